namespace PerformanceBudget.Domain;

/// <summary>Powers of ten as whole numbers, as many as the scale of a <see cref="decimal"/> has.</summary>
internal static class WholePower
{
    private const int MaxExponent = 28;

    private static readonly UInt128[] Powers = Compute();

    /// <summary>Ten to the power of <paramref name="exponent"/>, which is 0 to 28.</summary>
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
