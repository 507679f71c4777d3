using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Unit"/>: its text, <c>"元/人/天"</c>.</summary>
public sealed class UnitJsonConverter : ModelJsonConverter<Unit>
{
    internal static readonly UnitJsonConverter Instance = new();

    internal override Unit? ReadModel(ref JsonInput input)
    {
        var unit = input.ReadCanonical<Unit>(ReadingProblems.UnreadableUnit);
        if (unit is not { IsOne: true })
        {
            return unit;
        }

        // No unit is no property, and not an empty one.
        input.Report(ReadingProblems.UnreadableUnit);
        return null;
    }

    internal override void WriteModel(Utf8JsonWriter writer, Unit value) => writer.WriteFormatted(value);
}
