using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>Knows where in a published document a part of a declaration stands: by its excerpt, or by that of what holds it.</summary>
/// <param name="excerpts">The excerpts by JSON Pointer.</param>
internal sealed class ExcerptPlaces(IReadOnlyDictionary<string, Excerpt> excerpts) : IPlaceResolver
{
    public IReadOnlyDictionary<string, SourcePlace> Resolve(IReadOnlyCollection<string> pointers)
    {
        var places = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        foreach (var pointer in pointers)
        {
            for (var part = pointer; part.Length > 0; part = part[..part.LastIndexOf('/')])
            {
                if (excerpts.TryGetValue(part, out var excerpt))
                {
                    places.Add(pointer, excerpt.Places[0]);
                    break;
                }
            }
        }

        return places;
    }

    public string? TextAt(string pointer) => excerpts.GetValueOrDefault(pointer)?.Text;
}
