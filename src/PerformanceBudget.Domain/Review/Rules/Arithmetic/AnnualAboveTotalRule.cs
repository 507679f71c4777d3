namespace PerformanceBudget.Domain.Review;

/// <summary>PB2011: a project that asks for more in one year than it costs altogether.</summary>
internal sealed class AnnualAboveTotalRule()
    : ProjectRule(
        new FindingDefinition(
            "PB2011",
            Severity.Warning,
            new("年度资金大于项目总额", "The annual total exceeds the project total"),
            new(
                "年度资金申请总额{actual:W}，大于项目资金总额{expected:W}，差额{difference:W}。",
                "The annual total of {actual:W} is larger than the project total of {expected:W}: difference {difference:W}."
            ),
            new("核对项目资金总额和年度资金申请总额。", "Check both totals.")
        )
    )
{
    public override void Review(Project project, FindingCollector findings)
    {
        var funding = project.Funding;
        var annual = project.AnnualFunding.Total;
        // A form that leaves the project's funding blank states no total.
        var isBlank = funding.Fiscal is null && funding.Other is null;
        if (isBlank || annual <= funding.Total)
        {
            return;
        }

        findings.Add(
            BudgetPlaces.AnnualTotal,
            [
                new(FindingValue.Actual, annual),
                new(FindingValue.Expected, funding.Total),
                new(FindingValue.Difference, Figures.Difference(annual, funding.Total)),
            ],
            [new(BudgetPlaces.ProjectTotal, BudgetPlaces.ProjectForm)]
        );
    }
}
