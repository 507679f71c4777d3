using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Json;

/// <summary>What came of reading a JSON document that is one project: the project, or everything that is wrong with it.</summary>
public sealed class ProjectReading
{
    internal ProjectReading(Project? project, ImmutableArray<LocatedFinding> findings, int line)
    {
        Project = findings.HaveErrors() ? null : project;
        Findings = findings;
        Line = line;
    }

    /// <summary>The project, or null where the document has an error.</summary>
    public Project? Project { get; }

    /// <summary>Everything that there is to say about the document, in its order: errors, and remarks such as PB1013.</summary>
    public ImmutableArray<LocatedFinding> Findings { get; }

    /// <summary>Whether the document is without errors.</summary>
    public bool IsComplete => !Findings.HaveErrors();

    /// <summary>The line in which the document starts: its line in a file of lines, and 1 otherwise.</summary>
    public int Line { get; }

    /// <summary>The project.</summary>
    /// <exception cref="FormatException">The document has an error; the message is the first of them.</exception>
    public Project GetProject() => Project ?? throw Findings.ToException();
}
