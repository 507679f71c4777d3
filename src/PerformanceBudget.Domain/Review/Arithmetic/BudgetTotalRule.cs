namespace PerformanceBudget.Domain.Review;

/// <summary>A rule about one outcome of the comparisons of <see cref="BudgetTotals"/>.</summary>
internal abstract class BudgetTotalRule(FindingDefinition definition, Agreement outcome)
    : ProjectRule(definition)
{
    public override void Review(Project project, FindingReport report)
    {
        if (BudgetTotals.CompareLines(project.Budget, out var lines) == outcome)
        {
            Report(
                report,
                (BudgetPlaces.Stated, BudgetPlaces.StatedTotal, lines.Total),
                (BudgetPlaces.Lines, BudgetPlaces.LineSum, lines.Sum)
            );
        }

        if (BudgetTotals.CompareWithForm(project, out var breakdown) != outcome)
        {
            return;
        }

        var form = (BudgetPlaces.AnnualTotal, BudgetPlaces.Form, project.AnnualFunding.Total);
        if (project.Budget.Stated is { } stated)
        {
            Report(report, (BudgetPlaces.Stated, BudgetPlaces.StatedTotal, stated), form);
        }
        else
        {
            Report(
                report,
                (BudgetPlaces.Lines, BudgetPlaces.LineSum, Figures.Unwritten(breakdown.Sum)),
                form
            );
        }
    }

    /// <summary>Reports two figures of one thing, at the first of them.</summary>
    protected static void Report(
        FindingReport report,
        (string Pointer, BilingualText Name, StatedAmount Amount) actual,
        (string Pointer, BilingualText Name, Money Amount) expected
    ) =>
        report.Add(
            actual.Pointer,
            [
                new("subject", actual.Name),
                new(FindingValue.Actual, actual.Amount),
                new("reference", expected.Name),
                new(FindingValue.Expected, expected.Amount),
                new(
                    FindingValue.Difference,
                    Figures.Clamp((Int128)actual.Amount.Value.Fen - expected.Amount.Fen)
                ),
            ],
            [new(expected.Pointer, expected.Name)]
        );
}
