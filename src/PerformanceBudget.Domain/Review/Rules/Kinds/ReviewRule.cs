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

    // A rule has its say in one or more of these; what it does not look at costs a call.
    internal virtual void ReviewDeclaration(DepartmentDeclaration declaration, FindingReport report) { }

    internal virtual void ReviewYears(
        DepartmentDeclaration previous,
        DepartmentDeclaration current,
        FindingReport report
    ) { }

    internal virtual void ReviewAcceptances(AcceptanceMatching acceptances, FindingReport report) { }
}
