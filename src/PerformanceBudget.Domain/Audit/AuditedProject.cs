using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Audit;

/// <summary>One project of a source, read or not, with everything that there is to say about it.</summary>
public sealed class AuditedProject
{
    internal AuditedProject(int index, string? name, Project? project, ImmutableArray<PlacedFinding> findings)
    {
        Index = index;
        Name = name;
        Project = project;
        Findings = findings;
        Counts = FindingCounts.Of(findings.Select(placed => placed.Finding));
    }

    /// <summary>Where it stands in the source, from 0.</summary>
    public int Index { get; }

    /// <summary>Its name, where the source has one that can be read.</summary>
    public string? Name { get; }

    /// <summary>The project; null where it could not be read.</summary>
    public Project? Project { get; }

    /// <summary>What there is to say about it: reading first, then review.</summary>
    public ImmutableArray<PlacedFinding> Findings { get; }

    /// <summary>How many findings there are.</summary>
    public FindingCounts Counts { get; }

    /// <summary>Its JSON Pointer.</summary>
    public string Pointer => JsonPointer.At("/projects", Index);

    /// <summary>The name and the counts, for logs and debuggers.</summary>
    public override string ToString() => $"{Name ?? Pointer}: {Counts}";
}
