namespace PerformanceBudget.Domain.Review;

/// <summary>PB2011: a project that asks for more in one year than it costs altogether.</summary>
internal sealed class AnnualAboveTotalRule()
    : ProjectRule(
        new FindingDefinition(
            "PB2011",
            Severity.Warning,
            new("年度资金大于项目总额", "The annual total exceeds the project total"),
            new(
                "年度资金申请总额{actual:S}，大于项目资金总额{expected:S}，多{difference:S}。",
                "The annual total of {actual:S} is larger than the project total of {expected:S} by {difference:S}."
            ),
            new("核对项目资金总额和年度资金申请总额。", "Check both totals.")
        )
    )
{
    public override void Review(Project project, FindingCollector findings)
    {
        if (
            FormTotal.OfYear(project) is not { Amount: var annual }
            || FormTotal.OfProject(project) is not { Amount: var whole }
            || annual <= whole
            || IsBlank(project.Funding!)
        )
        {
            return;
        }

        findings.Add(
            BudgetPlaces.AnnualTotal,
            [
                new(FindingValue.Actual, annual),
                new(FindingValue.Expected, whole),
                new(FindingValue.Difference, Figures.Difference(annual, whole)),
            ],
            [new(BudgetPlaces.ProjectTotal, BudgetPlaces.ProjectForm)]
        );
    }

    // A form that leaves the project's funding blank states no total.
    private static bool IsBlank(Funding funding) =>
        funding.Total.IsZero && funding.Sources.All(source => source.Amount is null);
}
