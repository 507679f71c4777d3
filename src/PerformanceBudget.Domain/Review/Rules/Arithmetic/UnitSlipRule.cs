namespace PerformanceBudget.Domain.Review;

/// <summary>PB2010: amounts that agree once one of them is read in another unit.</summary>
/// <remarks>
/// It speaks in place of the rule about the disagreement itself. A figure that stands in several comparisons is reported
/// once.
/// </remarks>
internal sealed class UnitSlipRule()
    : ReviewRule(
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
    private static readonly BilingualText Overview = new("项目概述", "The overview");
    private static readonly BilingualText Headline = new("涉及项目预算资金", "The headline");
    private static readonly BilingualText StatedTotal = new("年度预算安排总额", "The breakdown");
    private static readonly BilingualText LifeTotal = new("项目全周期预算安排总额", "The breakdown");
    private static readonly BilingualText Form = new("年度资金申请总额", "The form");
    private static readonly BilingualText ProjectForm = new("项目资金总额", "The project total of the form");

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var slips = OfTotals(facts).ToList();
        foreach (var line in facts.Budget.With(LineTraits.Restated | LineTraits.UnitSlip))
        {
            slips.AddRange(OfLine(line, facts.Budget));
        }

        slips.AddRange(OfOverview(facts));
        foreach (var slip in slips.DistinctBy(slip => slip.Pointer, StringComparer.Ordinal))
        {
            slip.Report(findings);
        }
    }

    internal override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings)
    {
        if (HeadlineTotals.Compare(facts.Declaration, out var expected) == Agreement.UnitSlip)
        {
            var stated = facts.Declaration.Headline!.Stated!.Value;
            var projects = new RelatedPlace("/projects", new("各项目", "the projects"));
            SlippedUnit
                .OfTotal(new("/headline/stated", Headline, stated), expected, projects)
                .Report(findings);
        }
    }

    private static BilingualText NameOf(BudgetBreakdown budget) =>
        budget.Covers == BudgetCoverage.Year ? StatedTotal : LifeTotal;

    private static IEnumerable<SlippedUnit> OfTotals(ProjectFacts facts)
    {
        var project = facts.Project;
        var form = facts.Budget.Form;
        var total =
            project.Budget.Stated is { } stated
                ? new AmountInPlace(BudgetPlaces.Stated, NameOf(project.Budget), stated)
            : form is null ? null
            : FigureOf(form);
        if (total is null)
        {
            yield break;
        }

        if (facts.Budget.LinesAgreement == Agreement.UnitSlip)
        {
            yield return OfLines(total, facts.Budget, above: null);
        }

        if (facts.Budget.FormAgreement == Agreement.UnitSlip)
        {
            yield return BesideForm(total, form!, project.Statement?.Overview?.Stated);
        }
    }

    private static IEnumerable<SlippedUnit> OfLine(LineFacts line, BudgetFacts budget)
    {
        var amount = AmountInPlace.Named(line.AmountPointer, line.Name, line.Figure);
        if (line.FormulaAgreement == Agreement.UnitSlip)
        {
            var formula = new RelatedPlace(line.FormulaPointer, BudgetPlaces.Formula);
            yield return SlippedUnit.OfTotal(amount, line.FormulaMoney!.Value, formula);
        }

        if (line.PartsAgreement == Agreement.UnitSlip)
        {
            yield return OfLines(amount, budget, line);
        }

        for (var i = 0; i < line.Line.Restated.Length; i++)
        {
            if (RestatedAmounts.Compare(line.Line, i) == Agreement.UnitSlip)
            {
                yield return SlippedUnit.OfPair(
                    AmountInPlace.Named(line.FirstPointer, line.Name, RestatedAmounts.First(line.Line)),
                    AmountInPlace.Named(line.RestatedPointer(i), line.Name, line.Line.Restated[i])
                );
            }
        }
    }

    private static IEnumerable<SlippedUnit> OfOverview(ProjectFacts facts)
    {
        var budget = facts.Budget;
        if (facts.Project.Statement?.Overview is not { Stated: { } stated } overview)
        {
            yield break;
        }

        var total = new AmountInPlace(BudgetPlaces.OverviewStated, Overview, stated);
        if (budget.OverviewAgreement == Agreement.UnitSlip)
        {
            var parts = overview.Parts.Select(
                (part, i) =>
                    AmountInPlace.Named(
                        JsonPointer.At(BudgetPlaces.OverviewParts, i) + "/stated",
                        part.Name,
                        part.Stated
                    )
            );
            var place = new RelatedPlace(BudgetPlaces.OverviewParts, BudgetPlaces.OtherAmount);
            yield return SlippedUnit.OfSum(total, [.. parts], place);
        }

        if (budget.OverviewFormAgreement == Agreement.UnitSlip)
        {
            var third = facts.Project.Budget.Stated ?? SumOf(facts.Project.Budget);
            yield return BesideForm(total, budget.OverviewExpected!, third);
        }
    }

    private static SlippedUnit OfLines(AmountInPlace total, BudgetFacts budget, LineFacts? above)
    {
        var parts = budget
            .Lines.Where(line => line.Above == above)
            .Select(line => AmountInPlace.Named(line.AmountPointer, line.Name, line.Figure));
        var place = new RelatedPlace(BudgetPlaces.LinesBelow(above), BudgetPlaces.SubLines);
        return SlippedUnit.OfSum(total, [.. parts], place);
    }

    // Of two figures that disagree, the one that a third one speaks against.
    private static SlippedUnit BesideForm(AmountInPlace written, FormTotal form, StatedAmount? third) =>
        third?.IsConsistentWith(form.Amount) == true && written.Figure.TryRepairUnit(form.Amount, out _)
            ? SlippedUnit.OfTotal(written, form.Amount, new(form.Pointer, BudgetPlaces.OtherAmount))
            : SlippedUnit.OfPair(written, FigureOf(form));

    // The total of the project's whole life where that is what was compared.
    private static AmountInPlace FigureOf(FormTotal form) =>
        new(
            form.Pointer,
            form.Pointer == BudgetPlaces.AnnualTotal ? Form : ProjectForm,
            Figures.Exact(form.Amount)
        );

    private static StatedAmount? SumOf(BudgetBreakdown budget) =>
        budget.Lines.IsEmpty || budget.Breakdown == Breakdown.Partial
            ? null
            : Figures.Exact(new Balance(default, Figures.Of(budget.Lines)).Sum);
}
