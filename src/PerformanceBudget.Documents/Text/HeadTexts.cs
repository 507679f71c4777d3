namespace PerformanceBudget.Documents;

/// <summary>The texts of the head of a table, and of the head that another page prints again.</summary>
internal static class HeadTexts
{
    /// <summary>Whether two heads say the same.</summary>
    /// <param name="texts">The texts of the one.</param>
    /// <param name="above">Those of the one before it.</param>
    /// <param name="isTorn">Whether a page ends within the one before it, which then says only the beginning of each.</param>
    public static bool AreSame(
        IReadOnlyCollection<string> texts,
        IReadOnlyCollection<string> above,
        bool isTorn
    ) =>
        texts.Count == above.Count
        && texts
            .Zip(above)
            .All(pair =>
                isTorn
                    ? pair.First.StartsWith(pair.Second, StringComparison.Ordinal)
                    : pair.First == pair.Second
            );
}
