using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports;

/// <summary>One project of a document, read or not, with its findings.</summary>
/// <param name="Index">Where it stands in the document, from 0.</param>
/// <param name="Name">Its name, where the document has one that can be read.</param>
/// <param name="Project">The project; null where it could not be read.</param>
/// <param name="Findings">What there is to say about it.</param>
internal sealed record CheckedProject(
    int Index,
    string? Name,
    Project? Project,
    ImmutableArray<LocatedFinding> Findings
);
