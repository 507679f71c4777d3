namespace PerformanceBudget.Domain;

/// <summary>
/// What tells the projects of a declaration apart: implementing unit, name and code, in the spelling in which names are compared.
/// Where a project names no unit, the department stands for it.
/// </summary>
internal readonly record struct ProjectIdentity(string? ImplementingUnit, string Name, string? Code)
{
    /// <summary>The properties of a project on which its identity rests, as pointers relative to it.</summary>
    public static ReadOnlySpan<string> Parts => new[] { "/implementingUnit", "/name", "/code" };

    /// <summary>Every project that is declared a second time, with the position at which it was declared first.</summary>
    /// <param name="projects">The projects, each with its position in the declaration, from 0.</param>
    /// <param name="department">The department, where it is known.</param>
    public static IEnumerable<(int Position, Project Project, int First)> FindRepeated(
        IEnumerable<(int Position, Project Project)> projects,
        string? department
    )
    {
        var seen = new Dictionary<ProjectIdentity, int>();
        foreach (var (position, project) in projects)
        {
            var identity = Of(project, department);
            if (!seen.TryAdd(identity, position))
            {
                yield return (position, project, seen[identity]);
            }
        }
    }

    /// <summary>Records the projects that are declared a second time.</summary>
    public static void AddRepeated(
        ref BrokenInvariants broken,
        IEnumerable<(int Position, Project Project, int First)> repeated,
        string? department
    )
    {
        foreach (var (position, project, first) in repeated)
        {
            broken.Add(
                Invariants.DuplicateProject,
                JsonPointer.At("/projects", position),
                new("name", project.Name),
                new("unit", project.ImplementingUnit ?? department ?? string.Empty),
                new("position", first + 1)
            );
        }
    }

    private static ProjectIdentity Of(Project project, string? department) =>
        new(
            Compared(project.ImplementingUnit ?? department),
            ComparedSpelling.OfIdentity(project.Name),
            Compared(project.Code)
        );

    private static string? Compared(string? name) => name is null ? null : ComparedSpelling.OfIdentity(name);
}
