namespace PerformanceBudget.Domain.Review;

/// <summary>Indicators of one project that have one name.</summary>
/// <param name="Indexes">Their indexes in the project, in their order.</param>
/// <param name="IsCertain">Whether the names are the same; false where one of them may be the other with an error in it.</param>
internal sealed record RepeatedNames(int[] Indexes, bool IsCertain);
