namespace PerformanceBudget.Domain.Review;

/// <summary>All that a form says of what an indicator is to reach: in the year, over the life of the project, in each place.</summary>
internal static class StatedTargets
{
    /// <summary>Whether the form says anything of it.</summary>
    public static bool HasAny(Indicator indicator) => Any(indicator, static _ => true);

    /// <summary>Whether one of them carries a number or a date.</summary>
    public static bool HasNumber(Indicator indicator) =>
        Any(indicator, static value => value is ThresholdValue or RangeValue or DeadlineValue);

    private static bool Any(Indicator indicator, Predicate<IndicatorValue> holds)
    {
        if (Holds(indicator.Value) || Holds(indicator.OverallValue))
        {
            return true;
        }

        foreach (var target in indicator.Targets)
        {
            if (Holds(target.Value))
            {
                return true;
            }
        }

        return false;

        bool Holds(IndicatorValue? value) => value is not null && holds(value);
    }
}
