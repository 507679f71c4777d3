namespace PerformanceBudget.Domain.Review;

/// <summary>PB5011: a declaration of no project.</summary>
internal sealed class EmptyDeclarationRule()
    : DeclarationRule(
        new FindingDefinition(
            "PB5011",
            Severity.Warning,
            new("没有申报项目", "Nothing is declared"),
            new("没有申报任何项目。", "No project is declared."),
            new(
                "补上漏报的项目；确实没有项目的，无须编报。",
                "Add the projects that are missing; where there are none, nothing need be declared."
            )
        )
    )
{
    public override void Review(DepartmentDeclaration declaration, FindingCollector findings)
    {
        if (declaration.Projects.IsEmpty)
        {
            findings.Add("/projects");
        }
    }
}
