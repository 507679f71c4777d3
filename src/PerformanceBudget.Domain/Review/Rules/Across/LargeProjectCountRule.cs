namespace PerformanceBudget.Domain.Review;

/// <summary>PB5003: a stated number of large projects that is not their number.</summary>
internal sealed class LargeProjectCountRule()
    : DeclarationRule(
        new FindingDefinition(
            "PB5003",
            Severity.Error,
            new("大额项目数不符", "The number of large projects is wrong"),
            new(
                "总体情况写明预算金额{threshold}（含）以上的项目{actual}个，按所报项目计为{expected}个，两者不符。",
                "{actual} projects of {threshold} and more are stated, but there are {expected}."
            ),
            new(
                "核实各项目金额后更正大额项目数。",
                "Check the amounts of the projects, and correct the number."
            )
        )
    )
{
    public override void Review(DepartmentDeclaration declaration, FindingCollector findings)
    {
        if (
            declaration.IsSelection
            || declaration.Projects.IsEmpty
            || declaration.Headline
                is not { LargeProjectThreshold: { } threshold, LargeProjectCount: { } stated }
            || HeadlineTotals.CountMoreThanPublished(declaration)
        )
        {
            return;
        }

        var annual = 0;
        var whole = 0;
        var unknown = 0;
        foreach (var project in declaration.Projects)
        {
            var (year, life) = (FormTotal.OfYear(project)?.Amount, FormTotal.OfProject(project)?.Amount);
            annual += (year ?? life) >= threshold.Value ? 1 : 0;
            whole += (life ?? year) >= threshold.Value ? 1 : 0;
            unknown += (year ?? life) is null ? 1 : 0;
        }

        // 预算金额 does not say of which years, so either count is right.
        if (!IsCountOf(annual) && !IsCountOf(whole))
        {
            findings.Add(
                "/headline/largeProjectCount",
                [
                    new("threshold", threshold),
                    new(FindingValue.Actual, stated),
                    new(FindingValue.Expected, annual),
                    new(FindingValue.Difference, (long)stated - annual),
                ],
                [new("/projects", new("各项目", "the projects"))]
            );
        }

        bool IsCountOf(int known) => stated >= known && stated <= known + unknown;
    }
}
