namespace PerformanceBudget.Domain.Review;

/// <summary>Dates and periods as messages write them: 2026年1月至2026年11月, and 2026-01 to 2026-11.</summary>
internal static class WrittenPeriods
{
    /// <summary>A period in both languages.</summary>
    public static BilingualText Of(StatedPeriod period) =>
        new($"{period.Start:C}至{period.End:C}", $"{period.Start} to {period.End}");

    /// <summary>A date in both languages.</summary>
    public static BilingualText Of(StatedDate date) => new($"{date:C}", $"{date}");
}
