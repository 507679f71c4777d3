using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB2010: amounts that agree once one of them is read in another unit.</summary>
/// <remarks>
/// It speaks in place of the rule about the disagreement itself. A figure that stands in several comparisons is reported
/// once.
/// </remarks>
internal sealed class UnitSlipRule()
    : ProjectRule(
        new FindingDefinition(
            "PB2010",
            Severity.Error,
            new("金额单位写错", "A slip of the unit"),
            new(
                "{name}写作{actual}，疑应为{expected}：改后{equation}。",
                "{name} states {actual} where {expected} seems to be meant, since {equation}."
            ),
            new("将{actual}改为{expected}。", "Change {actual} to {expected}.")
        )
    )
{
    private const string HeadlineStated = "/headline/stated";

    private static readonly BilingualText Overview = new("项目概述", "The overview");
    private static readonly BilingualText Headline = new("涉及项目预算资金", "The headline");
    private static readonly BilingualText StatedTotal = new("年度预算安排总额", "The breakdown");
    private static readonly BilingualText Form = new("年度资金申请总额", "The form");

    public override void Review(Project project, FindingReport report)
    {
        var slips = new UnitSlips(report);
        ReviewTotals(project, report.Budget, ref slips);
        foreach (ref readonly var line in report.Budget.LinesIfAny(LineTraits.Restated | LineTraits.UnitSlip))
        {
            ReviewLine(in line, ref slips);
        }

        ReviewOverview(project, report.Budget, ref slips);
    }

    internal override void ReviewDeclaration(DepartmentDeclaration declaration, FindingReport report)
    {
        if (HeadlineTotals.Compare(declaration, out var expected) != Agreement.UnitSlip)
        {
            return;
        }

        var stated = declaration.Headline!.Stated!.Value;
        _ = stated.TryRepairUnit(expected, out var repaired);
        new UnitSlips(report).Add(
            new AmountPlace(HeadlineStated, Headline),
            new UnitRepair(UnitRepair.Total, stated, repaired),
            stated,
            [Figures.Exact(expected)],
            new RelatedPlace("/projects", new("各项目", "the projects"))
        );
    }

    private static void ReviewTotals(Project project, BudgetFacts budget, ref UnitSlips slips)
    {
        var statedPlace = new AmountPlace(BudgetPlaces.Stated, StatedTotal);
        if (budget.LinesAgreement == Agreement.UnitSlip)
        {
            AddLines(
                budget.Total.Total,
                project.Budget.Lines,
                default,
                project.Budget.Stated is null ? new AmountPlace(BudgetPlaces.AnnualTotal, Form) : statedPlace,
                ref slips
            );
        }

        if (budget.FormAgreement == Agreement.UnitSlip)
        {
            AddBesideForm(
                project.Budget.Stated!.Value,
                statedPlace,
                project.AnnualFunding.Total,
                project.Statement?.Overview?.Stated,
                ref slips
            );
        }
    }

    private static void ReviewLine(in LineFacts facts, ref UnitSlips slips)
    {
        var line = facts.Line;
        var path = facts.Path;
        if (facts.FormulaAgreement == Agreement.UnitSlip)
        {
            var result = facts.CheckFormula().ComputedMoney!.Value;
            var written = facts.Figure;
            _ = written.TryRepairUnit(result, out var repaired);
            slips.Add(
                AmountPlace.Named(BudgetPlaces.AmountOf(line, path), line.Name),
                new UnitRepair(UnitRepair.Total, written, repaired),
                written,
                [Figures.Exact(result)],
                new RelatedPlace(BudgetPlaces.Line(path, "/formula"), BudgetPlaces.Formula)
            );
        }

        if (facts.PartsAgreement == Agreement.UnitSlip)
        {
            var place = AmountPlace.Named(BudgetPlaces.AmountOf(line, path), line.Name);
            AddLines(facts.Figure, line.Lines, path, place, ref slips);
        }

        for (var i = 0; i < line.Restated.Length; i++)
        {
            if (RestatedAmounts.Compare(line, i) == Agreement.UnitSlip)
            {
                var first = AmountPlace.Named(RestatedAmounts.PlaceOfFirst(line, path), line.Name);
                var second = AmountPlace.Named(RestatedAmounts.PlaceOf(i, path), line.Name);
                AddPair(RestatedAmounts.First(line), first, line.Restated[i], second, ref slips);
            }
        }
    }

    private static void ReviewOverview(Project project, BudgetFacts budget, ref UnitSlips slips)
    {
        var overview = project.Statement?.Overview;
        var place = new AmountPlace(BudgetPlaces.OverviewStated, Overview);
        if (budget.OverviewAgreement == Agreement.UnitSlip)
        {
            var parts = Figures.Of(overview!.Parts);
            _ = UnitRepair.TryFind(budget.Overview.Total, parts, out var repair);
            var isTotal = repair.Index == UnitRepair.Total;
            slips.Add(
                isTotal
                    ? place
                    : AmountPlace.Named(
                        FindingPlace.At(BudgetPlaces.OverviewParts, repair.Index, "/stated"),
                        overview.Parts[repair.Index].Name
                    ),
                repair,
                budget.Overview.Total,
                parts,
                isTotal
                    ? new RelatedPlace(BudgetPlaces.OverviewParts, BudgetPlaces.OtherAmount)
                    : new RelatedPlace(BudgetPlaces.OverviewStated, BudgetPlaces.OtherAmount)
            );
        }

        if (budget.OverviewFormAgreement == Agreement.UnitSlip)
        {
            AddBesideForm(
                overview!.Stated!.Value,
                place,
                budget.OverviewExpected,
                project.Budget.Stated ?? SumOf(project.Budget),
                ref slips
            );
        }
    }

    private static void AddLines(
        StatedAmount total,
        ImmutableArray<BudgetLine> lines,
        ListIndexes above,
        AmountPlace totalPlace,
        ref UnitSlips slips
    )
    {
        var figures = Figures.Of(lines);
        _ = UnitRepair.TryFind(total, figures, out var repair);
        if (repair.Index == UnitRepair.Total)
        {
            slips.Add(
                totalPlace,
                repair,
                total,
                figures,
                new RelatedPlace(BudgetPlaces.LinesBelow(above), BudgetPlaces.SubLines)
            );
        }
        else
        {
            var line = lines[repair.Index];
            slips.Add(
                AmountPlace.Named(BudgetPlaces.AmountOf(line, above.Below(repair.Index)), line.Name),
                repair,
                total,
                figures,
                new RelatedPlace(totalPlace.Place, BudgetPlaces.OtherAmount)
            );
        }
    }

    // Of two figures that disagree, the one that a third one speaks against.
    private static void AddBesideForm(
        StatedAmount written,
        AmountPlace place,
        Money form,
        StatedAmount? third,
        ref UnitSlips slips
    )
    {
        var formPlace = new AmountPlace(BudgetPlaces.AnnualTotal, Form);
        if (third?.IsConsistentWith(form) == true && written.TryRepairUnit(form, out var repaired))
        {
            slips.Add(
                place,
                new UnitRepair(UnitRepair.Total, written, repaired),
                written,
                [Figures.Exact(form)],
                new RelatedPlace(formPlace.Place, BudgetPlaces.OtherAmount)
            );
        }
        else
        {
            AddPair(written, place, Figures.Exact(form), formPlace, ref slips);
        }
    }

    private static StatedAmount? SumOf(BudgetBreakdown budget)
    {
        if (budget.Lines.IsEmpty || budget.Breakdown == Breakdown.Partial)
        {
            return null;
        }

        Int128 sum = 0;
        foreach (var line in budget.Lines)
        {
            sum += line.Amount.Fen;
        }

        return Figures.Exact(Figures.Clamp(sum));
    }

    private static void AddPair(
        StatedAmount first,
        AmountPlace firstPlace,
        StatedAmount second,
        AmountPlace secondPlace,
        ref UnitSlips slips
    )
    {
        _ = UnitRepair.TryFind(first, [second], out var repair);
        var isFirst = repair.Index == UnitRepair.Total;
        slips.Add(
            isFirst ? firstPlace : secondPlace,
            repair,
            first,
            [second],
            new RelatedPlace((isFirst ? secondPlace : firstPlace).Place, BudgetPlaces.OtherAmount)
        );
    }
}
