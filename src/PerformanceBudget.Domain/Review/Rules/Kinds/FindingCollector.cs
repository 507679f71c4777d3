using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Review;

/// <summary>Takes what a rule has to say about the object that it looks at.</summary>
/// <remarks>It only collects. Whose findings they are, about which project and in which order is known to the review.</remarks>
public sealed class FindingCollector
{
    private readonly List<ReportedFinding> _reported = [];

    internal FindingCollector() { }

    /// <summary>Reports a finding.</summary>
    /// <param name="pointer">
    /// A JSON Pointer (RFC 6901) relative to the object under review; for something absent, that of its parent.
    /// </param>
    /// <param name="values">The values that the message names.</param>
    /// <param name="related">Further places, their pointers relative to the object under review.</param>
    /// <param name="severity">The severity, where it is not the one of the definition. Options have the last word.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="pointer"/> is null, or <paramref name="severity"/> is undefined.
    /// </exception>
    public void Add(
        string pointer,
        ImmutableArray<FindingValue> values = default,
        ImmutableArray<RelatedPlace> related = default,
        Severity? severity = null
    ) => Add(pointer, values, related, inDeclaration: [], severity);

    /// <summary>Reports a finding that has places outside the object under review, relative to the declaration.</summary>
    internal void Add(
        string pointer,
        ImmutableArray<FindingValue> values,
        ImmutableArray<RelatedPlace> related,
        ImmutableArray<RelatedPlace> inDeclaration,
        Severity? severity = null
    )
    {
        Guard.Against.Null(pointer);
        if (severity is { } given)
        {
            Guard.Against.EnumOutOfRange(given);
        }

        _reported.Add(
            new(pointer, values.IsDefault ? [] : values, related.OrEmpty(), inDeclaration, severity)
        );
    }

    /// <summary>What was reported since it was last cleared, in its order.</summary>
    internal IReadOnlyList<ReportedFinding> Reported => _reported;

    /// <summary>Forgets what was reported, before the next rule or object.</summary>
    internal void Clear() => _reported.Clear();
}
