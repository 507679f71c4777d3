using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports;

/// <summary>The further places of a finding in words, those beside each other in one list taken together.</summary>
internal static class RelatedPlaces
{
    private const string Article = "the ";

    public static IEnumerable<DescribedPlace> Describe(
        AuditReport report,
        DocumentPlaces places,
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
                var isPart = IsPartOf(finding.Pointer, pointers[0]);
                return new DescribedPlace(
                    isPart ? role : WithRole(role, Place(places, finding, pointers, language), language),
                    isPart || pointers.Length == 1 ? report.PlaceOf(pointers[0]) : null,
                    pointers[0]
                );
            });

    private static string Place(DocumentPlaces places, Finding finding, string[] pointers, Language language)
    {
        var isElsewhere = JsonPointer.ProjectOf(pointers[0]) != JsonPointer.ProjectOf(finding.Pointer);
        return places.DescribeAll(pointers, language, isElsewhere);
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
        && !JsonPointer.TryReadIndex(part.AsSpan(place.Length + 1), out _);

    /// <summary>The list in which a place is an element; for any other place, itself.</summary>
    private static string SiblingsOf(string pointer)
    {
        var parent = JsonPointer.Parent(pointer);
        return pointer.Length > parent.Length + 1 && pointer[(parent.Length + 1)..].All(char.IsAsciiDigit)
            ? parent
            : pointer;
    }
}
