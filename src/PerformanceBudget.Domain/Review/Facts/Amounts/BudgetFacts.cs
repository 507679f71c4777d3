using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>The figures of one project beside one another, compared once for all the rules that speak about them.</summary>
internal sealed class BudgetFacts
{
    private readonly List<LineFacts> _lines = [];
    private readonly Project _project;
    private readonly StepCounter _steps;
    private LineTraits _traits;
    private LineNames? _names;
    private BudgetPrices? _prices;
    private PaidCounts? _counts;
    private WordSet? _uncalculated;
    private PartAmounts? _amounts;

    /// <summary>Compares the figures of a project.</summary>
    public BudgetFacts(Project project, StepCounter steps)
    {
        _steps = steps;
        _project = project;
        Form = FormTotal.OfBudget(project);
        Totals = new TotalFacts(project, Form);
        Add(project.Budget.Lines, above: null, Totals.Level);
    }

    /// <summary>Every line, at every level, each before its sub-lines.</summary>
    public IReadOnlyList<LineFacts> Lines => _lines;

    /// <summary>The lines by the words of their names.</summary>
    public LineNames Names => _names ??= new LineNames(_lines, _steps);

    /// <summary>The prices that the formulas give.</summary>
    public BudgetPrices Prices => _prices ??= new BudgetPrices(_lines);

    /// <summary>The counts that the formulas pay for.</summary>
    public PaidCounts Counts => _counts ??= new PaidCounts(_project.Budget, _lines);

    /// <summary>The words of the names of lines of which nothing says what they consist of.</summary>
    public WordSet UncalculatedWords =>
        _uncalculated ??= new WordSet(_lines.Where(line => line.IsUncalculated).Select(line => line.Name));

    /// <summary>The amounts of the sources and of the lines.</summary>
    public PartAmounts PartAmounts => _amounts ??= new PartAmounts(_project, _lines);

    /// <summary>The total of the form whose money the breakdown spends; null where the form has none.</summary>
    public FormTotal? Form { get; }

    /// <summary>How the totals of form, breakdown and overview stand to one another.</summary>
    public TotalFacts Totals { get; }

    /// <summary>The stated total, or that of the form where none is stated, beside the sum of the lines. One of them has to be there.</summary>
    public Balance Total => new(Totals.Figure!.Value, Figures.Of(_project.Budget.Lines));

    /// <summary>The amount of the overview, which has to state one, beside the parts that it names.</summary>
    public Balance Overview =>
        new(_project.Statement!.Overview!.Stated!.Value, Figures.Of(_project.Statement.Overview.Parts));

    /// <summary>The lines that have one of these traits.</summary>
    public IEnumerable<LineFacts> With(LineTraits traits) =>
        (_traits & traits) == LineTraits.None
            ? []
            : _lines.Where(line => (line.Traits & traits) != LineTraits.None);

    private void Add(ImmutableArray<BudgetLine> lines, LineFacts? above, LevelFacts level)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = new LineFacts(lines[i], above, i, _lines.Count, level);
            _lines.Add(line);
            _steps.Add(line.Name.Length + line.Operands.Length);
            _traits |= line.Traits;
            Add(lines[i].Lines, line, line.LevelBelow);
        }
    }
}
