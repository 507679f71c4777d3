namespace PerformanceBudget.Domain;

/// <content>Finding dates at the start of a text.</content>
public sealed partial class StatedDate
{
    private const int FirstYearOfFourDigits = 1000;

    /// <summary>
    /// Reads the date at the start of <paramref name="text"/>, which may be one that does not exist.
    /// </summary>
    internal static bool TryScan(ReadOnlySpan<char> text, out Parts parts, out int length) =>
        TryScanIso(text, out parts, out length) || TryScanProse(text, out parts, out length);

    /// <summary>Reads 2026-12, 2026-12-31, --12 or --11-30 at the start of <paramref name="text"/>.</summary>
    internal static bool TryScanIso(ReadOnlySpan<char> text, out Parts parts, out int length)
    {
        parts = default;
        length = 0;
        var yearDigits = ScanDigits(text, YearDigits, out var year);
        if (yearDigits is not (0 or YearDigits) || (yearDigits == YearDigits && year == 0))
        {
            return false;
        }

        var i = yearDigits == 0 ? 1 : YearDigits;
        if (
            (yearDigits == 0 && !IsAt(text, 0, '-'))
            || !IsAt(text, i, '-')
            || ScanDigits(text[(i + 1)..], TwoDigits, out var month) != TwoDigits
        )
        {
            return false;
        }

        i += 1 + TwoDigits;
        var day = 0;
        if (IsAt(text, i, '-') && ScanDigits(text[(i + 1)..], TwoDigits, out day) == TwoDigits && day != 0)
        {
            i += 1 + TwoDigits;
        }
        else
        {
            day = 0;
        }

        parts = new Parts(year, month, day);
        length = i;
        return true;
    }

    /// <summary>Reads 2026.12, 2026/12 or 2026/1/31 at the start of <paramref name="text"/>; a month alone has two digits.</summary>
    internal static bool TryScanSigned(ReadOnlySpan<char> text, out Parts parts, out int length)
    {
        parts = default;
        length = YearDigits;
        if (ScanDigits(text, YearDigits, out var year) != YearDigits || year < FirstYearOfFourDigits)
        {
            return false;
        }

        var sign = IsAt(text, length, '/') ? '/' : '.';
        if (!IsAt(text, length, sign))
        {
            return false;
        }

        var monthDigits = ScanDigits(text[++length..], TwoDigits, out var month);
        length += monthDigits;
        var dayDigits = 0;
        var day = 0;
        if (IsAt(text, length, sign))
        {
            dayDigits = ScanDigits(text[(length + 1)..], TwoDigits, out day);
            length += 1 + dayDigits;
        }

        parts = new Parts(year, month, day);
        return month != 0
            && (dayDigits > 0 ? day != 0 : monthDigits == TwoDigits && !IsAt(text, length - 1, sign));
    }

    /// <summary>Reads the year of 2026年 at the start of <paramref name="text"/>.</summary>
    internal static bool TryScanYear(ReadOnlySpan<char> text, out int year, out int length)
    {
        length = ScanNumberBefore(text, 0, maxDigits: 4, out year, out var mark);
        if (mark == '年' && IsFullYear(text, year))
        {
            return true;
        }

        year = 0;
        return false;
    }

    /// <summary>Whether a text is a year and nothing else: 2026 or 2026年.</summary>
    private static bool IsYear(ReadOnlySpan<char> text, out int year) =>
        TryScanYear(text, out year, out var length)
            ? length == text.Length
            : ScanDigits(text, YearDigits, out year) == YearDigits && text.Length == YearDigits && year != 0;

    // 26年 would be a guess, and 0026年 is none.
    private static bool IsFullYear(ReadOnlySpan<char> text, int year) =>
        year != 0 && ScanDigits(text[Blank.SkipFrom(text, 0)..], YearDigits, out _) == YearDigits;

    private static bool TryScanProse(ReadOnlySpan<char> text, out Parts parts, out int length)
    {
        parts = default;
        length = 0;

        var i = ScanNumberBefore(text, 0, maxDigits: 4, out var first, out var mark);
        var year = 0;
        if (mark == '年')
        {
            if (!IsFullYear(text, first))
            {
                return false;
            }

            year = first;
            i = ScanNumberBefore(text, i, maxDigits: 2, out first, out mark);
        }

        if (mark != '月' || first == 0)
        {
            return false;
        }

        var end = ScanNumberBefore(text, i, maxDigits: 2, out var day, out mark);
        var hasDay = mark is '日' or '号' && day != 0;
        parts = new Parts(year, first, hasDay ? day : 0);
        length = hasDay ? end : i;
        return true;
    }

    /// <summary>Reads digits and the mark behind them, with blanks before either.</summary>
    /// <returns>The index behind the mark.</returns>
    private static int ScanNumberBefore(
        ReadOnlySpan<char> text,
        int index,
        int maxDigits,
        out int number,
        out char mark
    )
    {
        index = Blank.SkipFrom(text, index);
        var digits = ScanDigits(text[index..], maxDigits, out number);
        index = Blank.SkipFrom(text, index + digits);
        mark = digits > 0 && index < text.Length ? text[index] : '\0';
        return Math.Min(index + 1, text.Length);
    }

    private static int ScanDigits(ReadOnlySpan<char> text, int maxDigits, out int number)
    {
        number = 0;
        var i = 0;
        while (
            i < text.Length
            && i < maxDigits
            && CharacterWidth.Narrow(text[i]) is >= '0' and <= '9' and var digit
        )
        {
            number = (number * 10) + (digit - '0');
            i++;
        }

        return i;
    }

    private static bool IsAt(ReadOnlySpan<char> text, int index, char expected) =>
        index < text.Length && text[index] == expected;
}
