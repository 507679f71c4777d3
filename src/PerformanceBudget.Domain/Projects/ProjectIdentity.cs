namespace PerformanceBudget.Domain;

/// <summary>What tells the projects of a declaration apart: implementing unit, name and code.</summary>
internal readonly record struct ProjectIdentity(string ImplementingUnit, string Name, string? Code)
{
    public static ProjectIdentity Of(Project project) =>
        new(project.ImplementingUnit, project.Name, project.Code);
}
