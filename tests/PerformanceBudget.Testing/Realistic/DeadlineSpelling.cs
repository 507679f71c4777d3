namespace PerformanceBudget.Testing;

/// <summary>How a place writes the date of a target.</summary>
public enum DeadlineSpelling
{
    /// <summary>2026年6月30日前</summary>
    Day,

    /// <summary>2026年6月底前</summary>
    EndOfMonth,

    /// <summary>2026年6月</summary>
    Month,
}
