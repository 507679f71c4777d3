namespace PerformanceBudget.Domain.Audit;

/// <summary>Knows where in the source of a declaration its parts stand.</summary>
/// <remarks>
/// The model holds no places; findings name their parts by JSON Pointers. For JSON the audit has a resolver of its own, which
/// gives lines and columns. Who reads declarations from anything else brings one along.
/// </remarks>
public interface IPlaceResolver
{
    /// <summary>Finds places, for all pointers at once, so that one pass over the source is enough.</summary>
    /// <param name="pointers">JSON Pointers (RFC 6901) into the declaration, each of them once.</param>
    /// <returns>The place of each pointer of which one is known.</returns>
    IReadOnlyDictionary<string, SourcePlace> Resolve(IReadOnlyCollection<string> pointers);

    /// <summary>The text as it is printed in the source, where that is a document for people; null where it is not known.</summary>
    /// <param name="pointer">A JSON Pointer (RFC 6901) into the declaration.</param>
    string? TextAt(string pointer) => null;
}
