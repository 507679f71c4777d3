namespace PerformanceBudget.Domain;

/// <summary>What is left of a unit where a price and its count are in other words for one thing: 元·年/月 is 12 of 元.</summary>
/// <param name="Unit">The unit that is left.</param>
/// <param name="Numerator">How many of it the whole unit is, over <paramref name="Denominator"/>.</param>
/// <param name="Denominator">What to divide by: 3 for 亩/平方米.</param>
internal sealed record UnitReduction(Unit Unit, Int128 Numerator, Int128 Denominator)
{
    /// <summary>Cancels every counter above the line with one below it that counts the same.</summary>
    /// <returns>Null where nothing cancels, or the factors are beyond all reason.</returns>
    public static UnitReduction? Of(Unit unit)
    {
        var factors = unit.Factors;
        Int128 numerator = 1;
        Int128 denominator = 1;
        var isReduced = false;
        while (TryFind(in factors, out var above, out var below))
        {
            _ = above.TryConvert(below, out var weight, out var otherWeight);
            numerator *= weight;
            denominator *= otherWeight;
            if (numerator > long.MaxValue || denominator > long.MaxValue)
            {
                return null;
            }

            _ = factors.TryMultiply(above, -1) && factors.TryMultiply(below, 1);
            isReduced = true;
        }

        return isReduced ? new UnitReduction(UnitTable.Of(in factors), numerator, denominator) : null;
    }

    /// <summary>Whether counters of one kind stand above and below the line, as in 元·月/天.</summary>
    public static bool LeavesOneKind(Unit unit)
    {
        foreach (var above in unit.Factors)
        {
            foreach (var below in unit.Factors)
            {
                if (
                    above.Exponent > 0
                    && below.Exponent < 0
                    && above.Counter.Kind != CounterKind.Things
                    && above.Counter.Kind == below.Counter.Kind
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether two counters of one kind stand on one side of the line, as in 元·月·天.</summary>
    public static bool RepeatsOneKind(ReadOnlySpan<UnitFactor> counters)
    {
        for (var i = 1; i < counters.Length; i++)
        {
            foreach (var other in counters[..i])
            {
                if (
                    counters[i].Counter.Kind != CounterKind.Things
                    && counters[i].Counter.Kind == other.Counter.Kind
                    && Math.Sign(counters[i].Exponent) == Math.Sign(other.Exponent)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool TryFind(in UnitFactors factors, out Counter above, out Counter below)
    {
        foreach (var left in factors)
        {
            foreach (var right in factors)
            {
                if (
                    left.Exponent > 0
                    && right.Exponent < 0
                    && left.Counter.TryConvert(right.Counter, out _, out _)
                )
                {
                    (above, below) = (left.Counter, right.Counter);
                    return true;
                }
            }
        }

        (above, below) = (CounterTable.Money, CounterTable.Money);
        return false;
    }
}
