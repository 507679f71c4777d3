using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="StatedPeriod"/>: <c>{"start":"2026-01","end":"2026-12-31"}</c>.</summary>
public sealed class StatedPeriodJsonConverter : ModelJsonConverter<StatedPeriod>
{
    internal static readonly StatedPeriodJsonConverter Instance = new();

    private const int Start = 0;
    private const int End = 1;

    private static readonly JsonShape Shape = new("start!", "end!");

    internal override StatedPeriod? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        StatedDate? start = null;
        StatedDate? end = null;
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Start:
                    start = ReadDate(ref input);
                    break;
                case End:
                    end = ReadDate(ref input);
                    break;
            }
        }

        return input.Checked(new StatedPeriod { Start = start!, End = end! }, in members);
    }

    internal override void WriteModel(Utf8JsonWriter writer, StatedPeriod value)
    {
        writer.WriteStartObject();
        writer.WriteModel(Shape[Start], value.Start, StatedDateJsonConverter.Instance);
        writer.WriteModel(Shape[End], value.End, StatedDateJsonConverter.Instance);
        writer.WriteEndObject();
    }

    private static StatedDate? ReadDate(ref JsonInput input)
    {
        var date = StatedDateJsonConverter.Instance.ReadModel(ref input);
        if (date is { Year: null })
        {
            input.Report(ReadingProblems.UnreadableDate);
        }

        return date;
    }
}
