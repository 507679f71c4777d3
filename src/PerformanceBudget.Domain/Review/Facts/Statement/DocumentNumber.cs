namespace PerformanceBudget.Domain.Review;

/// <summary>Reads the official number of a document (发文字号): 松委〔2018〕169号.</summary>
/// <remarks>
/// The form is that of GB/T 9704-2012: the code of the organ, the year in brackets, the serial number and 号. Brackets of any
/// kind are taken, because copying changes them. Numbers of another kind (主席令第22号, 2021年第5号公告) are none of these.
/// </remarks>
internal readonly record struct DocumentNumber(int Year, int YearStart, int YearEnd)
{
    private const int YearLength = 4;
    private const char Ordinal = '第';
    private const char Ending = '号';

    /// <summary>Reads a number that has a year in brackets; others are not of this kind.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DocumentNumber number)
    {
        number = default;
        for (var i = 0; i + YearLength + 1 < text.Length; i++)
        {
            if (
                IsOpening(text[i])
                && IsClosing(text[i + YearLength + 1])
                && TryReadYear(text.Slice(i + 1, YearLength), out var year)
            )
            {
                var end = i + YearLength + 2;
                number = new(year, i, end);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the code of the organ is before the year, and the serial number and 号 behind it.</summary>
    /// <param name="text">The text that was read.</param>
    public bool IsWellFormed(ReadOnlySpan<char> text) =>
        HasOrgan(text[..YearStart]) && IsSerial(text[YearEnd..]);

    private static bool IsOpening(char c) =>
        !CharacterWidth.IsIdeograph(c) && c is '〔' or '﹝' or '[' or '［' or '(' or '（' or '【';

    private static bool IsClosing(char c) => c is '〕' or '﹞' or ']' or '］' or ')' or '）' or '】';

    private static bool TryReadYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        foreach (var c in text)
        {
            var digit = CharacterWidth.Narrow(c) - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            year = (year * 10) + digit;
        }

        return true;
    }

    private static bool HasOrgan(ReadOnlySpan<char> text)
    {
        var isLetters = !Blank.IsBlank(text);
        foreach (var c in text)
        {
            isLetters &= CharacterWidth.IsIdeograph(c) || char.IsLetter(c) || Blank.IsBlank(c);
        }

        return isLetters;
    }

    private static bool IsSerial(ReadOnlySpan<char> text)
    {
        text = Blank.Trim(text);
        text = text is [Ordinal, ..] ? text[1..] : text;
        if (text.Length < 2 || text[^1] != Ending)
        {
            return false;
        }

        foreach (var c in Blank.Trim(text[..^1]))
        {
            if (!char.IsAsciiDigit(CharacterWidth.Narrow(c)))
            {
                return false;
            }
        }

        return true;
    }
}
