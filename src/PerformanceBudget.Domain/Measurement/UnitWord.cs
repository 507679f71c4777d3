namespace PerformanceBudget.Domain;

/// <summary>What one word of a unit means: a power of ten times at most two counters.</summary>
/// <param name="PowerOfTen">4 for 万, 8 for 亿, -2 for %.</param>
/// <param name="First">The counter; null where the word is only a scale.</param>
/// <param name="Second">The second counter of a word such as 人次.</param>
internal readonly record struct UnitWord(int PowerOfTen, Counter? First = null, Counter? Second = null);
