using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Dates in the cells of a form: 2026-01-01, 2026/1/1, 2026.1, 2026年1月1日, 2026年.</summary>
internal static partial class DateText
{
    /// <summary>Reads a day, a month or a year.</summary>
    public static StatedDate? Parse(string text)
    {
        var key = FormText.Key(TimeOfDay().Replace(text, string.Empty));
        var match = Date().Match(key);
        return match is { Success: true, Index: 0 } && match.Length == key.Length ? Of(match) : null;
    }

    /// <summary>Reads two dates with something between them, as in 2022年3月-2023年11月.</summary>
    public static StatedPeriod? ParsePeriod(string text)
    {
        var key = FormText.Key(text);
        if (MonthsOfAYear().Match(key) is { Success: true } months)
        {
            return
                StatedDate.TryCreate(
                    Number(months.Groups["y"]),
                    Number(months.Groups["m"])!.Value,
                    Number(months.Groups["d"]),
                    out var from
                )
                && StatedDate.TryCreate(
                    from.Year,
                    Number(months.Groups["to"])!.Value,
                    Number(months.Groups["toDay"]),
                    out var to
                )
                ? Period(from, to)
                : null;
        }

        var dates = Date().Matches(key);
        if (dates is [var only] && only.Length == key.Length && Of(only) is { Month: null, Year: { } year })
        {
            return StatedPeriod.Year(year);
        }

        return dates is [var first, var second] && Of(first) is { } start && Of(second) is { } end
            ? Period(start, end)
            : null;
    }

    /// <summary>The period of two dates; null where the second lies before the first.</summary>
    public static StatedPeriod? Period(StatedDate start, StatedDate end)
    {
        try
        {
            return StatedPeriod.Create(start, end);
        }
        catch (InvariantException)
        {
            return null;
        }
    }

    private static StatedDate? Of(Match match)
    {
        var year = Number(match.Groups["y"]);
        var month = Number(match.Groups["m"]);
        var day = Number(match.Groups["d"]);
        return month is null
                ? (year is { } alone && FiscalYears.Include(alone) ? StatedDate.FromYear(alone) : null)
            : StatedDate.TryCreate(year, month.Value, day, out var date) ? date
            : null;
    }

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?!\d)|(?<y>\d{4})(?:年度?|(?=[-/.]\d)|(?!\d))(?:[-/.]?(?<m>0?[1-9]|1[0-2])(?!\d)(?:月?[-/.]?(?<d>0?[1-9]|[12]\d|3[01])(?!\d)日?|月)?)?(?:00:00:00)?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Date();

    // Behind a blank, without which 2026/1/1 0:00 may be the tenth.
    [GeneratedRegex(
        @"\s[ T]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(
        @"^(?<y>\d{4})年(?<m>\d{1,2})月(?:(?<d>\d{1,2})日)?[-—–~至到]+(?<to>\d{1,2})月(?:(?<toDay>\d{1,2})日|底)?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex MonthsOfAYear();
}
