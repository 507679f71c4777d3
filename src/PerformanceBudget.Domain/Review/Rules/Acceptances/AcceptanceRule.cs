namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that looks at the acceptances, when all that can be accepted has been found.</summary>
internal abstract class AcceptanceRule(FindingDefinition definition) : ReviewRule(definition)
{
    /// <summary>Reports what it has to say; pointers are relative to the declaration.</summary>
    public abstract void Review(AcceptanceMatching matching, FindingCollector findings);
}
