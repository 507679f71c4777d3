namespace PerformanceBudget.Domain.Review;

/// <summary>From where on some rules speak, as the caller of the review has chosen.</summary>
/// <param name="LumpSum">The amount above which a line should have a calculation; null for none.</param>
/// <param name="SlackCeilingFactor">How many times the highest price a ceiling may be.</param>
/// <param name="MinNumericShare">The share of indicators that should have a number; null for none.</param>
internal sealed record ReviewThresholds(
    Money? LumpSum = null,
    decimal SlackCeilingFactor = 2,
    decimal? MinNumericShare = null
);
