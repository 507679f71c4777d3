namespace PerformanceBudget.Domain.Review;

/// <summary>PB4008: a project that is over before the fiscal year, or begins after it.</summary>
internal sealed class FiscalYearRule()
    : ReviewRule(
        new FindingDefinition(
            "PB4008",
            Severity.Warning,
            new("项目起止时间不含预算年度", "The period does not contain the fiscal year"),
            new(
                "申报表起止时间为{period}，不含预算年度{expected}年。",
                "The period is {period}, in which the fiscal year {expected} does not lie."
            ),
            new(
                "核实计划开始日期和计划完成日期，或核实申报表的年度。",
                "Check the two dates of the form, or the year of the declaration."
            )
        )
    )
{
    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var project = facts.Project;
        var year = facts.FiscalYear;
        if (
            project.Period is not { } period
            || (period.FirstDay.Year <= year && year <= period.LastDay.Year)
            || (period.LastDay.Year < year && PaysForEarlierYears(project))
        )
        {
            return;
        }

        findings.Add(
            "/period",
            [new("period", WrittenPeriods.Of(period)), new(FindingValue.Expected, year)],
            project.FiscalYear is null ? [] : [new("/fiscalYear", new("申报表年度", "the year of the form"))]
        );
    }

    // 尾款, 质保金, and money that was not spent in time.
    private static bool PaysForEarlierYears(Project project) =>
        Vocabulary.LatePayments.IsIn(project.Name)
        || (
            project.AnnualFunding is { CarriedForward: { } carried } annual
            && annual.Total > Money.Zero
            && carried == annual.Total
        );
}
