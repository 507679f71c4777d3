#pragma warning disable MA0061 // TryFormat has the same defaults in every type of .NET that formats itself.

using System.Numerics;

namespace PerformanceBudget.Domain;

/// <content>Writing of text.</content>
public readonly partial struct StatedAmount
{
    private const string FormatExpectation =
        "以单位表示的金额，其格式应为G或N。 The format of a stated amount is G or N.";

    /// <summary>The canonical text: <c>约66.78万元</c>, with the decimals as stated and without groups.</summary>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <inheritdoc cref="ToString(string, IFormatProvider)"/>
    /// <param name="format">One letter, capital or small; null or empty is G.</param>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>The amount as stated. Both forms read back to an equal stated amount.</summary>
    /// <remarks>
    /// <list type="table">
    /// <item><term>G</term><description><c>22614.51万元</c>, the canonical text</description></item>
    /// <item><term>N</term><description><c>22,614.51万元</c></description></item>
    /// </list>
    /// </remarks>
    /// <param name="format">One letter, capital or small; null or empty is G.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is neither.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[NumberFormatter.MaxLength];
        _ = TryFormat(buffer, out var written, format, formatProvider);
        return new string(buffer[..written]);
    }

    /// <summary>Writes the amount as stated. See <see cref="ToString(string, IFormatProvider)"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where there was no room.</param>
    /// <param name="format">One letter, capital or small; empty is G.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is neither G nor N.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => TryWrite(destination, out charsWritten, format);

    /// <summary>Writes the amount as stated in UTF-8. See <see cref="ToString(string, IFormatProvider)"/>.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where there was no room.</param>
    /// <param name="format">One letter, capital or small; empty is G.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is neither G nor N.</exception>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => TryWrite(utf8Destination, out bytesWritten, format);

    private bool TryWrite<TChar>(Span<TChar> destination, out int written, ReadOnlySpan<char> format)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var isGrouped = format switch
        {
            "" or "G" or "g" => false,
            "N" or "n" => true,
            _ => throw new FormatException(FormatExpectation),
        };

        written = 0;
        if (_isApproximate && !EncodedText.TryAppend(ApproximateMark, destination, ref written))
        {
            return false;
        }

        var hasRoom = NumberFormatter.TryFormat(
            Steps,
            _decimals,
            _decimals,
            isGrouped,
            destination[written..],
            out var numberLength
        );
        written = hasRoom ? written + numberLength : 0;
        return hasRoom && EncodedText.TryAppend(_unit.GetText(), destination, ref written);
    }
}
