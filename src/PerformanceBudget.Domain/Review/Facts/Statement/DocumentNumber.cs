namespace PerformanceBudget.Domain.Review;

/// <summary>Reads the official number of a document (发文字号): 松委〔2018〕169号.</summary>
/// <remarks>
/// The form is that of GB/T 9704-2012: the code of the organ, the year in brackets, the serial number and 号. Brackets of any
/// kind are taken, because copying changes them, but both alike. Numbers of another kind (主席令第22号, 2021年第5号公告) are none of these.
/// </remarks>
internal readonly record struct DocumentNumber(int Year, int YearStart, int YearEnd)
{
    private const int YearLength = 4;
    private const char Ordinal = '第';
    private const char Ending = '号';
    private const int LongestSerial = 5;

    // Official numbers with years are younger than the state.
    private const int FirstYear = 1949;

    // In what ends that is no code of an organ: 国务院令649号, 第5号, 公告5号.
    private const string OtherEndings = "令第告届次期条款项准版";

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

    /// <summary>Finds what is wrong with a number. One of another kind (主席令第22号, GB/T 9704-2012) has no fault of this kind.</summary>
    /// <param name="text">The number as written.</param>
    /// <param name="fiscalYear">The year of the budget, after which no document of its basis can be.</param>
    public static DocumentNumberFault FindFault(ReadOnlySpan<char> text, int fiscalYear)
    {
        if (!TryRead(text, out var number))
        {
            return FindFaultWithoutYear(Blank.Trim(text));
        }

        return number.Year < FirstYear || number.Year > fiscalYear ? DocumentNumberFault.Year
            : !Brackets.ArePair(text[number.YearStart], text[number.YearEnd - 1])
                ? DocumentNumberFault.Brackets
            : !number.IsWellFormed(text) ? DocumentNumberFault.Pattern
            : CharacterWidth.Narrow(SerialOf(text[number.YearEnd..])[0]) == '0' ? DocumentNumberFault.Serial
            : DocumentNumberFault.None;
    }

    private static DocumentNumberFault FindFaultWithoutYear(ReadOnlySpan<char> text)
    {
        var opening = IndexOf(text, IsOpening);
        var closing = IndexOf(text, IsClosing);
        if (
            opening > 0
            && closing > opening + 1
            && closing + 1 < text.Length
            && IsDigit(text[closing + 1])
            && AreDigits(text[(opening + 1)..closing])
        )
        {
            return DocumentNumberFault.YearDigits;
        }

        if (opening < 0 != closing < 0)
        {
            return HasDigitBeside(text, Math.Max(opening, closing)) ? DocumentNumberFault.Brackets : default;
        }

        // 民发202112号, 民发12号; 国务院令第649号 and 2021年第5号公告 are none of these.
        var digits = text.Length > 1 && text[^1] == Ending ? TrailingDigitsOf(text[..^1]) : [];
        var code = text[..Math.Max(0, text.Length - digits.Length - 1)];
        if (!digits.IsEmpty && HasBareYear(code))
        {
            return DocumentNumberFault.NoBrackets;
        }

        if (digits.IsEmpty || code.Length < 2 || !CharacterWidth.AreIdeographs(code))
        {
            return default;
        }

        return digits.Length > YearLength
            && TryReadYear(digits[..YearLength], out var year)
            && year is >= FirstYear and <= 2999
                ? DocumentNumberFault.NoBrackets
            : digits.Length <= LongestSerial && !OtherEndings.Contains(code[^1]) ? DocumentNumberFault.NoYear
            : default;
    }

    // The 民发2021年 of 民发2021年12号; 公告2021年第5号 is no such number.
    private static bool HasBareYear(ReadOnlySpan<char> code)
    {
        code = code is [.. var behindYear, Ordinal] ? behindYear : code;
        if (code is not [.. var organ, _, _, _, _, '年'] || !TryReadYear(code[^5..^1], out var year))
        {
            return false;
        }

        return organ.Length >= 2
            && year is >= FirstYear and <= 2999
            && CharacterWidth.AreIdeographs(organ)
            && !OtherEndings.Contains(organ[^1]);
    }

    private static int IndexOf(ReadOnlySpan<char> text, Func<char, bool> holds)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (holds(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasDigitBeside(ReadOnlySpan<char> text, int bracket) =>
        (bracket > 0 && IsDigit(text[bracket - 1]))
        || (bracket + 1 < text.Length && IsDigit(text[bracket + 1]));

    private static bool IsDigit(char c) => char.IsAsciiDigit(CharacterWidth.Narrow(c));

    private static bool AreDigits(ReadOnlySpan<char> text) => TrailingDigitsOf(text).Length == text.Length;

    private static ReadOnlySpan<char> TrailingDigitsOf(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && IsDigit(text[start - 1]))
        {
            start--;
        }

        return text[start..];
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

    // 12号, 第12号, 12号文; one number may stand for several: 12、13号.
    private static bool IsSerial(ReadOnlySpan<char> text)
    {
        text = Blank.Trim(text);
        text =
            text.EndsWith("号文件") ? text[..^2]
            : text.EndsWith("号文") ? text[..^1]
            : text;
        var serial = SerialOf(text);
        if (serial.Length < 2 || serial[^1] != Ending || !IsDigit(serial[0]))
        {
            return false;
        }

        foreach (var c in Blank.Trim(serial[..^1]))
        {
            if (!IsDigit(c) && c is not ('、' or '-' or '－' or '—'))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> SerialOf(ReadOnlySpan<char> text)
    {
        text = Blank.Trim(text);
        return text is [Ordinal, ..] ? Blank.TrimStart(text[1..]) : text;
    }
}
