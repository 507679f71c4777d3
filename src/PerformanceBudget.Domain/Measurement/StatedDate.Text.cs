using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <content>Reading and writing of text.</content>
public sealed partial class StatedDate
{
    private const int MaxTextLength = 16;
    private const int FirstYearOfFourDigits = 1000;

    /// <summary>
    /// Reads a date: <c>2026-12</c>, <c>2026-12-31</c>, <c>--12</c>, <c>--11-30</c>, 2026年12月, 2026年12月31日, 12月, 11月30日.
    /// Digits may be full-width, 号 may stand for 日, and blanks are ignored in Chinese dates.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no such date.</exception>
    public static StatedDate Parse(string text) => Read(Guard.Against.Null(text));

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    public static StatedDate Parse(string s, IFormatProvider? provider) => Read(Guard.Against.Null(s));

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    public static StatedDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Read(s);

    /// <summary>Reads a date as <see cref="Parse(string)"/> does, and says whether it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out StatedDate? date) =>
        (date = TryRead(text)) is not null;

    /// <inheritdoc cref="TryParse(string?, out StatedDate?)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    /// <param name="result">The date, or null where the text is none.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out StatedDate result
    ) => (result = TryRead(s)) is not null;

    /// <inheritdoc cref="TryParse(string?, out StatedDate?)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    /// <param name="result">The date, or null where the text is none.</param>
    public static bool TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out StatedDate result
    ) => (result = TryRead(s)) is not null;

    /// <summary>The canonical text, as in <c>2026-12-31</c>.</summary>
    public override string ToString() => Format(format: default);

    /// <summary>The date as text.</summary>
    /// <param name="format">
    /// <c>G</c> (also null or empty) for <c>2026-12-31</c>, <c>C</c> for 2026年12月31日.
    /// </param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format) => Format(format);

    /// <inheritdoc cref="ToString(string?)"/>
    /// <param name="format">The format.</param>
    /// <param name="formatProvider">Ignored: nothing depends on a culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => Format(format);

    /// <summary>Writes the date as <see cref="ToString(string?)"/> does.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is unknown.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
    {
        var culture = CultureInfo.InvariantCulture;
        return format switch
        {
            "" or "G" => (_year, _day) switch
            {
                (0, 0) => destination.TryWrite(culture, $"--{_month:00}", out charsWritten),
                (0, _) => destination.TryWrite(culture, $"--{_month:00}-{_day:00}", out charsWritten),
                (_, 0) => destination.TryWrite(culture, $"{_year:0000}-{_month:00}", out charsWritten),
                _ => destination.TryWrite(culture, $"{_year:0000}-{_month:00}-{_day:00}", out charsWritten),
            },
            "C" => (_year, _day) switch
            {
                (0, 0) => destination.TryWrite(culture, $"{_month}月", out charsWritten),
                (0, _) => destination.TryWrite(culture, $"{_month}月{_day}日", out charsWritten),
                (_, 0) => destination.TryWrite(culture, $"{_year:0000}年{_month}月", out charsWritten),
                _ => destination.TryWrite(culture, $"{_year:0000}年{_month}月{_day}日", out charsWritten),
            },
            _ => throw new FormatException(
                $"未知的日期格式“{format}”。 '{format}' is no format of a date: G or C."
            ),
        };
    }

    private static StatedDate Read(ReadOnlySpan<char> text) =>
        TryRead(text)
        ?? throw new FormatException(
            $"“{text}”不是日期，应如2026-12或2026年12月31日。 '{text}' is no date: expected one like 2026-12 or 2026年12月31日 (position 1)."
        );

    private static StatedDate? TryRead(ReadOnlySpan<char> text)
    {
        var trimmed = Blank.Trim(text);
        return TryScan(trimmed, out var parts, out var length) && length == trimmed.Length
            ? parts.ToDate()
            : null;
    }

    private string Format(ReadOnlySpan<char> format)
    {
        Span<char> buffer = stackalloc char[MaxTextLength];
        _ = TryFormat(buffer, out var written, format, provider: null);
        return new string(buffer[..written]);
    }

    /// <summary>Reads the date at the start of <paramref name="text"/>, which may be one that does not exist.</summary>
    internal static bool TryScan(ReadOnlySpan<char> text, out Parts parts, out int length) =>
        TryScanIso(text, out parts, out length) || TryScanProse(text, out parts, out length);

    /// <summary>Reads 2026-12, 2026-12-31, --12 or --11-30 at the start of <paramref name="text"/>.</summary>
    internal static bool TryScanIso(ReadOnlySpan<char> text, out Parts parts, out int length)
    {
        const int TwoDigits = 2;
        const int FourDigits = 4;

        parts = default;
        length = 0;
        var yearDigits = ScanDigits(text, FourDigits, out var year);
        if (yearDigits is not (0 or FourDigits) || (yearDigits == FourDigits && year == 0))
        {
            return false;
        }

        var i = yearDigits == 0 ? 1 : FourDigits;
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

    /// <summary>Reads the year of 2026年 at the start of <paramref name="text"/>.</summary>
    internal static bool TryScanYear(ReadOnlySpan<char> text, out int year, out int length)
    {
        length = ScanNumberBefore(text, 0, maxDigits: 4, out year, out var mark);
        if (mark == '年' && year >= FirstYearOfFourDigits)
        {
            return true;
        }

        year = 0;
        return false;
    }

    /// <summary>Reads the one form that JSON has: 2026-12, 2026-12-31, --12 or --11-30, and nothing around it.</summary>
    internal static bool TryParseIso(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedDate? date)
    {
        date =
            TryScanIso(text, out var parts, out var length) && length == text.Length ? parts.ToDate() : null;
        return date is not null;
    }

    private static bool TryScanProse(ReadOnlySpan<char> text, out Parts parts, out int length)
    {
        parts = default;
        length = 0;

        var i = ScanNumberBefore(text, 0, maxDigits: 4, out var first, out var mark);
        var year = 0;
        if (mark == '年')
        {
            // Two digits for a year would be a guess.
            if (first < FirstYearOfFourDigits)
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
        index = SkipBlanks(text, index);
        var digits = ScanDigits(text[index..], maxDigits, out number);
        index = SkipBlanks(text, index + digits);
        mark = digits > 0 && index < text.Length ? text[index] : '\0';
        return Math.Min(index + 1, text.Length);
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && Blank.IsBlank(text[index]))
        {
            index++;
        }

        return index;
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
