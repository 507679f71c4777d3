using System.Globalization;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>A day: <c>"2026-12-31"</c>, and in no other spelling.</summary>
internal sealed class DayJsonConverter : ModelJsonConverter<DateOnly>
{
    public static readonly DayJsonConverter Instance = new();

    // ISO 8601, year to day.
    private const string Format = "O";
    private const int Length = 10;

    /// <summary>A day as JSON writes it.</summary>
    public static string TextOf(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    internal override DateOnly ReadModel(ref JsonInput input)
    {
        if (input.ReadString() is not { } text)
        {
            return default;
        }

        if (
            !DateOnly.TryParseExact(
                text,
                Format,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            input.Report(ReadingProblems.UnreadableDate, new FindingValue(Hint.Name, Hint.Day));
        }

        return day;
    }

    internal override void WriteModel(Utf8JsonWriter writer, DateOnly value)
    {
        Span<char> text = stackalloc char[Length];
        _ = value.TryFormat(text, out _, Format, CultureInfo.InvariantCulture);
        writer.WriteStringValue(text);
    }
}
