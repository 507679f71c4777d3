namespace PerformanceBudget.Domain;

/// <summary>Powers of ten as whole numbers, as many as fit 128 bits with a sign.</summary>
internal static class WholePower
{
    public const int MaxExponent = 38;

    private static readonly UInt128[] Powers = Compute();

    /// <summary>Ten to the power of <paramref name="exponent"/>, which is 0 to <see cref="MaxExponent"/>.</summary>
    public static UInt128 OfTen(int exponent) => Powers[exponent];

    private static UInt128[] Compute()
    {
        var powers = new UInt128[MaxExponent + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
