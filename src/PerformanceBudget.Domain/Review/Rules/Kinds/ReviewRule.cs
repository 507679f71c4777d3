using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Review;

/// <summary>One thing that a careful reviewer looks for.</summary>
/// <remarks>
/// A rule is a <see cref="ProjectRule"/>, a <see cref="DeclarationRule"/> or a <see cref="YearOnYearRule"/>. It holds no state,
/// so that one instance serves any number of reviews at once, and answers the same for the same declaration, always. It
/// reports findings of its own <see cref="Definition"/> only.
/// </remarks>
public abstract class ReviewRule
{
    private protected ReviewRule(FindingDefinition definition) => Definition = Guard.Against.Null(definition);

    /// <summary>What the findings of this rule have in common: code, severity, title, message.</summary>
    public FindingDefinition Definition { get; }

    /// <summary>Code and title.</summary>
    public override string ToString() => Definition.ToString();

    /// <summary>Reports what it has to say about a declaration; pointers are relative to the declaration.</summary>
    internal virtual void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings) { }

    /// <summary>Reports what has changed since the year before; pointers are relative to the current declaration.</summary>
    internal virtual void ReviewYears(
        DepartmentDeclaration previous,
        DepartmentDeclaration current,
        FindingCollector findings
    ) { }

    /// <summary>Reports what it has to say about a project; pointers are relative to the project.</summary>
    internal virtual void ReviewProject(ProjectFacts facts, FindingCollector findings) { }
}
