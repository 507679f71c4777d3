using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that looks at one budget line at a time, at every level.</summary>
internal abstract class LineRule(FindingDefinition definition) : ProjectRule(definition)
{
    public sealed override void Review(Project project, FindingReport report) =>
        Review(project.Budget.Lines, default, report);

    protected abstract void Review(BudgetLine line, BudgetLinePath path, FindingReport report);

    private void Review(ImmutableArray<BudgetLine> lines, BudgetLinePath above, FindingReport report)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var path = above.Below(i);
            Review(lines[i], path, report);
            Review(lines[i].Lines, path, report);
        }
    }
}
