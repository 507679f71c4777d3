using System.Numerics;

namespace PerformanceBudget.Domain;

/// <summary>
/// Writes numbers in their canonical text: at least two decimals and no trailing zero beyond them, the
/// point as decimal separator, no exponent, <c>-</c> before a negative number and never before zero.
/// </summary>
/// <remarks>
/// <c>95</c> is written <c>95.00</c>, <c>0.125000</c> is written <c>0.125</c>. Destinations are of
/// <see cref="char"/> or of <see cref="byte"/> (UTF-8). Nothing depends on a culture and nothing is
/// allocated but the string that a caller asks for.
/// </remarks>
internal static class NumberFormatter
{
    /// <summary>How many characters a number takes at most: sign, 29 digits in groups, point, decimals.</summary>
    public const int MaxLength = 48;

    /// <summary>How many decimals canonical text has at least.</summary>
    public const int CanonicalDecimals = 2;

    private const int GroupLength = 3;

    /// <summary>The canonical text of a number.</summary>
    public static string Format(decimal number)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        _ = TryFormat(number, buffer, out var written);
        return new string(buffer[..written]);
    }

    /// <summary>Writes the canonical text of a number.</summary>
    /// <returns>Whether there was room; <paramref name="written"/> is 0 where there was not.</returns>
    public static bool TryFormat<TChar>(decimal number, Span<TChar> destination, out int written)
        where TChar : unmanaged =>
        TryFormat(number, CanonicalDecimals, isGrouped: false, destination, out written);

    /// <summary>Writes a number without trailing zeros beyond <paramref name="minDecimals"/>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="minDecimals">How many decimals are written even where they are zeros.</param>
    /// <param name="isGrouped">Whether commas separate groups of three digits before the point.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="written">How much was written; 0 where there was no room.</param>
    /// <returns>Whether there was room.</returns>
    public static bool TryFormat<TChar>(
        decimal number,
        int minDecimals,
        bool isGrouped,
        Span<TChar> destination,
        out int written
    )
        where TChar : unmanaged
    {
        var mantissa = DecimalMantissa.Of(number);
        var decimals = Math.Min(minDecimals, number.Scale + RoomOf(mantissa));
        var layout = new Layout(number.Scale, decimals, decimal.IsNegative(number), isGrouped);
        return mantissa <= ulong.MaxValue
            ? TryFormat((ulong)mantissa, layout, destination, out written)
            : TryFormat(mantissa, layout, destination, out written);
    }

    /// <summary>How many zeros a number takes before it has more digits than are read.</summary>
    private static int RoomOf(UInt128 mantissa) =>
        mantissa >= WholePower.OfTen(NumberScanner.MaxDigits - 1) ? 0
        : mantissa >= WholePower.OfTen(NumberScanner.MaxDigits - 2) ? 1
        : NumberScanner.MaxDigits;

    /// <summary>Writes <paramref name="mantissa"/> divided by ten to the power of <paramref name="decimals"/>.</summary>
    /// <param name="mantissa">The digits and the sign.</param>
    /// <param name="decimals">How many of the digits stand behind the point, 0 to 28.</param>
    /// <param name="minDecimals">How many decimals are written even where they are zeros.</param>
    /// <param name="isGrouped">Whether commas separate groups of three digits before the point.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="written">How much was written; 0 where there was no room.</param>
    /// <returns>Whether there was room.</returns>
    public static bool TryFormat<TChar>(
        long mantissa,
        int decimals,
        int minDecimals,
        bool isGrouped,
        Span<TChar> destination,
        out int written
    )
        where TChar : unmanaged =>
        TryFormat(
            mantissa < 0 ? 0UL - (ulong)mantissa : (ulong)mantissa,
            new Layout(decimals, minDecimals, mantissa < 0, isGrouped),
            destination,
            out written
        );

    private static bool TryFormat<TChar, TMantissa>(
        TMantissa mantissa,
        Layout layout,
        Span<TChar> destination,
        out int written
    )
        where TChar : unmanaged
        where TMantissa : unmanaged, IBinaryInteger<TMantissa>
    {
        var ten = TMantissa.CreateTruncating(10);
        var isNegative = layout.IsNegative && mantissa != TMantissa.Zero;
        var decimals = layout.Decimals;
        for (; decimals > layout.MinDecimals; decimals--)
        {
            var (quotient, digit) = TMantissa.DivRem(mantissa, ten);
            if (digit != TMantissa.Zero)
            {
                break;
            }

            mantissa = quotient;
        }

        // Written from the last digit to the first, because only then nobody has to count them before.
        Span<byte> buffer = stackalloc byte[MaxLength];
        var start = buffer.Length;
        for (var padding = decimals; padding < layout.MinDecimals; padding++)
        {
            buffer[--start] = (byte)'0';
        }

        for (var i = 0; i < decimals; i++)
        {
            (mantissa, var digit) = TMantissa.DivRem(mantissa, ten);
            buffer[--start] = (byte)('0' + byte.CreateTruncating(digit));
        }

        if (start < buffer.Length)
        {
            buffer[--start] = (byte)'.';
        }

        var group = 0;
        do
        {
            if (layout.IsGrouped && group == GroupLength)
            {
                buffer[--start] = (byte)',';
                group = 0;
            }

            (mantissa, var digit) = TMantissa.DivRem(mantissa, ten);
            buffer[--start] = (byte)('0' + byte.CreateTruncating(digit));
            group++;
        } while (mantissa != TMantissa.Zero);

        if (isNegative)
        {
            buffer[--start] = (byte)'-';
        }

        return EncodedText.TryWriteAscii<TChar>(buffer[start..], destination, out written);
    }

    private readonly record struct Layout(int Decimals, int MinDecimals, bool IsNegative, bool IsGrouped);
}
