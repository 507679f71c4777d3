using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>The figures of one project beside one another, compared once for all the rules that speak about them.</summary>
internal sealed class BudgetFacts
{
    private readonly List<LineFacts> _lines = [];
    private readonly Project _project;
    private LineTraits _traits;
    private LineNames? _names;

    /// <summary>Compares the figures of a project.</summary>
    public BudgetFacts(Project project)
    {
        _project = project;
        Form = FormTotal.OfBudget(project);
        Totals = new TotalFacts(project, Form);
        Add(project.Budget.Lines, above: null, Totals.Level);
    }

    /// <summary>Every line, at every level, each before its sub-lines.</summary>
    public IReadOnlyList<LineFacts> Lines => _lines;

    /// <summary>The lines by the words of their names.</summary>
    public LineNames Names => _names ??= new LineNames(_lines);

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
            var line = new LineFacts(lines[i], above, i, level);
            _lines.Add(line);
            _traits |= line.Traits;
            Add(lines[i].Lines, line, line.LevelBelow);
        }
    }
}
