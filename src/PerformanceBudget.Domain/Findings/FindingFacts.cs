namespace PerformanceBudget.Domain;

/// <summary>Facts of a finding, and how its details are made of them.</summary>
/// <param name="facts">Values that do not change.</param>
/// <param name="describe">Makes the details, their places relative to what the finding is about.</param>
internal sealed class FindingFacts<T>(T facts, Func<T, FindingDetails> describe) : FindingSource
{
    public override FindingDetails ToDetails(int? project) => describe(facts).In(project);
}
