namespace PerformanceBudget.Domain;

/// <summary>The counters in which the terms of sums differ, so that they cannot be in the unit of the sum.</summary>
/// <param name="Above">Counters that some terms have above the line.</param>
/// <param name="Below">Counters that some terms have below the line, written above it.</param>
internal sealed record MixedUnits(Unit Above, Unit Below)
{
    /// <summary>Parts two units into what they have in common and where they differ.</summary>
    public static MixedUnits Between(in UnitFactors left, in UnitFactors right, out UnitFactors common)
    {
        common = new UnitFactors();
        var above = new UnitFactors();
        var below = new UnitFactors();
        foreach (var factor in left)
        {
            var rightExponent = right.ExponentOf(factor.Counter);
            if (factor.Exponent == rightExponent)
            {
                _ = common.TryMultiply(factor.Counter, factor.Exponent);
            }
            else
            {
                Add(factor.Counter, factor.Exponent, rightExponent, ref above, ref below);
            }
        }

        foreach (var factor in right)
        {
            if (left.ExponentOf(factor.Counter) == 0)
            {
                Add(factor.Counter, factor.Exponent, 0, ref above, ref below);
            }
        }

        return new MixedUnits(UnitTable.Of(in above), UnitTable.Of(in below));
    }

    public static MixedUnits Union(MixedUnits? left, MixedUnits right) =>
        left is null ? right : new MixedUnits(Union(left.Above, right.Above), Union(left.Below, right.Below));

    private static Unit Union(Unit left, Unit right)
    {
        var union = left.Factors;
        foreach (var factor in right.Factors)
        {
            var missing = factor.Exponent - union.ExponentOf(factor.Counter);
            if (missing > 0 && !union.TryMultiply(factor.Counter, missing))
            {
                // More counters than a unit can have: what is there already is long enough to be seen.
                return left;
            }
        }

        return UnitTable.Of(in union);
    }

    private static void Add(
        Counter counter,
        int left,
        int right,
        ref UnitFactors above,
        ref UnitFactors below
    )
    {
        _ = above.TryMultiply(counter, Math.Max(0, Math.Max(left, right)));
        _ = below.TryMultiply(counter, Math.Max(0, -Math.Min(left, right)));
    }
}
