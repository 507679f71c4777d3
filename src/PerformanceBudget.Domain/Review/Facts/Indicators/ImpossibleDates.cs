namespace PerformanceBudget.Domain.Review;

/// <summary>Finds in a text a date that is no day of any calendar: 2026年2月30日, 2026-02-30, 13月.</summary>
internal static class ImpossibleDates
{
    // Without a year there may be a 29 February.
    private const int LeapYear = 2024;
    private const int YearLength = 4;

    /// <summary>The first such date as it is written, or in digits where it is in words; null where there is none.</summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        if (FindInDigits(text) is { } found)
        {
            return found;
        }

        Span<char> digits = stackalloc char[SpelledNumbers.MaxWrittenLength];
        return SpelledNumbers.TryWrite(text, digits, out var written)
            ? FindInDigits(digits[..written])
            : null;
    }

    private static string? FindInDigits(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDigit(text[i]) || (i > 0 && (IsDigit(text[i - 1]) || text[i - 1] is '.' or '-' or '/')))
            {
                continue;
            }

            if (FindAt(text[i..]) is { } length)
            {
                return text.Slice(i, length).ToString();
            }
        }

        return null;
    }

    // How long the impossible date is that begins the text; null where none does.
    private static int? FindAt(ReadOnlySpan<char> text)
    {
        var rest = text;
        var first = TakeNumber(ref rest, out var digits);
        int? year = null;
        if (digits == YearLength && rest is ['年' or '-' or '.' or '/', ..])
        {
            year = first;
            var separator = rest[0];
            rest = rest[1..];
            first = TakeNumber(ref rest, out digits);
            if (separator != '年')
            {
                // Two numbers may be anything; three are a date.
                return digits is 1 or 2 && rest is [var second, ..] && second == separator
                    ? FindDay(text, rest[1..], year, first)
                    : null;
            }
        }

        return digits is 1 or 2 && rest is ['月', ..] && !IsLengthOfTime(rest)
            ? FindDay(text, rest[1..], year, first)
            : null;
    }

    private static int? FindDay(ReadOnlySpan<char> text, ReadOnlySpan<char> rest, int? year, int month)
    {
        var behindMonth = rest;
        var day = TakeNumber(ref rest, out var digits);
        if (digits is 1 or 2)
        {
            rest = rest is ['日' or '号', ..] ? rest[1..] : rest;
            return IsDay(year ?? LeapYear, month, day) ? null : text.Length - rest.Length;
        }

        return month is >= 1 and <= 12 ? null : text.Length - behindMonth.Length;
    }

    // 18月内 is a time, and 18 is no month.
    private static bool IsLengthOfTime(ReadOnlySpan<char> rest) => rest.Length > 1 && rest[1] is '内' or '以';

    private static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int TakeNumber(scoped ref ReadOnlySpan<char> text, out int digits)
    {
        var number = 0;
        for (digits = 0; digits < text.Length && digits <= YearLength && IsDigit(text[digits]); digits++)
        {
            number = (number * 10) + (CharacterWidth.Narrow(text[digits]) - '0');
        }

        text = text[digits..];
        return number;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(CharacterWidth.Narrow(c));
}
