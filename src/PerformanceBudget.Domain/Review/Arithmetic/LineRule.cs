namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that looks at one budget line at a time, at every level.</summary>
internal abstract class LineRule(FindingDefinition definition) : ProjectRule(definition)
{
    public sealed override void Review(Project project, FindingReport report)
    {
        foreach (ref readonly var line in report.Lines)
        {
            Review(in line, report);
        }
    }

    protected abstract void Review(in LineFacts facts, FindingReport report);
}
