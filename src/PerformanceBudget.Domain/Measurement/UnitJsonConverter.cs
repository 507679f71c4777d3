using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Unit"/>: its text, <c>"元/人/天"</c>.</summary>
public sealed class UnitJsonConverter : ModelJsonConverter<Unit>
{
    internal static readonly UnitJsonConverter Instance = new();

    internal override Unit? ReadModel(ref JsonInput input) =>
        input.ReadParsed<Unit>(ReadingProblems.UnreadableUnit);

    internal override void WriteModel(Utf8JsonWriter writer, Unit value) => writer.WriteFormatted(value);
}
