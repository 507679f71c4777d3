using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>How the totals of a project stand to one another: that of the form, of the breakdown, of its lines, of the overview.</summary>
/// <remarks>
/// Of two totals that disagree by the unit alone the one is accused that no third figure confirms; what follows from a total
/// that is accused is not told beside it.
/// </remarks>
internal sealed class TotalFacts
{
    private static readonly BilingualText OverviewName = new("项目概述", "The overview");
    private static readonly BilingualText StatedTotal = new("年度预算安排总额", "The breakdown");
    private static readonly BilingualText LifeTotal = new("项目全周期预算安排总额", "The breakdown");
    private static readonly BilingualText YearForm = new("年度资金申请总额", "The form");
    private static readonly BilingualText LifeForm = new("项目资金总额", "The project total of the form");

    private readonly Project _project;
    private readonly FormTotal? _form;
    private readonly List<SlippedUnit> _slips = [];
    private readonly List<SlippedUnit> _overviewSlips = [];

    // The same numbers in the units that are meant, where a total is accused.
    private StatedAmount? _repairedForm;
    private StatedAmount? _repairedStated;
    private StatedAmount? _repairedOverview;

    /// <summary>Compares the totals of a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="form">The total of the form whose money the breakdown spends.</param>
    public TotalFacts(Project project, FormTotal? form)
    {
        _project = project;
        _form = form;
        var budget = project.Budget;
        Figure = budget.Stated ?? (form is null ? null : Figures.Exact(form.Amount));
        if (Figure is { } figure && !budget.Lines.IsEmpty)
        {
            var agreement = CompareLines(figure);
            LinesAgreement = budget.Breakdown == Breakdown.Complete ? agreement : Agreement.Exact;
            PartialAgreement = budget.Breakdown == Breakdown.Partial ? agreement : Agreement.Exact;
        }

        if (budget.Stated is { } stated && form is not null)
        {
            FormAgreement = Figures.Compare(stated, form.Amount);
        }

        OverviewFormAgreement = OverviewTotals.Compare(project, out var expected);
        OverviewExpected = expected;
        if (Overview is { Stated: { } total, Parts: { IsEmpty: false } parts })
        {
            OverviewAgreement = new Balance(total, Figures.Of(parts)).Agreement;
        }

        FindSlipBesideForm();
        FindSlipOfOverview();
        FindSlipsOfParts();
        Level = CompareLevel();
    }

    /// <summary>The stated total, or that of the form where none is stated; null where there is neither.</summary>
    public StatedAmount? Figure { get; }

    /// <summary>How that total stands to the lines where these claim to be all of it.</summary>
    public Agreement LinesAgreement { get; private set; }

    /// <summary>How the stated total stands to the form.</summary>
    public Agreement FormAgreement { get; private set; }

    /// <summary>
    /// How that total stands to the lines where these are only a part of it (其中…). Less than the whole is what such parts are;
    /// more than the whole is impossible.
    /// </summary>
    public Agreement PartialAgreement { get; }

    /// <summary>How the overview stands to the parts that it names.</summary>
    public Agreement OverviewAgreement { get; private set; }

    /// <summary>How the overview stands to the form.</summary>
    public Agreement OverviewFormAgreement { get; private set; }

    /// <summary>The total of the form that the overview was compared with; null where the form has none.</summary>
    public FormTotal? OverviewExpected { get; }

    /// <summary>Whether the overview rounds the form to the same amount as the breakdown does.</summary>
    public bool IsOverviewRoundedLikeBreakdown =>
        FormAgreement == Agreement.Rounded
        && OverviewFormAgreement == Agreement.Rounded
        && IsOverviewBesideForm
        && _project.Budget.Stated!.Value.Value == Overview!.Stated!.Value.Value;

    /// <summary>The slips of the unit in breakdown and form.</summary>
    public IReadOnlyList<SlippedUnit> Slips => _slips;

    /// <summary>The slips of the unit that the overview shows.</summary>
    public IReadOnlyList<SlippedUnit> OverviewSlips => _overviewSlips;

    /// <summary>What the total says about the lines that make it.</summary>
    public LevelFacts Level { get; }

    private Overview? Overview => _project.Statement?.Overview;

    private bool HasCompleteLines =>
        _project.Budget is { Lines.IsEmpty: false, Breakdown: Breakdown.Complete };

    // The same figure as in the breakdown, and not the one of the year beside that of the project's whole life.
    private bool IsOverviewBesideForm =>
        Overview?.Stated is not null && _form is not null && OverviewExpected?.Pointer == _form.Pointer;

    private bool DoLinesConfirm => HasCompleteLines && Agrees(LinesAgreement);

    private bool IsFormConfirmed =>
        _repairedStated is not null
        || (_project.Budget.Stated is null ? DoLinesConfirm : Agrees(FormAgreement));

    private bool DoLinesMakeForm =>
        _form is not null
        && new Balance(Figures.Exact(_form.Amount), Figures.Of(_project.Budget.Lines)).IsExact;

    // Lines that make the form's total to the fen are exact, in whatever resolution they are written.
    private Agreement CompareLines(StatedAmount figure) =>
        DoLinesMakeForm
            ? Figures.Compare(figure, _form!.Amount)
            : Balance.Compare(figure, _project.Budget.Lines);

    private void FindSlipBesideForm()
    {
        if (FormAgreement != Agreement.Different)
        {
            return;
        }

        var (stated, form) = (StatedInPlace, InPlace(_form!));
        var repairs = new UnitRepairSearch(stated.Figure, [form.Figure])
        {
            IsTotalCertain = DoLinesConfirm,
            IsCertain = _ => IsOverviewBesideForm && Agrees(OverviewFormAgreement),
        }.Find();
        if (repairs.Length > 0)
        {
            FormAgreement = Agreement.UnitSlip;
            _slips.AddRange(SlippedUnit.OfPair(stated, form, repairs));
            _repairedStated = RepairOf(UnitRepair.Total, repairs);
            _repairedForm = RepairOf(0, repairs);
        }
    }

    private void FindSlipOfOverview()
    {
        if (OverviewFormAgreement != Agreement.Different)
        {
            return;
        }

        if (IsOverviewBesideForm && _repairedForm?.IsConsistentWith(Overview!.Stated!.Value) == true)
        {
            OverviewFormAgreement = Agreement.UnitSlip;
            return;
        }

        var (stated, form) = (OverviewInPlace, InPlace(OverviewExpected!));
        var isFormCertain = IsOverviewBesideForm && IsFormConfirmed;
        var repairs = new UnitRepairSearch(stated.Figure, [form.Figure])
        {
            IsTotalCertain = !isFormCertain && !Overview!.Parts.IsEmpty && Agrees(OverviewAgreement),
            IsCertain = _ => isFormCertain,
        }.Find();
        if (repairs.Length > 0)
        {
            OverviewFormAgreement = Agreement.UnitSlip;
            _overviewSlips.AddRange(SlippedUnit.OfPair(stated, form, repairs));
            _repairedOverview = RepairOf(UnitRepair.Total, repairs);
            _repairedForm ??= IsOverviewBesideForm ? RepairOf(0, repairs) : null;
        }
    }

    private void FindSlipsOfParts()
    {
        if (Overview is not { Stated: { } stated, Parts: { IsEmpty: false } parts })
        {
            return;
        }

        var total = OverviewInPlace with { Figure = _repairedOverview ?? stated };
        OverviewAgreement = new Balance(total.Figure, Figures.Of(parts)).Agreement;
        if (OverviewAgreement != Agreement.Different)
        {
            return;
        }

        var repairs = new UnitRepairSearch(total.Figure, Figures.Of(parts))
        {
            IsTotalCertain =
                _repairedOverview is not null
                || (OverviewExpected is not null && Agrees(OverviewFormAgreement)),
        }.Find();
        var place = new RelatedPlace(BudgetPlaces.OverviewParts, BudgetPlaces.OtherAmount);
        _overviewSlips.AddRange(SlippedUnit.OfSum(total, BudgetPlaces.AmountsOf(parts), repairs, place));
        if (repairs.Length > 0 || _repairedOverview is not null)
        {
            OverviewAgreement = Agreement.UnitSlip;
        }
    }

    private LevelFacts CompareLevel()
    {
        var most = _repairedForm?.Value ?? _form?.Amount;
        if (LinesAgreement != Agreement.Different)
        {
            return new(DoLinesConfirm && Figure is not null, [], most);
        }

        if (DoLinesMakeForm)
        {
            LinesAgreement = _repairedStated is null ? Agreement.Different : Agreement.UnitSlip;
            return new(IsAgreed: true, [], most);
        }

        var isStated = _project.Budget.Stated is not null;
        var total = isStated ? StatedInPlace : InPlace(_form!);
        var repaired = isStated ? _repairedStated : _repairedForm;
        var isCertain =
            repaired is not null
            || (
                isStated
                    ? _form is not null && Agrees(FormAgreement)
                    : IsOverviewBesideForm && Agrees(OverviewFormAgreement)
            );
        var level = LevelFacts.Compare(
            total with
            {
                Figure = repaired ?? total.Figure,
            },
            isCertain,
            _project.Budget.Lines,
            BudgetPlaces.Lines,
            most,
            out var agreement
        );
        _slips.AddRange(level.Slips);
        LinesAgreement = repaired is null ? agreement : Agreement.UnitSlip;
        return level;
    }

    private AmountInPlace StatedInPlace =>
        new(
            BudgetPlaces.Stated,
            _project.Budget.Covers == BudgetCoverage.Year ? StatedTotal : LifeTotal,
            _project.Budget.Stated!.Value
        );

    private AmountInPlace OverviewInPlace =>
        new(BudgetPlaces.OverviewStated, OverviewName, Overview!.Stated!.Value);

    // The total of the project's whole life where that is what was compared.
    private static AmountInPlace InPlace(FormTotal form) =>
        new(
            form.Pointer,
            form.Pointer == BudgetPlaces.AnnualTotal ? YearForm : LifeForm,
            Figures.Exact(form.Amount)
        );

    private static StatedAmount? RepairOf(int index, ImmutableArray<UnitRepair> repairs) =>
        repairs.Any(repair => repair.Index == index)
            ? repairs.First(repair => repair.Index == index).Repaired
            : null;

    private static bool Agrees(Agreement agreement) => agreement is Agreement.Exact or Agreement.Rounded;
}
