using System.Collections.Immutable;
using System.Globalization;

namespace PerformanceBudget.Domain.Review;

/// <summary>The order of a report: the declaration as a whole, then project by project, by code within each.</summary>
internal static class FindingOrder
{
    private const string Projects = "/projects/";

    /// <summary>Sorts findings; those of one code about one project stay in the order in which they were reported.</summary>
    public static ImmutableArray<Finding> Sort(List<Finding> findings) =>
        findings.Count < 2
            ? [.. findings]
            :
            [
                .. findings
                    .OrderBy(finding => ProjectOf(finding.Pointer) ?? -1)
                    .ThenBy(finding => finding.Code.ToString(), StringComparer.Ordinal),
            ];

    /// <summary>The index of the project into which a pointer leads, or null where it leads into none.</summary>
    public static int? ProjectOf(string pointer)
    {
        if (!pointer.StartsWith(Projects, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = pointer.AsSpan(Projects.Length);
        var end = rest.IndexOf('/');
        return int.TryParse(
            end < 0 ? rest : rest[..end],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var position
        )
            ? position
            : null;
    }
}
