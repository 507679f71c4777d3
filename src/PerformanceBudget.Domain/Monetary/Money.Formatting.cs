#pragma warning disable MA0061 // TryFormat has the same defaults in every type of .NET that formats itself.

using System.Numerics;

namespace PerformanceBudget.Domain;

public readonly partial struct Money
{
    private const string FormatExpectation =
        "金额格式应为G、N、Y、W、E、S或C。 The format of an amount is G, N, Y, W, E, S or C.";

    /// <summary>The amount in yuan with two decimals: <c>667800.00</c>.</summary>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <inheritdoc cref="ToString(string, IFormatProvider)"/>
    /// <param name="format">One letter, capital or small; null or empty is G.</param>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>The amount in one of the forms that budget documents use.</summary>
    /// <remarks>
    /// Every form is exact and reads back to the same amount.
    /// <list type="table">
    /// <item><term>G</term><description><c>667800.00</c></description></item>
    /// <item><term>N</term><description><c>667,800.00</c></description></item>
    /// <item><term>Y</term><description><c>667,800.00元</c></description></item>
    /// <item><term>W</term><description><c>66.78万元</c>: two decimals, and as many more as it needs</description></item>
    /// <item><term>E</term><description><c>0.006678亿元</c>, likewise</description></item>
    /// <item><term>S</term><description><c>1,234.56万元</c>, as a sentence says it: from 10,000 yuan on in 万元 where two decimals are
    /// enough, otherwise in yuan (<c>500.00元</c>, <c>399,280.00元</c>)</description></item>
    /// <item><term>C</term><description><c>陆拾陆万柒仟捌佰元整</c>, the capitals of vouchers</description></item>
    /// </list>
    /// </remarks>
    /// <param name="format">One letter, capital or small; null or empty is G.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[Math.Max(NumberFormatter.MaxLength, ChineseCapitals.MaxLength)];
        _ = TryFormat(buffer, out var written, format, formatProvider);
        return new string(buffer[..written]);
    }

    /// <summary>Writes the amount. See <see cref="ToString(string, IFormatProvider)"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where there was no room.</param>
    /// <param name="format">One letter, capital or small; empty is G.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is no format of an amount.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => TryWrite(destination, out charsWritten, format);

    /// <summary>Writes the amount in UTF-8. See <see cref="ToString(string, IFormatProvider)"/>.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where there was no room.</param>
    /// <param name="format">One letter, capital or small; empty is G.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is no format of an amount.</exception>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => TryWrite(utf8Destination, out bytesWritten, format);

    private bool TryWrite<TChar>(Span<TChar> destination, out int written, ReadOnlySpan<char> format)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        FormatLetter(format) switch
        {
            'G' => TryWriteNumber(AmountUnit.Yuan, isGrouped: false, destination, out written),
            'N' => TryWriteNumber(AmountUnit.Yuan, isGrouped: true, destination, out written),
            'Y' => TryWriteInUnit(AmountUnit.Yuan, isGrouped: true, destination, out written),
            'W' => TryWriteInUnit(AmountUnit.TenThousandYuan, isGrouped: false, destination, out written),
            'E' => TryWriteInUnit(AmountUnit.HundredMillionYuan, isGrouped: false, destination, out written),
            'S' => TryWriteInUnit(UnitOfSentence, isGrouped: true, destination, out written),
            'C' => ChineseCapitals.TryWrite(_fen, destination, out written),
            _ => throw new FormatException(FormatExpectation),
        };

    // Two decimals of 万元 are 100 yuan.
    private AmountUnit UnitOfSentence =>
        Math.Abs(_fen) >= 10_000_00 && _fen % 100_00 == 0 ? AmountUnit.TenThousandYuan : AmountUnit.Yuan;

    private bool TryWriteInUnit<TChar>(
        AmountUnit unit,
        bool isGrouped,
        Span<TChar> destination,
        out int written
    )
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        TryWriteNumber(unit, isGrouped, destination, out written)
        && EncodedText.TryAppend(unit.GetText(), destination, ref written);

    private bool TryWriteNumber<TChar>(
        AmountUnit unit,
        bool isGrouped,
        Span<TChar> destination,
        out int written
    )
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        NumberFormatter.TryFormat(
            _fen,
            unit.GetMaxDecimals(),
            NumberFormatter.CanonicalDecimals,
            isGrouped,
            destination,
            out written
        );

    private static char FormatLetter(ReadOnlySpan<char> format) =>
        format.Length switch
        {
            0 => 'G',
            1 => char.IsAsciiLetterLower(format[0]) ? (char)(format[0] & ~0x20) : format[0],
            _ => '\0',
        };
}
