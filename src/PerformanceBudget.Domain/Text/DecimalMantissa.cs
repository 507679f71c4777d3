namespace PerformanceBudget.Domain;

/// <summary>The digits of a <see cref="decimal"/> as a whole number: 667800 of 6678.00, and of -6678.00.</summary>
internal static class DecimalMantissa
{
    /// <summary>How many decimals a decimal has at most.</summary>
    public const int MaxScale = 28;

    /// <summary>The greatest mantissa: 96 bits.</summary>
    public static readonly UInt128 Max = (UInt128.One << 96) - 1;

    public static UInt128 Of(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(number, bits);
        return new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
    }

    /// <summary>The decimal of a mantissa of at most <see cref="Max"/> and a scale of at most <see cref="MaxScale"/>.</summary>
    public static decimal ToDecimal(UInt128 mantissa, int scale, bool isNegative)
    {
        var low = (ulong)mantissa;
        return new((int)low, (int)(low >> 32), (int)(uint)(mantissa >> 64), isNegative, (byte)scale);
    }
}
