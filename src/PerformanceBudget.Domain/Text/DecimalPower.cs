namespace PerformanceBudget.Domain;

/// <summary>Powers of ten as exact decimals.</summary>
internal static class DecimalPower
{
    /// <summary>Ten to the power of <paramref name="exponent"/>, which is between -28 and 28.</summary>
    public static decimal OfTen(int exponent) =>
        exponent >= 0
            ? DecimalMantissa.ToDecimal(WholePower.OfTen(exponent), scale: 0, isNegative: false)
            : new decimal(1, 0, 0, isNegative: false, scale: (byte)-exponent);
}
