using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Json;

/// <summary>What came of reading a JSON document: the declaration, and everything that is wrong with the document.</summary>
/// <remarks>
/// A document with problems still gives what could be read: <see cref="Declaration"/> then lacks the projects (and the
/// headline) that had a problem. It is null where year or department could not be read, where version or currency are others
/// than this library knows, and where the document is larger than it was told to read.
/// </remarks>
public sealed class DeclarationReading
{
    internal DeclarationReading(
        DepartmentDeclaration? declaration,
        ImmutableArray<int> projectPositions,
        ImmutableArray<LocatedFinding> findings,
        int line
    )
    {
        Declaration = declaration;
        ProjectPositions = projectPositions;
        Findings = findings;
        Line = line;
    }

    /// <summary>What could be read, whole where <see cref="IsComplete"/>.</summary>
    public DepartmentDeclaration? Declaration { get; }

    /// <summary>For each project of <see cref="Declaration"/>, its index in the document.</summary>
    public ImmutableArray<int> ProjectPositions { get; }

    /// <summary>Everything that there is to say about the document, in its order: errors, and remarks such as PB1013.</summary>
    public ImmutableArray<LocatedFinding> Findings { get; }

    /// <summary>Whether the document is without errors, so that <see cref="Declaration"/> is all of it.</summary>
    public bool IsComplete => !Findings.HaveErrors();

    /// <summary>The line in which the document starts: its line in a file of lines, and 1 otherwise.</summary>
    public int Line { get; }

    /// <summary>The whole declaration.</summary>
    /// <exception cref="FormatException">The document has an error; the message is the first of them.</exception>
    public DepartmentDeclaration GetDeclaration() => IsComplete ? Declaration! : throw Findings.ToException();
}
