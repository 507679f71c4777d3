using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Unit"/>: its text, <c>"元/人/天"</c>.</summary>
/// <remarks>
/// <see cref="Unit.One"/> is the empty text where a type of somebody's own must have a unit. In a document of a declaration no unit
/// is no property.
/// </remarks>
public sealed class UnitJsonConverter : KeyJsonConverter<Unit>
{
    internal static readonly UnitJsonConverter Instance = new();

    internal override Unit? ReadModel(ref JsonInput input) =>
        input.ReadCanonical<Unit>(ReadingProblems.UnreadableUnit, Hint.Units);

    internal override void WriteModel(Utf8JsonWriter writer, Unit value) => writer.WriteFormatted(value);
}
