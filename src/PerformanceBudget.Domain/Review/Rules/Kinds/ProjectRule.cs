namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that looks at one project at a time.</summary>
public abstract class ProjectRule : ReviewRule
{
    /// <summary>Makes a rule that reports findings of this definition.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    protected ProjectRule(FindingDefinition definition)
        : base(definition) { }

    /// <summary>Reports what it has to say about a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="findings">Takes the findings; pointers are relative to the project.</param>
    public abstract void Review(Project project, FindingCollector findings);

    internal sealed override void ReviewProject(ProjectFacts facts, FindingCollector findings) =>
        Review(facts.Project, findings);
}
