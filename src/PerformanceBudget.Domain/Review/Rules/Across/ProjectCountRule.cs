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
    public override void Review(DepartmentDeclaration declaration, FindingReport report)
    {
        var projects = declaration.Projects;
        if (declaration.Headline?.ProjectCount is { } stated && stated != projects.Length)
        {
            report.Add(
                "/headline/projectCount",
                (stated, projects.Length),
                static facts =>
                    new(
                        [
                            new(FindingValue.Actual, facts.stated),
                            new(FindingValue.Expected, facts.Length),
                            new(FindingValue.Difference, (long)facts.stated - facts.Length),
                        ],
                        [new("/projects", new("各项目", "the projects"))]
                    )
            );
        }
    }
}
