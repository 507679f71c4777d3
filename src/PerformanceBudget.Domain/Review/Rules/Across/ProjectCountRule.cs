namespace PerformanceBudget.Domain.Review;

/// <summary>PB5001: a stated number of projects that is not their number.</summary>
internal sealed class ProjectCountRule()
    : DeclarationRule(
        new FindingDefinition(
            "PB5001",
            Severity.Error,
            new("编报项目数不符", "The number of projects is wrong"),
            new(
                "总体情况写明编报项目{actual}个，实际编报{expected}个{remark}。",
                "{actual} projects are stated, but there are {expected}{remark}."
            ),
            new(
                "核实有无漏报；无漏报的，将项目数更正为{repair}个。",
                "Check whether projects are missing; where none are, state {repair}."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private static readonly BilingualText Differs = new("，两者不符", ", which is another number");
    private static readonly BilingualText Selection = new(
        "，资金亦大于所公开项目合计；如仅公开部分项目，无需修改",
        ", of less money as well; where only some are published, there is nothing to mend"
    );

    public override void Review(DepartmentDeclaration declaration, FindingCollector findings)
    {
        var projects = declaration.Projects;
        if (
            !declaration.IsSelection
            && declaration.Headline?.ProjectCount is { } stated
            && stated != projects.Length
        )
        {
            var isSelection = HeadlineTotals.CountMoreThanPublished(declaration);
            findings.Add(
                "/headline/projectCount",
                [
                    new(FindingValue.Actual, stated),
                    new(FindingValue.Expected, projects.Length),
                    new(FindingValue.Difference, (long)stated - projects.Length),
                    new("remark", isSelection ? Selection : Differs),
                    .. Repair(projects.Length, isSelection),
                ],
                [new("/projects", new("各项目", "the projects"))],
                isSelection ? Severity.Information : Severity.Error
            );
        }
    }

    // What a headline says of projects that are not published nobody here can correct.
    private static ReadOnlySpan<FindingValue> Repair(int count, bool isSelection) =>
        isSelection ? [] : new FindingValue[] { new("repair", count) };
}
