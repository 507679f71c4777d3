namespace PerformanceBudget.Domain.Review;

/// <summary>PB5001: a stated number of projects that is not their number.</summary>
internal sealed class ProjectCountRule()
    : DeclarationRule(
        new FindingDefinition(
            "PB5001",
            Severity.Error,
            new("项目数不符", "The number of projects is wrong"),
            new(
                "写明编报项目{actual}个，实有{expected}个。",
                "{actual} projects are stated, but there are {expected}."
            ),
            new("改正项目数，或补上漏报的项目。", "Correct the number, or add the projects that are missing.")
        )
    )
{
    public override void Review(DepartmentDeclaration declaration, FindingCollector findings)
    {
        var projects = declaration.Projects;
        if (
            !declaration.IsSelection
            && declaration.Headline?.ProjectCount is { } stated
            && stated != projects.Length
        )
        {
            findings.Add(
                "/headline/projectCount",
                [
                    new(FindingValue.Actual, stated),
                    new(FindingValue.Expected, projects.Length),
                    new(FindingValue.Difference, (long)stated - projects.Length),
                ],
                [new("/projects", new("各项目", "the projects"))]
            );
        }
    }
}
