namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that looks at one budget line at a time, at every level.</summary>
/// <param name="definition">What its findings have in common.</param>
/// <param name="traits">What the lines have that it is about, at least one of these.</param>
internal abstract class LineRule(FindingDefinition definition, LineTraits traits) : ReviewRule(definition)
{
    internal sealed override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        foreach (var line in facts.Budget.With(traits))
        {
            facts.Steps.Add();
            Review(line, facts, findings);
        }
    }

    /// <summary>Reports what it has to say about a line.</summary>
    protected abstract void Review(LineFacts line, ProjectFacts facts, FindingCollector findings);
}
