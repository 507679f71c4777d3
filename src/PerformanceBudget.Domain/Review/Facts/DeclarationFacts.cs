namespace PerformanceBudget.Domain.Review;

/// <summary>What rules ask about a declaration as a whole, found out once for all of them, and when the first one asks.</summary>
internal sealed class DeclarationFacts(DepartmentDeclaration declaration, ReviewThresholds thresholds)
{
    private IndicatorNames? _names;
    private GoalClauses? _goals;

    /// <summary>The declaration itself, or what could be read of it.</summary>
    public DepartmentDeclaration Declaration { get; } = declaration;

    /// <summary>From where on some rules speak.</summary>
    public ReviewThresholds Thresholds { get; } = thresholds;

    /// <summary>The names of all indicators beside one another.</summary>
    public IndicatorNames Names => _names ??= new IndicatorNames(Declaration.Projects);

    /// <summary>The goals of all projects beside one another.</summary>
    public GoalClauses Goals => _goals ??= new GoalClauses(Declaration.Projects);
}
