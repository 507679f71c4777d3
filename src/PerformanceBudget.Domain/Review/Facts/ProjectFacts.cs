using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>What rules ask about one project, found out once for all of them, and when the first one asks.</summary>
/// <param name="declaration">The declaration of which it is a part.</param>
/// <param name="index">Its index among the projects of the declaration.</param>
internal sealed class ProjectFacts(DeclarationFacts declaration, int index)
{
    private BudgetFacts? _budget;
    private IndicatorFacts? _indicators;
    private ProjectCounts? _counts;

    /// <summary>The project itself.</summary>
    public Project Project { get; } = declaration.Declaration.Projects[index];

    /// <summary>Its index among the projects of the declaration.</summary>
    public int Index { get; } = index;

    /// <summary>From where on some rules speak.</summary>
    public ReviewThresholds Thresholds => declaration.Thresholds;

    /// <summary>Counts what is done to find these facts out.</summary>
    public StepCounter Steps => declaration.Steps;

    /// <summary>From which amount on the headline counts a project as a large one; null where it does not say.</summary>
    public Money? LargeProject => declaration.Declaration.Headline?.LargeProjectThreshold?.Value;

    /// <summary>The headline's amount, where it is rounded because that of this project is.</summary>
    public ImmutableArray<RelatedPlace> HeadlineRoundedHere =>
        declaration.ProjectOfHeadlineRounding == Index
            ? [new(HeadlineRounding.Pointer, new("总体情况的涉及资金", "the total of the headline"))]
            : [];

    /// <summary>The names of all indicators of the declaration beside one another.</summary>
    public IndicatorNames Names => declaration.Names;

    /// <summary>The stems of all projects' names.</summary>
    public StatementTitles Titles => declaration.Titles;

    /// <summary>The department that declares.</summary>
    public string Department => declaration.Declaration.Department;

    /// <summary>The year whose budget it is.</summary>
    public int FiscalYear => Project.FiscalYear ?? declaration.Declaration.FiscalYear;

    /// <summary>The figures of the project beside one another.</summary>
    public BudgetFacts Budget => _budget ??= new BudgetFacts(Project, Steps);

    /// <summary>What the indicators of the project are like.</summary>
    public IndicatorFacts Indicators => _indicators ??= new IndicatorFacts(Project.Indicators, Steps);

    /// <summary>What its targets and formulas count.</summary>
    public ProjectCounts Counts => _counts ??= new ProjectCounts(Indicators, Budget);
}
