using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>The order of a report: the declaration as a whole, then project by project, by code within each.</summary>
internal static class FindingOrder
{
    private const string Projects = "/projects/";

    /// <summary>The findings in that order; those of one project and one rule in the order in which they were reported.</summary>
    public static ImmutableArray<Finding> Sort(List<(ulong Place, Finding Finding)> reported)
    {
        Sort(CollectionsMarshal.AsSpan(reported));
        var findings = new Finding[reported.Count];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = reported[i].Finding;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(findings);
    }

    /// <summary>Where the findings of a project and a rule stand in the report.</summary>
    /// <param name="project">The project in the document, null for none.</param>
    /// <param name="rule">The rule, by the order of codes.</param>
    public static ulong PlaceOf(int? project, int rule) =>
        ((project is { } index ? (ulong)index + 1 : 0) << 32) | (uint)rule;

    // Merges halves. Nearly all of it is in order already, because projects are reviewed one after the other.
    private static void Sort(Span<(ulong Place, Finding Finding)> reported)
    {
        if (IsSorted(reported))
        {
            return;
        }

        var right = reported.Length / 2;
        Sort(reported[..right]);
        Sort(reported[right..]);
        var next = 0;
        while (next < right && reported[next].Place <= reported[right].Place)
        {
            next++;
        }

        var left = reported[next..right].ToArray();
        for (var i = 0; i < left.Length; next++)
        {
            reported[next] =
                right < reported.Length && reported[right].Place < left[i].Place
                    ? reported[right++]
                    : left[i++];
        }
    }

    private static bool IsSorted(ReadOnlySpan<(ulong Place, Finding Finding)> reported)
    {
        for (var i = 1; i < reported.Length; i++)
        {
            if (reported[i].Place < reported[i - 1].Place)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The index of the project of a place, or null where it is in none.</summary>
    public static int? ProjectOf(in FindingPlace place) => place.Project ?? ProjectOf(place.ToString());

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
