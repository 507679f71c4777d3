using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <content>Reading and writing of text.</content>
public sealed partial class StatedDate
{
    private const int MaxTextLength = 16;
    private const int YearDigits = 4;
    private const int TwoDigits = 2;

    /// <summary>
    /// Reads a date: <c>2026</c>, <c>2026-12</c>, <c>2026-12-31</c>, <c>--12</c>, <c>--11-30</c>, 2026年, 2026年12月,
    /// 2026年12月31日, 12月, 11月30日. Digits may be full-width, 号 may stand for 日, and blanks are ignored in Chinese dates.
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
        Span<char> text = stackalloc char[MaxTextLength];
        var length = format switch
        {
            "" or "G" => WriteIso(text),
            "C" => WriteProse(text),
            _ => throw new FormatException(
                $"未知的日期格式“{format}”。 '{format}' is no format of a date: G or C."
            ),
        };
        var fits = text[..length].TryCopyTo(destination);
        charsWritten = fits ? length : 0;
        return fits;
    }

    private int WriteIso(Span<char> text)
    {
        var length = 0;
        if (_year == 0)
        {
            text[length++] = '-';
        }
        else
        {
            WriteDigits(_year, YearDigits, text, ref length);
            if (_month == 0)
            {
                return length;
            }
        }

        text[length++] = '-';
        WriteDigits(_month, TwoDigits, text, ref length);
        if (_day != 0)
        {
            text[length++] = '-';
            WriteDigits(_day, TwoDigits, text, ref length);
        }

        return length;
    }

    private int WriteProse(Span<char> text)
    {
        var length = 0;
        if (_year != 0)
        {
            WriteDigits(_year, YearDigits, text, ref length);
            text[length++] = '年';
            if (_month == 0)
            {
                return length;
            }
        }

        WriteDigits(_month, 1, text, ref length);
        text[length++] = '月';
        if (_day != 0)
        {
            WriteDigits(_day, 1, text, ref length);
            text[length++] = '日';
        }

        return length;
    }

    private static void WriteDigits(int number, int minDigits, Span<char> text, ref int length)
    {
        var digits = Math.Max(minDigits, number >= 10 ? TwoDigits : 1);
        for (var i = digits - 1; i >= 0; i--)
        {
            text[length + i] = (char)('0' + (number % 10));
            number /= 10;
        }

        length += digits;
    }

    private static StatedDate Read(ReadOnlySpan<char> text) =>
        TryRead(text)
        ?? throw new FormatException(
            $"“{text}”不是日期，应如2026-12或2026年12月31日。 '{text}' is no date: expected one like 2026-12 or 2026年12月31日 (position 1)."
        );

    private static StatedDate? TryRead(ReadOnlySpan<char> text)
    {
        var trimmed = Blank.Trim(text);
        return TryScan(trimmed, out var parts, out var length) && length == trimmed.Length ? parts.ToDate()
            : IsYear(trimmed, out var year) ? new StatedDate(new Parts(year, 0, 0))
            : null;
    }

    private string Format(ReadOnlySpan<char> format)
    {
        Span<char> buffer = stackalloc char[MaxTextLength];
        _ = TryFormat(buffer, out var written, format, provider: null);
        return new string(buffer[..written]);
    }
}
