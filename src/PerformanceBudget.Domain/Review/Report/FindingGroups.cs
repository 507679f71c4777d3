using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Findings grouped and counted.</summary>
internal static class FindingGroups
{
    /// <summary>The number of findings of each code that has any, in the order of the codes.</summary>
    public static ImmutableArray<KeyValuePair<FindingCode, FindingCounts>> CountByCode(
        IEnumerable<Finding> findings
    ) =>
        [
            .. findings
                .GroupBy(finding => finding.Code)
                .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
                .Select(group => KeyValuePair.Create(group.Key, FindingCounts.Of(group))),
        ];

    /// <summary>The findings about the whole first, and then those about each project.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="nameOf">The name of the project at an index of the document, where it is known.</param>
    public static ImmutableArray<ProjectFindings> ByProject(
        IEnumerable<Finding> findings,
        Func<int, string?> nameOf
    ) =>
        [
            .. findings
                .GroupBy(finding => JsonPointer.ProjectOf(finding.Pointer))
                .OrderBy(group => group.Key ?? -1)
                .Select(group => new ProjectFindings(
                    group.Key,
                    group.Key is { } position ? nameOf(position) : null,
                    [.. group]
                )),
        ];
}
