namespace PerformanceBudget.Domain.Review;

/// <summary>Tells units that count things from those that measure money, time or shares.</summary>
internal static class CountUnits
{
    private static readonly string[] TimeCounters =
    [
        "秒",
        "分钟",
        "小时",
        "天",
        "周",
        "月",
        "季度",
        "学期",
        "学年",
        "年",
        "工作日",
        "个工作日",
    ];

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
                || IsTime(factor.Counter.Name)
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTime(string counter) =>
        Array.Exists(TimeCounters, time => string.Equals(time, counter, StringComparison.Ordinal));
}
