using System.Numerics;

namespace PerformanceBudget.Domain;

/// <content>Writing of text.</content>
public abstract partial class IndicatorValue
{
    private const string AsWritten = "G";
    private const string Canonical = "C";

    /// <summary>The <see cref="Text"/>.</summary>
    public sealed override string ToString() => Text;

    /// <summary>The value as text.</summary>
    /// <param name="format">
    /// <c>G</c> (also null or empty) for <see cref="Text"/>, <c>C</c> for <see cref="CanonicalText"/>.
    /// </param>
    /// <param name="formatProvider">Ignored: nothing depends on a culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        IsCanonicalFormat(format) ? CanonicalText : Text;

    /// <summary>
    /// Writes the value as <see cref="ToString(string?, IFormatProvider?)"/> does, without allocating.
    /// </summary>
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
    ) => TryWrite(destination, out charsWritten, format);

    /// <summary>
    /// Writes the value in UTF-8 as <see cref="ToString(string?, IFormatProvider?)"/> does, without
    /// allocating.
    /// </summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is unknown.</exception>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    ) => TryWrite(utf8Destination, out bytesWritten, format);

    private bool TryWrite<TChar>(Span<TChar> destination, out int written, ReadOnlySpan<char> format)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        IsCanonicalFormat(format) || _text is null
            ? TryWriteCanonical(destination, out written)
            : EncodedText.TryWrite(_text, destination, out written);

    private static bool IsCanonicalFormat(ReadOnlySpan<char> format) =>
        format switch
        {
            "" or AsWritten => false,
            Canonical => true,
            _ => throw new FormatException(
                $"未知的指标值格式“{format}”。 '{format}' is no format of an indicator value: G or C."
            ),
        };
}
