namespace PerformanceBudget.Domain.Review;

/// <summary>What rules ask about a declaration as a whole, found out once for all of them, and when the first one asks.</summary>
internal sealed class DeclarationFacts(
    DepartmentDeclaration declaration,
    ReviewThresholds thresholds,
    StepCounter steps
)
{
    private IndicatorNames? _names;
    private ProjectWords? _words;
    private List<CopiedIndicators>? _copies;
    private GoalClauses? _goals;
    private StatementTitles? _titles;
    private readonly Lazy<int?> _headlineRounding = new(
        () => HeadlineRounding.FindProject(declaration),
        LazyThreadSafetyMode.None
    );

    /// <summary>The declaration itself, or what could be read of it.</summary>
    public DepartmentDeclaration Declaration { get; } = declaration;

    /// <summary>From where on some rules speak.</summary>
    public ReviewThresholds Thresholds { get; } = thresholds;

    /// <summary>Counts what is done to find these facts out.</summary>
    public StepCounter Steps { get; } = steps;

    /// <summary>The index of the project by whose rounding the headline is rounded; null where there is none.</summary>
    public int? ProjectOfHeadlineRounding => _headlineRounding.Value;

    /// <summary>The names of all indicators beside one another.</summary>
    public IndicatorNames Names => _names ??= new IndicatorNames(Declaration.Projects, Steps);

    /// <summary>The words that tell the projects apart.</summary>
    public ProjectWords Words => _words ??= new ProjectWords(Declaration.Projects);

    /// <summary>The projects that have more indicators in common than chance explains, pair by pair.</summary>
    public List<CopiedIndicators> Copies => _copies ??= Names.FindCopies(Words);

    /// <summary>The stems of all projects' names.</summary>
    public StatementTitles Titles => _titles ??= new StatementTitles(Declaration.Projects);

    /// <summary>The goals of all projects beside one another.</summary>
    public GoalClauses Goals => _goals ??= new GoalClauses(Declaration.Projects, Steps);
}
