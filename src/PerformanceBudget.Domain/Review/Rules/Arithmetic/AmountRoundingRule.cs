namespace PerformanceBudget.Domain.Review;

/// <summary>PB2002: figures of one thing that agree after rounding.</summary>
/// <remarks>
/// A breakdown and its total or its form, a line and its sub-lines, two spellings of a line, an overview and its parts. Of two
/// spellings the coarser one is named first, because it is the one that was rounded.
/// </remarks>
internal sealed class AmountRoundingRule()
    : BudgetTotalRule(
        new FindingDefinition(
            "PB2002",
            Severity.Information,
            new("金额四舍五入后一致", "Amounts agree after rounding"),
            new(
                "{subject}为{actual}，{reference}为{expected:Y}，相差{difference:Y}，系写法所取位数造成，四舍五入后一致。",
                "Two figures agree after rounding: {subject} is {actual}, {reference} is {expected:Y}, difference {difference:Y}."
            )
        ),
        Agreement.Rounded
    )
{
    private static readonly BilingualText SubLineSum = new("下级明细之和", "the sum of its sub-lines");
    private static readonly BilingualText PartSum = new("其中各项之和", "the sum of its parts");

    public override void Review(Project project, FindingReport report)
    {
        base.Review(project, report);
        foreach (ref readonly var line in report.Budget.LinesIfAny(LineTraits.Restated | LineTraits.Rounded))
        {
            ReviewSpellings(line.Line, line.Path, report);
            ReviewSubLines(in line, report);
        }

        ReviewOverview(report.Budget, report);
    }

    private static void ReviewSpellings(BudgetLine line, ListIndexes path, FindingReport report)
    {
        for (var i = 0; i < line.Restated.Length; i++)
        {
            if (RestatedAmounts.Compare(line, i) == Agreement.Rounded && !RestatedAmounts.IsAbout(line, i))
            {
                var first = RestatedAmounts.First(line);
                var other = line.Restated[i];
                var firstPlace = RestatedAmounts.PlaceOfFirst(line, path);
                var otherPlace = RestatedAmounts.PlaceOf(i, path);
                var isOtherCoarser = other.Resolution > first.Resolution;
                Report(
                    report,
                    isOtherCoarser
                        ? (otherPlace, BilingualText.Quoting(line.Name), other)
                        : (firstPlace, BilingualText.Quoting(line.Name), first),
                    isOtherCoarser
                        ? (firstPlace, BudgetPlaces.OtherAmount, first.Value)
                        : (otherPlace, BudgetPlaces.OtherAmount, other.Value)
                );
            }
        }
    }

    private static void ReviewSubLines(in LineFacts facts, FindingReport report)
    {
        if (facts.PartsAgreement == Agreement.Rounded && !facts.IsRoundedUp())
        {
            Report(
                report,
                (
                    BudgetPlaces.AmountOf(facts.Line, facts.Path),
                    BilingualText.Quoting(facts.Line.Name),
                    facts.Figure
                ),
                (BudgetPlaces.LinesBelow(facts.Path), SubLineSum, facts.SumParts().Sum)
            );
        }
    }

    private static void ReviewOverview(BudgetFacts budget, FindingReport report)
    {
        if (budget.OverviewAgreement == Agreement.Rounded)
        {
            Report(
                report,
                (BudgetPlaces.OverviewStated, BudgetPlaces.Overview, budget.Overview.Total),
                (BudgetPlaces.OverviewParts, PartSum, budget.Overview.Sum)
            );
        }
    }
}
