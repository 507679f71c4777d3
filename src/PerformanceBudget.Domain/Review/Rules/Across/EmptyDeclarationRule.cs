namespace PerformanceBudget.Domain.Review;

/// <summary>PB5011: a declaration of no project.</summary>
internal sealed class EmptyDeclarationRule()
    : DeclarationRule(
        new FindingDefinition(
            "PB5011",
            Severity.Warning,
            new("未申报项目", "Nothing is declared"),
            new("未申报任何项目。", "No project is declared."),
            new(
                "核实有无漏报并予补充；确无项目的，无需编报。",
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
