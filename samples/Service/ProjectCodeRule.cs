using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Service;

/// <summary>A rule of our own: who adds a project to the budget system needs its code.</summary>
public sealed class ProjectCodeRule()
    : ProjectRule(
        new FindingDefinition(
            "HZ0001",
            Severity.Error,
            new("项目没有编码", "A project has no code"),
            new("项目“{name}”没有编码。", "The project {name} has no code.")
        )
    )
{
    public override void Review(Project project, FindingCollector findings)
    {
        if (project.Code is null)
        {
            findings.Add("", [new("name", project.Name)]);
        }
    }
}
