using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PerformanceBudget.Documents;

/// <summary>The lines of a cell that says several things by number: 指标1：…, 指标2：…; 1.…, 2.….</summary>
internal static partial class NumberedLines
{
    private const string Indicator = "指标";
    private const string Dots = "….。·";

    /// <summary>
    /// The items, without their numbers. A line without a number goes on with the item above; an item of which the template's
    /// number or dots are all that stands there (指标2：, ……) is none.
    /// </summary>
    /// <returns>Nothing where the cell has one line, or its lines are not numbered from one on.</returns>
    public static ImmutableArray<string> Of(string text)
    {
        var lines = LinesOf(IndicatorNumber().Replace(text, "\n$0"));
        if (lines.Length < 2)
        {
            return [];
        }

        var items = new List<string>();
        foreach (var line in lines)
        {
            if (TryTakeNumber(line, items.Count + 1, out var item))
            {
                items.Add(item);
            }
            else if (items.Count == 0)
            {
                return [];
            }
            else if (!IsFilling(line))
            {
                items[^1] = FormText.OneLine($"{items[^1]}\n{line}");
            }
        }

        return [.. items.Where(static item => !IsFilling(item))];
    }

    /// <summary>What a cell says of each of several things: its numbered lines, or its lines where there are as many.</summary>
    /// <returns>Nothing where there are not as many.</returns>
    public static ImmutableArray<string> Of(string text, int count)
    {
        var items = Of(text);
        if (items.Length == count)
        {
            return items;
        }

        var lines = LinesOf(text).Where(static line => !IsFilling(line)).ToImmutableArray();
        return lines.Length == count ? lines : [];
    }

    private static string[] LinesOf(string text) =>
        [
            .. text.Split('\n')
                .Select(static line => Blanks.Trim(line.AsSpan()).ToString())
                .Where(static line => line.Length > 0),
        ];

    // Where lines were joined, as in print, it still begins one.
    [GeneratedRegex(
        @"指标\s*[0-9０-９]{1,2}\s*[：:]",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex IndicatorNumber();

    private static bool IsFilling(string text) => text.AsSpan().Trim(Dots).Length == 0;

    private static bool TryTakeNumber(string line, int expected, out string item)
    {
        var isIndicator = line.StartsWith(Indicator, StringComparison.Ordinal);
        var rest = isIndicator ? Blanks.Trim(line.AsSpan(Indicator.Length)) : line;
        item = string.Empty;
        if (isIndicator && rest.IndexOfAny('：', ':') is > 0 and var colon)
        {
            item = Blanks.Trim(rest[(colon + 1)..]).ToString();
            return ItemNumber.TryScan($"{rest[..colon]}、", out var before) && before.Value == expected;
        }

        if (!ItemNumber.TryScan(rest, out var number) || number.Value != expected)
        {
            return false;
        }

        item = rest[number.Length..].ToString();
        return true;
    }
}
