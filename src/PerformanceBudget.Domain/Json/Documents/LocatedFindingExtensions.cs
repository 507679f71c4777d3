using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Json;

/// <summary>Tells problems of a document to callers that want the whole document or nothing.</summary>
internal static class LocatedFindingExtensions
{
    /// <summary>Whether one of them is an error, so that the document is not whole.</summary>
    public static bool HaveErrors(this ImmutableArray<LocatedFinding> findings) =>
        findings.Any(located => located.Finding.Severity == Severity.Error);

    /// <summary>The first error, to be thrown.</summary>
    public static FormatException ToException(this ImmutableArray<LocatedFinding> findings)
    {
        var (finding, position) = findings.First(located => located.Finding.Severity == Severity.Error);
        return new($"{position} {finding.Code} {finding.Pointer}: {finding.InBothLanguages()}");
    }
}
