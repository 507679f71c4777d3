namespace PerformanceBudget.Domain;

/// <summary>What every amount and every tree of a declaration keeps to.</summary>
internal static class PartInvariants
{
    public static void CheckAmount(this ref BrokenInvariants broken, Money? amount, string pointer)
    {
        if (amount is { IsNegative: true } negative)
        {
            broken.Add(Invariants.NegativeAmount, pointer, new FindingValue(FindingValue.Actual, negative));
        }
    }

    /// <summary>Checks that a total is the sum of its sources, a blank source counting as zero.</summary>
    public static void CheckTotal(
        this ref BrokenInvariants broken,
        FindingDefinition definition,
        Money total,
        Money? first,
        Money? second,
        Money? third
    )
    {
        // In fen and 128 bits, so that a sum out of range is a wrong total and not an overflow.
        var sum =
            (Int128)first.GetValueOrDefault().Fen
            + second.GetValueOrDefault().Fen
            + third.GetValueOrDefault().Fen;
        if (sum == total.Fen)
        {
            return;
        }

        broken.Add(
            definition,
            "/total",
            new(FindingValue.Actual, total),
            new(FindingValue.Expected, Amount(sum)),
            new(FindingValue.Difference, Amount(total.Fen - sum))
        );
    }

    public static void CheckDepth(this ref BrokenInvariants broken, int depth, int limit, string pointer)
    {
        if (depth > limit)
        {
            broken.Add(Invariants.TooDeep, pointer, new(FindingValue.Actual, depth), new("limit", limit));
        }
    }

    private static Money Amount(Int128 fen) =>
        Money.FromFen((long)Int128.Clamp(fen, Money.MinValue.Fen, Money.MaxValue.Fen));
}
