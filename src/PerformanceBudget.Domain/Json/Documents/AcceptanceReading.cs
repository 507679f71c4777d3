using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Json;

/// <summary>What came of reading a file of acceptances: those that could be read, and everything that is wrong with it.</summary>
public sealed class AcceptanceReading
{
    internal AcceptanceReading(
        ImmutableArray<Acceptance> acceptances,
        ImmutableArray<LocatedFinding> findings
    )
    {
        Acceptances = acceptances;
        Findings = findings;
    }

    /// <summary>The acceptances that could be read, all of them where there are no findings.</summary>
    public ImmutableArray<Acceptance> Acceptances { get; }

    /// <summary>Everything that is wrong with the file, in its order; each one is an error.</summary>
    public ImmutableArray<LocatedFinding> Findings { get; }

    /// <summary>Whether the file is without problems.</summary>
    public bool IsComplete => !Findings.HaveErrors();

    /// <summary>All acceptances of the file.</summary>
    /// <exception cref="FormatException">The file has a problem; the message is the first of them.</exception>
    public ImmutableArray<Acceptance> GetAcceptances() =>
        IsComplete ? Acceptances : throw Findings.ToException();
}
