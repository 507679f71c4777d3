namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that looks at one indicator at a time.</summary>
/// <param name="definition">What its findings have in common.</param>
/// <param name="traits">What the indicators have that it is about, all of these.</param>
internal abstract class IndicatorRule(
    FindingDefinition definition,
    IndicatorTraits traits = IndicatorTraits.None
) : ReviewRule(definition)
{
    internal sealed override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        foreach (var placed in facts.Indicators.All)
        {
            facts.Steps.Add();
            if (placed.Has(traits))
            {
                Review(placed, facts, findings);
            }
        }
    }

    /// <summary>Reports what it has to say about an indicator.</summary>
    protected abstract void Review(PlacedIndicator placed, ProjectFacts facts, FindingCollector findings);
}
