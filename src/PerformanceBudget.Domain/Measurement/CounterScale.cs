namespace PerformanceBudget.Domain;

/// <summary>The place of a counter among those that have exact factors between them: 年 is 12 of a 月, and no number of 天.</summary>
/// <param name="Kind">What is measured.</param>
/// <param name="Base">The smallest of them, by which they know each other.</param>
/// <param name="Weight">How many thirds, seconds or grams it is: only the ratio of two weights means anything.</param>
internal sealed record CounterScale(CounterKind Kind, string Base, long Weight);
