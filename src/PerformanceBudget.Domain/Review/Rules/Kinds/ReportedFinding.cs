using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>What a rule has said, with places that are relative to the object that it looked at.</summary>
internal sealed record ReportedFinding(
    string Pointer,
    ImmutableArray<FindingValue> Values,
    ImmutableArray<RelatedPlace> Related,
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
            root.Length == 0 ? Related : ImmutableArray.CreateRange(Related, At, root),
            chosen ?? Severity
        );

    private static RelatedPlace At(RelatedPlace place, string root) => new(root + place.Pointer, place.Role);
}
