using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports;

/// <summary>The further places of a finding in words, those beside each other in one list taken together.</summary>
internal static class RelatedPlaces
{
    private const string Article = "the ";

    /// <summary>The places in words, each with its first pointer, and its position where it is a single one.</summary>
    public static IEnumerable<(string Words, TextPosition? Position, string Pointer)> Describe(
        CheckedDocument document,
        Finding finding,
        Language language
    ) =>
        finding
            .Related.Where(place => !string.Equals(place.Pointer, finding.Pointer, StringComparison.Ordinal))
            .GroupBy(place => (place.Role, Siblings: SiblingsOf(place.Pointer)))
            .Select(group =>
            {
                var pointers = group.Select(place => place.Pointer).ToArray();
                var role = group.Key.Role.In(language);
                return IsPartOf(finding.Pointer, pointers[0])
                    ? (role, document.PositionOf(pointers[0]), pointers[0])
                    : (
                        WithRole(role, Place(document, finding, pointers, language), language),
                        pointers.Length == 1 ? document.PositionOf(pointers[0]) : null,
                        pointers[0]
                    );
            });

    private static string Place(
        CheckedDocument document,
        Finding finding,
        string[] pointers,
        Language language
    )
    {
        var isElsewhere =
            JsonPointerText.ProjectOf(pointers[0]) != JsonPointerText.ProjectOf(finding.Pointer);
        return document.Places.DescribeAll(pointers, language, isElsewhere);
    }

    /// <summary>Role and place, or only one of them where it says the other too.</summary>
    private static string WithRole(string role, string place, Language language)
    {
        var noun = role.StartsWith(Article, StringComparison.Ordinal) ? role[Article.Length..] : role;
        return place.Contains(noun, StringComparison.Ordinal) ? place
            : noun.StartsWith(place, StringComparison.Ordinal) ? role
            : role + (language == Language.Chinese ? "：" : ": ") + place;
    }

    /// <summary>Whether the role alone says where it is, because it is a property of the place of the finding.</summary>
    private static bool IsPartOf(string place, string part) =>
        place.Length > 0
        && part.Length > place.Length
        && part[place.Length] == '/'
        && part.StartsWith(place, StringComparison.Ordinal)
        && !part.AsSpan(place.Length + 1).Contains('/')
        && !JsonPointerText.IsIndex(part[(place.Length + 1)..]);

    /// <summary>The list in which a place is an element; for any other place, itself.</summary>
    private static string SiblingsOf(string pointer)
    {
        var parent = JsonPointerText.Parent(pointer);
        return pointer.Length > parent.Length + 1 && pointer[(parent.Length + 1)..].All(char.IsAsciiDigit)
            ? parent
            : pointer;
    }
}
