using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>The figures of one project beside one another, compared once for all the rules that speak about them.</summary>
/// <remarks>One object and one rented array serve all projects of a review.</remarks>
internal sealed class BudgetFacts
{
    private const int Usual = 64;

    private LineFacts[] _lines = ArrayPool<LineFacts>.Shared.Rent(Usual);
    private readonly List<Quantity> _operands = [];
    private int _count;
    private int _highestCount;
    private LineTraits _traits;
    private StatedAmount _total;
    private Project? _project;

    /// <summary>Every line, at every level, each before its sub-lines.</summary>
    public ReadOnlySpan<LineFacts> Lines => _lines.AsSpan(0, _count);

    /// <summary>Every line, where one of them has one of these traits; none where none has.</summary>
    public ReadOnlySpan<LineFacts> LinesIfAny(LineTraits traits) =>
        (_traits & traits) == LineTraits.None ? [] : Lines;

    /// <summary>Whether any line has a formula.</summary>
    public bool HasFormulas => (_traits & LineTraits.Formula) != LineTraits.None;

    /// <summary>The quantities of a line's formula, if it has one, in the order of the text. Valid until the next call.</summary>
    public ReadOnlySpan<Quantity> OperandsOf(BudgetLine line)
    {
        _operands.Clear();
        line.Formula?.AddOperandsTo(_operands);
        return CollectionsMarshal.AsSpan(_operands);
    }

    /// <summary>The stated total, or that of the form where none is stated, beside the sum of the lines.</summary>
    public Balance Total => Balance.Of(_total, _project!.Budget.Lines);

    /// <summary>How that total stands to the lines where these claim to be all of it.</summary>
    public Agreement LinesAgreement { get; private set; }

    /// <summary>How the stated total stands to the form.</summary>
    public Agreement FormAgreement { get; private set; }

    /// <summary>
    /// How that total stands to the lines where these are only a part of it (其中…). Less than the whole is what such parts are;
    /// more than the whole is impossible.
    /// </summary>
    public Agreement PartialAgreement { get; private set; }

    /// <summary>The amount of the overview, which has to state one, beside the parts that it names.</summary>
    public Balance Overview => OverviewOf(_project!.Statement!.Overview!);

    /// <summary>How the overview stands to these parts.</summary>
    public Agreement OverviewAgreement { get; private set; }

    /// <summary>How the overview stands to the form.</summary>
    public Agreement OverviewFormAgreement { get; private set; }

    /// <summary>The amount of the form that the overview was compared with.</summary>
    public Money OverviewExpected { get; private set; }

    /// <summary>Compares the figures of a project, unless they are those of the last one.</summary>
    public BudgetFacts Of(Project project)
    {
        if (!ReferenceEquals(project, _project))
        {
            Compare(project);
        }

        return this;
    }

    /// <summary>Gives the array back. Nothing is asked for afterwards.</summary>
    public void Return()
    {
        _lines.AsSpan(0, _highestCount).Clear();
        ArrayPool<LineFacts>.Shared.Return(_lines);
    }

    private void Compare(Project project)
    {
        _project = project;
        _count = 0;
        _traits = LineTraits.None;
        CompareTotals(project.Budget, project.AnnualFunding.Total);
        CompareOverview(project.Statement?.Overview);
        OverviewFormAgreement = OverviewTotals.Compare(project, out var expected);
        OverviewExpected = expected;
    }

    private void CompareTotals(BudgetBreakdown budget, Money form)
    {
        _total = budget.Stated ?? Figures.Exact(form);
        Add(budget.Lines, default);
        _highestCount = Math.Max(_highestCount, _count);
        LinesAgreement = Agreement.Exact;
        PartialAgreement = Agreement.Exact;
        FormAgreement = budget.Stated is { } stated ? Figures.Compare(stated, form) : Agreement.Exact;
        if (budget.Breakdown == Breakdown.Partial)
        {
            PartialAgreement = Total.AgreementOfPart;
        }
        else if (!budget.Lines.IsEmpty)
        {
            LinesAgreement = Balance.Compare(_total, budget.Lines);
        }
    }

    private void CompareOverview(Overview? overview)
    {
        OverviewAgreement = Agreement.Exact;
        if (overview?.Stated is not { } stated || overview.Parts.IsEmpty)
        {
            return;
        }

        OverviewAgreement = OverviewOf(overview).AgreementOfPart;
        if (
            OverviewAgreement == Agreement.Different
            && UnitRepair.TryFind(stated, Figures.Of(overview.Parts), out _)
        )
        {
            OverviewAgreement = Agreement.UnitSlip;
        }
    }

    private static Balance OverviewOf(Overview overview) =>
        Balance.Of(overview.Stated!.Value, overview.Parts);

    private void Add(ImmutableArray<BudgetLine> lines, ListIndexes above)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (_count == _lines.Length)
            {
                Grow();
            }

            ref var facts = ref _lines[_count++];
            var path = above.Below(i);
            facts.Compare(lines[i], path);
            _traits |= facts.Traits;
            if (!lines[i].Lines.IsEmpty)
            {
                Add(lines[i].Lines, path);
            }
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<LineFacts>.Shared.Rent(_count * 2);
        _lines.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<LineFacts>.Shared.Return(_lines, clearArray: true);
        _lines = larger;
    }
}
