namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that looks at one budget line at a time, at every level.</summary>
/// <param name="definition">What its findings have in common.</param>
/// <param name="traits">What the lines have that it is about, at least one of these.</param>
internal abstract class LineRule(FindingDefinition definition, LineTraits traits) : ProjectRule(definition)
{
    public sealed override void Review(Project project, FindingReport report)
    {
        foreach (ref readonly var line in report.Budget.LinesIfAny(traits))
        {
            if ((line.Traits & traits) != LineTraits.None)
            {
                Review(in line, report);
            }
        }
    }

    protected abstract void Review(in LineFacts facts, FindingReport report);
}
