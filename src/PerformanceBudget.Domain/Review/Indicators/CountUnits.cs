namespace PerformanceBudget.Domain.Review;

/// <summary>Tells units that count things from those that measure money, time or shares.</summary>
internal static class CountUnits
{
    /// <summary>Whether the unit is that of a count: 人, 人次, 万份; no price, no rate, no time.</summary>
    public static bool IsCount(Unit unit)
    {
        if (unit.IsDimensionless)
        {
            return false;
        }

        foreach (var factor in unit.Factors)
        {
            if (
                factor.Exponent < 0
                || ReferenceEquals(factor.Counter, CounterTable.Money)
                || factor.Counter.IsTime
            )
            {
                return false;
            }
        }

        return true;
    }
}
