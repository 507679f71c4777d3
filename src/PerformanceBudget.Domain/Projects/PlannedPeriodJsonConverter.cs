using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="PlannedPeriod"/>: <c>{"start":"2026-01-01","end":"2026-12-31"}</c>.</summary>
public sealed class PlannedPeriodJsonConverter : ModelJsonConverter<PlannedPeriod>
{
    internal static readonly PlannedPeriodJsonConverter Instance = new();

    private const int Start = 0;
    private const int End = 1;

    private static readonly JsonShape Shape = new("start!", "end!");

    internal override PlannedPeriod? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        var start = default(DateOnly);
        var end = default(DateOnly);
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Start:
                    start = ReadDay(ref input);
                    break;
                case End:
                    end = ReadDay(ref input);
                    break;
            }
        }

        return input.Checked(new PlannedPeriod { Start = start, End = end }, in members);
    }

    internal override void WriteModel(Utf8JsonWriter writer, PlannedPeriod value)
    {
        writer.WriteStartObject();
        writer.WriteModel(Shape[Start], StatedDate.FromDate(value.Start), StatedDateJsonConverter.Instance);
        writer.WriteModel(Shape[End], StatedDate.FromDate(value.End), StatedDateJsonConverter.Instance);
        writer.WriteEndObject();
    }

    private static DateOnly ReadDay(ref JsonInput input)
    {
        var date = StatedDateJsonConverter.Instance.ReadModel(ref input);
        if (date is { Day: not null, FirstDay: { } day })
        {
            return day;
        }

        if (date is not null)
        {
            input.Report(ReadingProblems.UnreadableDate);
        }

        return default;
    }
}
