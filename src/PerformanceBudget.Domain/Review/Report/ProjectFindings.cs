using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>What a report has to say about one project, or about the declaration as a whole.</summary>
public sealed class ProjectFindings
{
    internal ProjectFindings(int? position, string? name, ImmutableArray<Finding> findings)
    {
        Position = position;
        Name = name;
        Findings = findings;
        Counts = FindingCounts.Of(findings);
    }

    /// <summary>The index of the project in the document, from 0; null for the declaration as a whole.</summary>
    public int? Position { get; }

    /// <summary>The name of the project; null for the declaration as a whole, and where it could not be read.</summary>
    public string? Name { get; }

    /// <summary>The findings, in the order of the report; at least one.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>How many there are.</summary>
    public FindingCounts Counts { get; }

    /// <summary>The JSON Pointer of the project, empty for the declaration as a whole.</summary>
    public string Pointer => Position is { } position ? ReviewInput.PointerOf(position) : string.Empty;

    /// <summary>The name and the counts, for logs and debuggers.</summary>
    public override string ToString() => $"{Name ?? Pointer}: {Counts}";
}
