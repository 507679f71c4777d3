namespace PerformanceBudget.Domain.Review;

/// <summary>A rule about wholes and the parts of them that are listed: what the parts leave, or what they exceed.</summary>
internal abstract class PartialSumRule(FindingDefinition definition, bool isAboutRest)
    : ReviewRule(definition)
{
    private const string Budget = "/budget";

    private static readonly BilingualText YearBudget = new("年度预算安排", "the breakdown");
    private static readonly BilingualText LifeBudget = new("项目全周期预算安排", "the breakdown");

    internal sealed override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var budget = facts.Budget;
        if (budget.PartialAgreement == Agreement.Different)
        {
            var name = facts.Project.Budget.Covers == BudgetCoverage.Year ? YearBudget : LifeBudget;
            Report(Budget, name, budget.Total, BudgetPlaces.Lines, findings);
        }

        foreach (var line in budget.With(LineTraits.Partial))
        {
            var name = BilingualText.Quoting(line.Name);
            Report(line.Pointer, name, line.Parts, BudgetPlaces.LinesBelow(line), findings);
        }

        if (budget.OverviewAgreement == Agreement.Different)
        {
            Report(
                BudgetPlaces.OverviewStated,
                BudgetPlaces.Overview,
                budget.Overview,
                BudgetPlaces.OverviewParts,
                findings
            );
        }
    }

    private void Report(
        string pointer,
        BilingualText name,
        Balance balance,
        string parts,
        FindingCollector findings
    )
    {
        if (balance.IsShort == isAboutRest)
        {
            findings.Add(
                pointer,
                [
                    new("name", name),
                    new("total", balance.Total),
                    new("listed", balance.Sum),
                    new(FindingValue.Difference, balance.Difference),
                ],
                [new(parts, BudgetPlaces.SubLines)]
            );
        }
    }
}
