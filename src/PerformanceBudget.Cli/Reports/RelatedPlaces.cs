using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports;

/// <summary>The further places of a finding in words, those beside each other in one list taken together.</summary>
internal static class RelatedPlaces
{
    public static IEnumerable<string> Describe(CheckedDocument document, Finding finding, Language language)
    {
        var ownProject = JsonPointerText.ProjectOf(finding.Pointer);
        var groups = finding
            .Related.Where(place => !string.Equals(place.Pointer, finding.Pointer, StringComparison.Ordinal))
            .GroupBy(place => (place.Role, Siblings: SiblingsOf(place.Pointer)));

        foreach (var group in groups)
        {
            var pointers = group.Select(place => place.Pointer).ToArray();
            var isElsewhere = JsonPointerText.ProjectOf(pointers[0]) != ownProject;
            var where = document.Places.DescribeAll(pointers, language, isElsewhere);
            var position = pointers.Length == 1 ? document.PositionOf(pointers[0]) : null;
            yield return $"{group.Key.Role.In(language)}{(language == Language.Chinese ? "：" : ": ")}{where}"
                + (position is null ? string.Empty : $" {position}");
        }
    }

    /// <summary>The list in which a place is an element; for any other place, itself.</summary>
    private static string SiblingsOf(string pointer)
    {
        var parent = JsonPointerText.Parent(pointer);
        return pointer.Length > parent.Length + 1 && pointer[(parent.Length + 1)..].All(char.IsAsciiDigit)
            ? parent
            : pointer;
    }
}
