using System.Diagnostics;

namespace PerformanceBudget.Domain;

/// <summary>Arithmetic in 128 bits that says so where they do not suffice.</summary>
internal static class Int128Arithmetic
{
    private const int Bits = 128;

    private static readonly Int128[] Powers = BuildPowers();

    public static bool TryMultiply(Int128 left, Int128 right, out Int128 product)
    {
        // Numbers below 2^m and 2^n have a product below 2^(m+n).
        var zeros = Int128.LeadingZeroCount(Int128.Abs(left)) + Int128.LeadingZeroCount(Int128.Abs(right));
        var fits = zeros > Bits;
        product = fits ? left * right : 0;
        return fits;
    }

    /// <summary>Multiplies by a power of ten that is not negative.</summary>
    public static bool TryScale(Int128 number, int powerOfTen, out Int128 scaled)
    {
        Debug.Assert(powerOfTen >= 0, "Negative powers are for the divisor.");
        if (powerOfTen == 0)
        {
            scaled = number;
            return true;
        }

        scaled = 0;
        return powerOfTen < Powers.Length && TryMultiply(number, Powers[powerOfTen], out scaled);
    }

    public static bool TryAdd(Int128 left, Int128 right, out Int128 sum)
    {
        sum = unchecked(left + right);
        var isWithin =
            Int128.IsNegative(left) != Int128.IsNegative(right)
            || Int128.IsNegative(sum) == Int128.IsNegative(left);

        // The smallest number of all has no magnitude in 128 bits.
        return isWithin && sum != Int128.MinValue;
    }

    /// <summary>A whole number divided by a power of ten, where a decimal can hold both as they are.</summary>
    public static bool TryToDecimal(Int128 mantissa, int scale, out decimal number)
    {
        var low = (long)mantissa;
        if (low == mantissa && low != long.MinValue && (uint)scale <= 28)
        {
            var digits = Math.Abs(low);
            number = new decimal((int)digits, (int)(digits >> 32), 0, low < 0, (byte)scale);
            return true;
        }

        var magnitude = (UInt128)Int128.Abs(mantissa);
        if (scale > 28 || magnitude >> 96 != 0)
        {
            number = 0;
            return false;
        }

        number = new decimal(
            (int)(uint)magnitude,
            (int)(uint)(magnitude >> 32),
            (int)(uint)(magnitude >> 64),
            Int128.IsNegative(mantissa),
            (byte)scale
        );
        return true;
    }

    private static Int128[] BuildPowers()
    {
        var powers = new Int128[39];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
