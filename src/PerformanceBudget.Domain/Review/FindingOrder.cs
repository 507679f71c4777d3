using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>The order of a report: the declaration as a whole, then project by project, by code within each.</summary>
internal static class FindingOrder
{
    public const string Projects = "/projects/";

    /// <summary>Sorts findings.</summary>
    /// <param name="findings">The findings in the order in which they were reported.</param>
    /// <param name="places">
    /// Of each the project in the document, negative for none; the rule, by its code; and how many were reported before.
    /// </param>
    public static ImmutableArray<Finding> Sort(
        List<Finding> findings,
        List<(int Project, int Rule, int Sequence)> places
    )
    {
        CollectionsMarshal.AsSpan(places).Sort(CollectionsMarshal.AsSpan(findings));
        return [.. findings];
    }

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
