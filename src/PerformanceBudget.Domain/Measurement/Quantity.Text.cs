#pragma warning disable MA0061 // TryFormat has the same defaults in every type of .NET that formats itself.

using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

public readonly partial struct Quantity
{
    private const string FormatExpectation = "数量格式应为G或N。 The format of a quantity is G or N.";

    /// <summary>Reads a quantity as documents write it.</summary>
    /// <remarks>
    /// A sign, a number and a unit, with blanks between: <c>60.00元/人/天</c>, <c>22,614.51 万元</c>,
    /// <c>10万份</c>, <c>20%</c>, <c>95.00(%)</c>, <c>每人每天100元</c>, <c>300</c>. Digits and signs may be
    /// full-width.
    /// </remarks>
    /// <param name="s">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="s"/> is no quantity, or its number has more than 28 digits, or its unit is beyond the
    /// limits of <see cref="Unit"/>. The message says where, what was found and what was expected.
    /// </exception>
    public static Quantity Parse(string s) => Parse(Guard.Against.Null(s).AsSpan(), provider: null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    public static Quantity Parse(string s, IFormatProvider? provider) =>
        Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    public static Quantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryRead(s, out var quantity, out var error) ? quantity : throw error.ToException(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8. Positions in messages count UTF-16 characters.</param>
    /// <param name="provider">Ignored.</param>
    public static Quantity Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
    {
        using var text = new TranscodedText(utf8Text, stackalloc char[TranscodedText.StackLength]);
        return text.IsValid
            ? Parse(text.Characters, provider)
            : throw SyntaxError.InvalidUtf8(text.Characters).ToException(text.Characters);
    }

    /// <summary>Reads a quantity, and says whether there is one. See <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text, or null, which is no quantity.</param>
    /// <param name="result">The quantity; the default where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Quantity result) =>
        TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Quantity)"/>
    /// <param name="s">The text, or null, which is no quantity.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The quantity; the default where the result is false.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        out Quantity result
    ) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Quantity)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The quantity; the default where the result is false.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) =>
        TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Quantity)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The quantity; the default where the result is false.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Quantity result)
    {
        result = default;
        using var text = new TranscodedText(utf8Text, stackalloc char[TranscodedText.StackLength]);
        return text.IsValid && TryRead(text.Characters, out result, out _);
    }

    /// <summary>The canonical text: <c>60.00元/人/天</c>, <c>800人</c>, <c>12.5%</c>.</summary>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <inheritdoc cref="ToString(string, IFormatProvider)"/>
    /// <param name="format">One letter, capital or small; null or empty is G.</param>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>The number and the unit.</summary>
    /// <remarks>
    /// Both forms are exact.
    /// <list type="table">
    /// <item><term>G</term><description><c>144000.00元</c>, <c>6140人次</c></description></item>
    /// <item><term>N</term><description><c>144,000.00元</c>, <c>6,140人次</c></description></item>
    /// </list>
    /// </remarks>
    /// <param name="format">One letter, capital or small; null or empty is G.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[NumberFormatter.MaxLength];
        _ = TryWriteNumber(buffer, out var written, format);
        return string.Concat(buffer[..written], Unit.Text);
    }

    /// <summary>Writes the quantity. See <see cref="ToString(string, IFormatProvider)"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where there was no room.</param>
    /// <param name="format">One letter, capital or small; empty is G.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is no format of a quantity.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => TryWrite(destination, out charsWritten, format);

    /// <summary>Writes the quantity in UTF-8. See <see cref="ToString(string, IFormatProvider)"/>.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where there was no room.</param>
    /// <param name="format">One letter, capital or small; empty is G.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is no format of a quantity.</exception>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => TryWrite(utf8Destination, out bytesWritten, format);

    private bool TryWrite<TChar>(Span<TChar> destination, out int written, ReadOnlySpan<char> format)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        TryWriteNumber(destination, out written, format)
        && EncodedText.TryAppend(Unit.Text, destination, ref written);

    private bool TryWriteNumber<TChar>(Span<TChar> destination, out int written, ReadOnlySpan<char> format)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var isGrouped = format switch
        {
            "" or "G" or "g" => false,
            "N" or "n" => true,
            _ => throw new FormatException(FormatExpectation),
        };
        var minDecimals = Unit.IsMoney ? NumberFormatter.CanonicalDecimals : 0;
        return NumberFormatter.TryFormat(_number, minDecimals, isGrouped, destination, out written);
    }

    private static bool TryRead(ReadOnlySpan<char> text, out Quantity quantity, out SyntaxError error) =>
        TryReadAsIs(text, out quantity, out error)
        || (FoldedText.TryFold(text, out var folded) && TryReadAsIs(folded, out quantity, out error));

    private static bool TryReadAsIs(ReadOnlySpan<char> text, out Quantity quantity, out SyntaxError error)
    {
        quantity = default;
        var position = Blank.SkipFrom(text, 0);
        var isNegative = TryScanSign(text, ref position);
        if (!QuantityScanner.TryScan(text, ref position, out var scanned, out error))
        {
            return false;
        }

        position = Blank.SkipFrom(text, position);
        if (position < text.Length)
        {
            error = new SyntaxError(position, Unit.UnitOrEnd);
            return false;
        }

        quantity = isNegative ? -scanned : scanned;
        return true;
    }

    private static bool TryScanSign(ReadOnlySpan<char> text, ref int position)
    {
        const char minus = '\u2212';
        if (position >= text.Length)
        {
            return false;
        }

        var c = CharacterWidth.Narrow(text[position]);
        if (c is not ('+' or '-' or minus))
        {
            return false;
        }

        position = Blank.SkipFrom(text, position + 1);
        return c != '+';
    }
}
