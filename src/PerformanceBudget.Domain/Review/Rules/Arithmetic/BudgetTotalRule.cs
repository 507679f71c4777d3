namespace PerformanceBudget.Domain.Review;

/// <summary>A rule about one outcome of the comparisons of a breakdown with its total and the form.</summary>
internal abstract class BudgetTotalRule(FindingDefinition definition, Agreement outcome)
    : ProjectRule(definition)
{
    public override void Review(Project project, FindingReport report)
    {
        var budget = report.Budget;
        if (budget.LinesAgreement == outcome)
        {
            ReportLines(project, budget.Total.Sum, report);
        }

        if (budget.FormAgreement == outcome)
        {
            Report(
                report,
                (BudgetPlaces.Stated, BudgetPlaces.StatedTotal, project.Budget.Stated!.Value),
                FormOf(project)
            );
        }
    }

    private static void ReportLines(Project project, Money lineSum, FindingReport report)
    {
        if (project.Budget.Stated is { } stated)
        {
            Report(
                report,
                (BudgetPlaces.Stated, BudgetPlaces.StatedTotal, stated),
                (BudgetPlaces.Lines, BudgetPlaces.LineSum, lineSum)
            );
        }
        else
        {
            Report(
                report,
                (BudgetPlaces.Lines, BudgetPlaces.LineSum, Figures.Unwritten(lineSum)),
                FormOf(project)
            );
        }
    }

    private static (FindingPlace Place, BilingualText Name, Money Amount) FormOf(Project project) =>
        (BudgetPlaces.AnnualTotal, BudgetPlaces.Form, project.AnnualFunding.Total);

    /// <summary>Reports two figures of one thing, at the first of them.</summary>
    protected static void Report(
        FindingReport report,
        (FindingPlace Place, BilingualText Name, StatedAmount Amount) actual,
        (FindingPlace Place, BilingualText Name, Money Amount) expected
    ) =>
        report.Add(
            actual.Place,
            (actual, expected),
            static facts =>
                new(
                    [
                        new("subject", facts.actual.Name),
                        new(FindingValue.Actual, facts.actual.Amount),
                        new("reference", facts.expected.Name),
                        new(FindingValue.Expected, facts.expected.Amount),
                        new(
                            FindingValue.Difference,
                            Figures.Clamp((Int128)facts.actual.Amount.Value.Fen - facts.expected.Amount.Fen)
                        ),
                    ],
                    [new(facts.expected.Place, facts.expected.Name)]
                )
        );
}
