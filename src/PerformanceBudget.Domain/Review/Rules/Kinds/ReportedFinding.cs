using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>What a rule has said, with places that are relative to the object that it looked at.</summary>
/// <param name="Pointer">The place.</param>
/// <param name="Values">The values that the message names.</param>
/// <param name="Related">Further places.</param>
/// <param name="InDeclaration">Further places outside that object, relative to the declaration.</param>
/// <param name="Severity">The severity, where it is not the one of the definition.</param>
internal sealed record ReportedFinding(
    string Pointer,
    ImmutableArray<FindingValue> Values,
    ImmutableArray<RelatedPlace> Related,
    ImmutableArray<RelatedPlace> InDeclaration,
    Severity? Severity
)
{
    /// <summary>The finding of a rule about an object that stands at that place.</summary>
    /// <param name="definition">That of the rule.</param>
    /// <param name="root">The JSON Pointer of the object.</param>
    /// <param name="chosen">The severity that the caller has chosen for the rule, if any.</param>
    public Finding Under(string root, FindingDefinition definition, Severity? chosen) =>
        new(
            definition,
            root + Pointer,
            Values,
            [.. root.Length == 0 ? Related : ImmutableArray.CreateRange(Related, At, root), .. InDeclaration],
            chosen ?? Severity
        );

    private static RelatedPlace At(RelatedPlace place, string root) => new(root + place.Pointer, place.Role);
}
