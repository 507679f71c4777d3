namespace PerformanceBudget.Domain;

/// <summary>Moves the point of decimals, and says so where that would need rounding.</summary>
internal static partial class ExactDecimal
{
    private const int MaxScale = 28;

    private static readonly UInt128 MaxMantissa = DecimalMantissa.Of(decimal.MaxValue);

    /// <summary>Multiplies by a power of ten between -28 and 28.</summary>
    public static bool TryScale(decimal number, int powerOfTen, out decimal result)
    {
        var scale = number.Scale - powerOfTen;
        if (scale > MaxScale)
        {
            number = WithoutTrailingZeros(number);
            scale = number.Scale - powerOfTen;
        }

        result = number;
        if (powerOfTen == 0)
        {
            return true;
        }

        if (scale > MaxScale)
        {
            return number == 0;
        }

        var mantissa = DecimalMantissa.Of(number);
        if (scale < 0)
        {
            // 96 bits times ten to the power of 28 do not fit 128 bits; a number that grows beyond 96 does not fit.
            var factor = WholePower.OfTen(-scale);
            if (mantissa > MaxMantissa / factor)
            {
                return false;
            }

            mantissa *= factor;
            scale = 0;
        }

        result = new decimal(
            (int)(uint)mantissa,
            (int)(uint)(mantissa >> 32),
            (int)(uint)(mantissa >> 64),
            decimal.IsNegative(number),
            (byte)scale
        );
        return true;
    }

    private static decimal WithoutTrailingZeros(decimal number)
    {
        // Dividing by a one of the largest scale gives a quotient of the smallest.
        const decimal one = 1.0000000000000000000000000000m;
        return number / one;
    }
}
