using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>A <see cref="StatedDate"/> that says its year, as the dates of a <see cref="StatedPeriod"/> do.</summary>
internal sealed class DateOfAYearJsonConverter : ModelJsonConverter<StatedDate>
{
    public static readonly DateOfAYearJsonConverter Instance = new();

    internal override StatedDate? ReadModel(ref JsonInput input)
    {
        var date = StatedDateJsonConverter.Instance.ReadModel(ref input);
        if (date is { Year: null })
        {
            input.Report(ReadingProblems.UnreadableDate, new FindingValue(Hint.Name, Hint.DateOfAYear));
        }

        return date;
    }

    internal override void WriteModel(Utf8JsonWriter writer, StatedDate value) =>
        StatedDateJsonConverter.Instance.WriteModel(writer, value);
}
