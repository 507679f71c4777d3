using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>The figures of one project beside one another, compared once for all the rules that speak about them.</summary>
internal sealed class BudgetFacts
{
    private readonly List<LineFacts> _lines = [];
    private readonly Project _project;
    private LineTraits _traits;

    /// <summary>Compares the figures of a project.</summary>
    public BudgetFacts(Project project)
    {
        _project = project;
        Add(project.Budget.Lines, above: null);
        var budget = project.Budget;
        Form = FormTotal.OfBudget(project);
        if (TotalFigure is not { } figure)
        {
            // Nothing to compare the lines with.
        }
        else if (budget.Breakdown == Breakdown.Partial)
        {
            PartialAgreement = Total.AgreementOfPart;
        }
        else if (!budget.Lines.IsEmpty)
        {
            LinesAgreement = Balance.Compare(figure, budget.Lines);
        }

        if (budget.Stated is { } total && Form is not null)
        {
            FormAgreement = Figures.Compare(total, Form.Amount);
        }

        if (project.Statement?.Overview is { Stated: { } stated, Parts: { IsEmpty: false } parts })
        {
            OverviewAgreement = Balance.Compare(stated, Figures.Of(parts));
        }

        OverviewFormAgreement = OverviewTotals.Compare(project, out var expected);
        OverviewExpected = expected;
    }

    /// <summary>Every line, at every level, each before its sub-lines.</summary>
    public IReadOnlyList<LineFacts> Lines => _lines;

    /// <summary>The total of the form whose money the breakdown spends; null where the form has none.</summary>
    public FormTotal? Form { get; }

    /// <summary>The stated total, or that of the form where none is stated, beside the sum of the lines. One of them has to be there.</summary>
    public Balance Total => new(TotalFigure!.Value, Figures.Of(_project.Budget.Lines));

    /// <summary>How that total stands to the lines where these claim to be all of it.</summary>
    public Agreement LinesAgreement { get; }

    /// <summary>How the stated total stands to the form.</summary>
    public Agreement FormAgreement { get; }

    /// <summary>
    /// How that total stands to the lines where these are only a part of it (其中…). Less than the whole is what such parts are;
    /// more than the whole is impossible.
    /// </summary>
    public Agreement PartialAgreement { get; }

    /// <summary>The amount of the overview, which has to state one, beside the parts that it names.</summary>
    public Balance Overview =>
        new(_project.Statement!.Overview!.Stated!.Value, Figures.Of(_project.Statement.Overview.Parts));

    /// <summary>How the overview stands to these parts.</summary>
    public Agreement OverviewAgreement { get; }

    /// <summary>How the overview stands to the form.</summary>
    public Agreement OverviewFormAgreement { get; }

    /// <summary>The total of the form that the overview was compared with; null where the form has none.</summary>
    public FormTotal? OverviewExpected { get; }

    /// <summary>The lines that have one of these traits.</summary>
    public IEnumerable<LineFacts> With(LineTraits traits) =>
        (_traits & traits) == LineTraits.None
            ? []
            : _lines.Where(line => (line.Traits & traits) != LineTraits.None);

    private StatedAmount? TotalFigure =>
        _project.Budget.Stated ?? (Form is null ? null : Figures.Exact(Form.Amount));

    private void Add(ImmutableArray<BudgetLine> lines, LineFacts? above)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = new LineFacts(lines[i], above, i);
            _lines.Add(line);
            _traits |= line.Traits;
            Add(lines[i].Lines, line);
        }
    }
}
