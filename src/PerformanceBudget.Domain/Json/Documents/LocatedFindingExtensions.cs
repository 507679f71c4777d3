using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Json;

/// <summary>Tells problems of a document to callers that want the whole document or nothing.</summary>
internal static class LocatedFindingExtensions
{
    /// <summary>The first problem, to be thrown.</summary>
    public static FormatException ToException(this ImmutableArray<LocatedFinding> findings)
    {
        var (finding, position) = findings[0];
        return new(
            $"{position} {finding.Code} {finding.Pointer}: "
                + $"{finding.GetMessage(Language.Chinese)} {finding.GetMessage(Language.English)}"
        );
    }
}
