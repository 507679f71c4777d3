namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that looks at one indicator at a time.</summary>
/// <param name="definition">What its findings have in common.</param>
/// <param name="traits">What the indicators have that it is about, all of these.</param>
internal abstract class IndicatorRule(FindingDefinition definition, IndicatorTraits traits)
    : ProjectRule(definition)
{
    public sealed override void Review(Project project, FindingReport report)
    {
        foreach (var i in report.Indicators.With(traits))
        {
            Review(project, i, report);
        }
    }

    /// <summary>Reports what it has to say about an indicator.</summary>
    protected abstract void Review(Project project, int index, FindingReport report);
}
