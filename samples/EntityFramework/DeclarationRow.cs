using PerformanceBudget.Domain;

namespace PerformanceBudget.EntityFramework;

/// <summary>A declaration as it was handed in, and its projects to ask for.</summary>
public sealed class DeclarationRow
{
    public int Id { get; private set; }

    public required string Department { get; init; }

    public required int FiscalYear { get; init; }

    public required DepartmentDeclaration Document { get; init; }

    public ICollection<ProjectRow> Projects { get; init; } = [];

    public static DeclarationRow Of(DepartmentDeclaration declaration) =>
        new()
        {
            Department = declaration.Department,
            FiscalYear = declaration.FiscalYear,
            Document = declaration,
            Projects = [.. declaration.Projects.Select(ProjectRow.Of)],
        };
}
