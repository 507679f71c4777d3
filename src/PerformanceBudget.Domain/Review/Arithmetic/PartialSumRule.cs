namespace PerformanceBudget.Domain.Review;

/// <summary>A rule about wholes and the parts of them that are listed: what the parts leave, or what they exceed.</summary>
internal abstract class PartialSumRule(FindingDefinition definition, bool isAboutRest)
    : ProjectRule(definition)
{
    private const string Budget = "/budget";

    private static readonly BilingualText BudgetName = new("年度预算安排", "the breakdown");

    public sealed override void Review(Project project, FindingReport report)
    {
        if (PartialSums.Compare(project, out var budget) == Agreement.Different)
        {
            Report(Budget, BudgetName, in budget, BudgetPlaces.Lines, report);
        }

        foreach (ref readonly var line in report.Lines)
        {
            if (PartialSums.Compare(line.Line, out var balance) == Agreement.Different)
            {
                Report(
                    line.Path.ToString(),
                    BilingualText.Quoting(line.Line.Name),
                    in balance,
                    line.Path + "/lines",
                    report
                );
            }
        }

        if (PartialSums.Compare(project.Statement?.Overview, out var overview) == Agreement.Different)
        {
            Report(
                BudgetPlaces.OverviewStated,
                BudgetPlaces.Overview,
                in overview,
                BudgetPlaces.OverviewParts,
                report
            );
        }
    }

    private void Report(
        string pointer,
        BilingualText name,
        in Balance balance,
        string parts,
        FindingReport report
    )
    {
        if (balance.IsShort == isAboutRest)
        {
            report.Add(
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
