using System.Globalization;
using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>Numbers that are shown as dates and times: whole days, and the part of a day.</summary>
internal static class NumberFormatDate
{
    private const int SecondsOfDay = 24 * 60 * 60;
    private const string Weekdays = "日一二三四五六";

    /// <summary>The first day that was right: before it, a 29 February 1900 is counted that never was.</summary>
    private const int FirstOfMarch1900 = 61;

    private static readonly DateOnly Start = new(1899, 12, 30);
    private static readonly DateOnly StartOf1904 = new(1904, 1, 1);

    /// <summary>What a section shows; null where no day has the number.</summary>
    public static string? TryFormat(NumberFormatSection section, decimal number, bool countsFrom1904)
    {
        var start = countsFrom1904 ? StartOf1904 : Start;
        var last = DateOnly.MaxValue.DayNumber - start.DayNumber;
        if (number < 0 || number >= last)
        {
            return null;
        }

        var seconds = decimal.ToInt64(decimal.Round(number * SecondsOfDay, MidpointRounding.AwayFromZero));
        var day = (int)(seconds / SecondsOfDay);
        var date = start.AddDays(!countsFrom1904 && day < FirstOfMarch1900 ? day + 1 : day);
        var text = new StringBuilder();
        for (var i = 0; i < section.Tokens.Count; i++)
        {
            Append(text, section.Tokens, i, date, seconds);
        }

        return text.ToString();
    }

    private static void Append(
        StringBuilder text,
        IReadOnlyList<NumberToken> tokens,
        int i,
        DateOnly date,
        long seconds
    )
    {
        var (kind, written) = tokens[i];
        var time = (int)(seconds % SecondsOfDay);
        var hour = time / 3600;
        _ = kind switch
        {
            NumberTokenKind.Year => text.Append(
                written is "yy" or "y" ? Padded(date.Year % 100, 2) : Padded(date.Year, 4)
            ),
            NumberTokenKind.Month when IsOfMinutes(tokens, i) => text.Append(
                Padded(time / 60 % 60, written.Length)
            ),
            NumberTokenKind.Month => text.Append(Month(date, written.Length)),
            NumberTokenKind.Day => text.Append(Day(date, written.Length)),
            NumberTokenKind.Weekday => text.Append(written.Length > 3 ? "星期" : string.Empty)
                .Append(Weekdays[(int)date.DayOfWeek]),
            NumberTokenKind.Hour => text.Append(
                Padded(HasHalfDay(tokens) ? (hour + 11) % 12 + 1 : hour, written.Length)
            ),
            NumberTokenKind.Second => text.Append(Padded(time % 60, written.Length)),
            NumberTokenKind.HalfDay => text.Append(written.Split('/')[hour / 12]),
            NumberTokenKind.Elapsed => text.Append(
                Padded(
                    written[0] switch
                    {
                        'h' => seconds / 3600,
                        'm' => seconds / 60,
                        _ => seconds,
                    },
                    written.Length
                )
            ),
            _ => text.Append(written),
        };
    }

    /// <summary>An <c>m</c> is of minutes behind hours and before seconds.</summary>
    private static bool IsOfMinutes(IReadOnlyList<NumberToken> tokens, int i)
    {
        for (var before = i - 1; before >= 0; before--)
        {
            if (tokens[before].IsOfDate)
            {
                if (
                    tokens[before]
                    is { Kind: NumberTokenKind.Hour }
                        or { Kind: NumberTokenKind.Elapsed, Text: ['h', ..] }
                )
                {
                    return true;
                }

                break;
            }
        }

        for (var behind = i + 1; behind < tokens.Count; behind++)
        {
            if (tokens[behind].IsOfDate)
            {
                return tokens[behind].Kind == NumberTokenKind.Second;
            }
        }

        return false;
    }

    private static bool HasHalfDay(IReadOnlyList<NumberToken> tokens) =>
        tokens.Any(token => token.Kind == NumberTokenKind.HalfDay);

    private static string Month(DateOnly date, int length) =>
        length switch
        {
            3 => date.ToString("MMM", CultureInfo.InvariantCulture),
            4 => date.ToString("MMMM", CultureInfo.InvariantCulture),
            5 => date.ToString("MMM", CultureInfo.InvariantCulture)[..1],
            _ => Padded(date.Month, length),
        };

    private static string Day(DateOnly date, int length) =>
        length switch
        {
            3 => date.ToString("ddd", CultureInfo.InvariantCulture),
            >= 4 => date.ToString("dddd", CultureInfo.InvariantCulture),
            _ => Padded(date.Day, length),
        };

    private static string Padded(long number, int length) =>
        number.ToString(new string('0', Math.Min(length, 4)), CultureInfo.InvariantCulture);
}
