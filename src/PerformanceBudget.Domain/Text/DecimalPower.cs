namespace PerformanceBudget.Domain;

/// <summary>Powers of ten as exact decimals.</summary>
internal static class DecimalPower
{
    private static readonly decimal[] NonNegative = Build();

    /// <summary>Ten to the power of <paramref name="exponent"/>, which is between -28 and 28.</summary>
    public static decimal OfTen(int exponent) =>
        exponent >= 0
            ? NonNegative[exponent]
            : new decimal(1, 0, 0, isNegative: false, scale: (byte)-exponent);

    private static decimal[] Build()
    {
        var powers = new decimal[29];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
