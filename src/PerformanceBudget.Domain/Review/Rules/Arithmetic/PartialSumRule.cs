namespace PerformanceBudget.Domain.Review;

/// <summary>A rule about wholes and the parts of them that are listed: what the parts leave, or what they exceed.</summary>
internal abstract class PartialSumRule(FindingDefinition definition, bool isAboutRest)
    : ProjectRule(definition)
{
    private const string Budget = "/budget";

    private static readonly BilingualText BudgetName = new("年度预算安排", "the breakdown");

    public sealed override void Review(Project project, FindingReport report)
    {
        var budget = report.Budget;
        if (budget.PartialAgreement == Agreement.Different)
        {
            Report(Budget, BudgetName, budget.Total, BudgetPlaces.Lines, report);
        }

        foreach (ref readonly var line in budget.LinesIfAny(LineTraits.Partial))
        {
            if ((line.Traits & LineTraits.Partial) != LineTraits.None)
            {
                Report(
                    BudgetPlaces.Line(line.Path),
                    BilingualText.Quoting(line.Line.Name),
                    line.SumParts(),
                    BudgetPlaces.Line(line.Path, "/lines"),
                    report
                );
            }
        }

        if (budget.OverviewAgreement == Agreement.Different)
        {
            Report(
                BudgetPlaces.OverviewStated,
                BudgetPlaces.Overview,
                budget.Overview,
                BudgetPlaces.OverviewParts,
                report
            );
        }
    }

    private void Report(
        FindingPlace place,
        BilingualText name,
        Balance balance,
        FindingPlace parts,
        FindingReport report
    )
    {
        if (balance.IsShort == isAboutRest)
        {
            report.Add(
                place,
                (name, balance, parts),
                static facts =>
                    new(
                        [
                            new("name", facts.name),
                            new("total", facts.balance.Total),
                            new("listed", facts.balance.Sum),
                            new(FindingValue.Difference, facts.balance.Difference),
                        ],
                        [new(facts.parts, BudgetPlaces.SubLines)]
                    )
            );
        }
    }
}
