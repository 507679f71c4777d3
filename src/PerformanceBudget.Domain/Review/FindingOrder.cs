using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>The order of a report: the declaration as a whole, then project by project, by code within each.</summary>
internal static class FindingOrder
{
    private const string Projects = "/projects/";

    /// <summary>Sorts findings.</summary>
    /// <param name="findings">The findings in the order in which they were reported.</param>
    /// <param name="places">Of each where it stands in the report.</param>
    public static ImmutableArray<Finding> Sort(List<Finding> findings, List<UInt128> places)
    {
        CollectionsMarshal.AsSpan(places).Sort(CollectionsMarshal.AsSpan(findings));
        return [.. findings];
    }

    /// <summary>Where a finding stands in the report, as a number.</summary>
    /// <param name="project">The project in the document, null for none.</param>
    /// <param name="rule">The rule, by the order of codes.</param>
    /// <param name="sequence">How many findings were reported before.</param>
    public static UInt128 PlaceOf(int? project, int rule, int sequence) =>
        new(project is { } index ? (ulong)index + 1 : 0, ((ulong)rule << 32) | (uint)sequence);

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
