using System.Buffers;

namespace PerformanceBudget.Domain;

/// <summary>Reads deadlines.</summary>
/// <remarks>
/// <code>
/// deadline = [ "每年" | "当年" | "本年" | "今年" ] ( day | month "底" | year-end ) [ "（含）" ] [ "前" | "之前" | "以前" ] [ deed ]
///          | month with its year [ deed ]
///          | year sign month sign day [ "前" | … ] [ deed ] | year sign month ;      (sign: "." or "/")
/// year-end = [ year "年" ] ( "年底" | "底" ) ;      ("底" alone only behind a year or a word for one)
/// </code>
/// 2026年12月前 is no deadline: whether December still counts is anybody's guess.
/// </remarks>
internal static class DeadlineParser
{
    private const int LastMonth = 12;

    private static readonly SearchValues<char> DateCharacters = SearchValues.Create("月底末-./");

    /// <summary>Reads text without blanks around it.</summary>
    /// <returns>The date, or null where the text is no deadline.</returns>
    public static StatedDate? Parse(ReadOnlySpan<char> text)
    {
        // Every date and every end has one of these, and hardly any other text does.
        if (text.IndexOfAny(DateCharacters) < 0)
        {
            return null;
        }

        var rest = text;
        var isYearly =
            ChineseText.TryTake(ref rest, "每年")
            || ChineseText.TryTake(ref rest, "当年")
            || ChineseText.TryTake(ref rest, "本年")
            || ChineseText.TryTake(ref rest, "今年");
        rest = Blank.TrimStart(rest);

        var isEnd = TryTakeYearEnd(ref rest, isYearly, out var parts);
        if (!isEnd)
        {
            if (
                !StatedDate.TryScanSigned(rest, out parts, out var length)
                && (!StatedDate.TryScan(rest, out parts, out length) || IsMonthOfIso(rest, parts))
            )
            {
                return null;
            }

            rest = Blank.TrimStart(rest[length..]);
            isEnd = parts.Day == 0 && TryTakeEnd(ref rest);
        }

        rest = Blank.TrimStart(rest);
        var isIncluded = ChineseText.TryTake(ref rest, "（含）") || ChineseText.TryTake(ref rest, "(含)");
        rest = isIncluded ? Blank.TrimStart(rest) : rest;
        var isBefore =
            ChineseText.TryTake(ref rest, "之前")
            || ChineseText.TryTake(ref rest, "以前")
            || ChineseText.TryTake(ref rest, "前");
        rest = Blank.TrimStart(rest);

        var isWholeMonth = parts.Day == 0 && !isEnd;
        return
            (rest.IsEmpty || Deed.Is(rest))
            && (!isYearly || parts.Year == 0)
            && (!isWholeMonth || (parts.Year != 0 && !isBefore))
            ? parts.ToDate()
            : null;
    }

    // 2026-12 has too little of a date about it: it could as well be a range.
    private static bool IsMonthOfIso(ReadOnlySpan<char> text, StatedDate.Parts parts) =>
        parts.Day == 0 && StatedDate.TryScanIso(text, out _, out _);

    private static bool TryTakeYearEnd(ref ReadOnlySpan<char> text, bool isYearly, out StatedDate.Parts parts)
    {
        var rest = text;
        var hasYear = StatedDate.TryScanYear(rest, out var year, out var length);
        rest = hasYear ? Blank.TrimStart(rest[length..]) : rest;
        parts = new StatedDate.Parts(year, LastMonth, 0);
        if (
            !ChineseText.TryTake(ref rest, "年底")
            && !ChineseText.TryTake(ref rest, "年末")
            && !((hasYear || isYearly) && TryTakeEnd(ref rest))
        )
        {
            return false;
        }

        text = rest;
        return true;
    }

    private static bool TryTakeEnd(ref ReadOnlySpan<char> text) =>
        ChineseText.TryTake(ref text, "底") || ChineseText.TryTake(ref text, "末");
}
