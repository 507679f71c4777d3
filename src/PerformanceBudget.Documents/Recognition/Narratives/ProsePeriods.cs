using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Finds periods in prose: 2026年1月至2026年11月, 2026年1月1日开始，于2026年11月30日前完成, 2026/1/1-2026/12/31.</summary>
internal static class ProsePeriods
{
    private const int MaxLink = 16;
    private const string Separators = "-–—－─~～至到";

    private static readonly string[] Begun = ["开始", "开展", "启动", "起", "开工", "实施"];

    /// <summary>The only period of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isAlone">Whether a further date beside it, finer than a year, makes it doubtful what it is the period of.</param>
    /// <returns>Null where there is none, or more than one.</returns>
    public static StatedPeriod? OnlyOneIn(string text, bool isAlone = true)
    {
        StatedPeriod? only = null;
        for (var i = 0; i < text.Length; )
        {
            if (!TryScanDate(text, i, null, out var start, out var end))
            {
                i = NextStart(text, i);
                continue;
            }

            if (
                TryScanLink(text, end, out var second)
                && TryScanDate(text, second, start.Year, out var last, out var stop)
            )
            {
                if (only is not null || !TryCreate(start, last, out only))
                {
                    return null;
                }

                i = stop;
            }
            else if (isAlone && start.Month is not null)
            {
                return null;
            }
            else
            {
                i = end;
            }
        }

        return only;
    }

    /// <summary>The period that a text is, and nothing else but its last mark.</summary>
    public static StatedPeriod? WholeYear(string text)
    {
        var words = Blanks.Remove(text).TrimEnd('。', '；', '.', ';');
        foreach (var suffix in (ReadOnlySpan<string>)["年度", "年全年", "全年", "年"])
        {
            if (words.EndsWith(suffix, StringComparison.Ordinal))
            {
                return
                    StatedDate.TryParse(words[..^suffix.Length] + "年", provider: null, out var year)
                    && year.Month is null
                    ? StatedPeriod.Create(year, year)
                    : null;
            }
        }

        return null;
    }

    private static bool TryCreate(StatedDate start, StatedDate end, out StatedPeriod? period)
    {
        period = start.FirstDay <= end.LastDay ? StatedPeriod.Create(start, end) : null;
        return period is not null;
    }

    // 至, or 开始，于: what stands between the two ends.
    private static bool TryScanLink(string text, int position, out int end)
    {
        end = Blanks.Skip(text, position);
        var start = end;
        foreach (var word in Begun)
        {
            if (text.AsSpan(end).StartsWith(word, StringComparison.Ordinal))
            {
                end = Blanks.Skip(text, end + word.Length);
                break;
            }
        }

        var isBegun = end > start;
        var hasSeparator = false;
        while (end < text.Length && end - start < MaxLink)
        {
            if (Separators.Contains(text[end], StringComparison.Ordinal))
            {
                hasSeparator = true;
            }
            else if (!(isBegun && text[end] is '，' or ',' or '于' or '、') && !Blanks.IsBlank(text[end]))
            {
                break;
            }

            end++;
        }

        return hasSeparator || (isBegun && end > start + 2);
    }

    private static int NextStart(string text, int position)
    {
        var i = position;
        while (i < text.Length && ProseAmounts.IsDigit(text[i]))
        {
            i++;
        }

        return Math.Max(i, position + 1);
    }

    /// <summary>Reads a date at a position: 2026年, 2026年1月, 2026年1月1日, 2026-01-01, 2026/1/1, 2026.1; without a year where one is given.</summary>
    private static bool TryScanDate(
        string text,
        int position,
        int? givenYear,
        out StatedDate date,
        out int end
    )
    {
        date = null!;
        end = position;
        if (!TryScanNumber(text, ref end, out var year, out var digits))
        {
            return false;
        }

        int? month = null;
        int? day = null;
        if (digits == 4 && year >= 1000)
        {
            if (TrySkip(text, ref end, "年"))
            {
                ScanMonthAndDay(text, ref end, out month, out day);
            }
            else if (
                end < text.Length
                && text[end] is '-' or '/' or '.'
                && !TryScanPlain(text, ref end, text[end], out month, out day)
            )
            {
                return false;
            }
            else if (month is null)
            {
                return false;
            }
        }
        else if (givenYear is not null && digits <= 2)
        {
            year = givenYear.Value;
            end = position;
            ScanMonthAndDay(text, ref end, out month, out day);
            if (month is null)
            {
                return false;
            }
        }
        else
        {
            return false;
        }

        if (month is null)
        {
            date = StatedDate.FromYear(year);
            return true;
        }

        if (!StatedDate.TryCreate(year, month.Value, day, out var created))
        {
            return false;
        }

        date = created;
        return true;
    }

    private static void ScanMonthAndDay(string text, ref int position, out int? month, out int? day)
    {
        month = null;
        day = null;
        var i = Blanks.Skip(text, position);
        if (
            TryScanNumber(text, ref i, out var first, out var digits)
            && digits <= 2
            && TrySkip(text, ref i, "月")
        )
        {
            month = first;
            _ = TrySkip(text, ref i, "份");
            position = i;
            i = Blanks.Skip(text, i);
            if (
                TryScanNumber(text, ref i, out var second, out digits)
                && digits <= 2
                && (TrySkip(text, ref i, "日") || TrySkip(text, ref i, "号"))
            )
            {
                day = second;
                position = i;
            }
        }
    }

    private static bool TryScanPlain(string text, ref int position, char mark, out int? month, out int? day)
    {
        month = null;
        day = null;
        var i = position + 1;
        if (!TryScanNumber(text, ref i, out var first, out var digits) || digits > 2)
        {
            return false;
        }

        month = first;
        position = i;
        if (i < text.Length && text[i] == mark)
        {
            i++;
            if (TryScanNumber(text, ref i, out var second, out digits) && digits <= 2)
            {
                day = second;
                position = i;
            }
        }

        return true;
    }

    private static bool TryScanNumber(string text, ref int position, out int value, out int digits)
    {
        value = 0;
        var start = position;
        while (position < text.Length && position - start < 5 && ProseAmounts.IsDigit(text[position]))
        {
            value = (value * 10) + (text[position] >= '０' ? text[position] - '０' : text[position] - '0');
            position++;
        }

        digits = position - start;
        return digits > 0;
    }

    private static bool TrySkip(string text, ref int position, string word)
    {
        var i = Blanks.Skip(text, position);
        if (!text.AsSpan(i).StartsWith(word, StringComparison.Ordinal))
        {
            return false;
        }

        position = i + word.Length;
        return true;
    }
}
