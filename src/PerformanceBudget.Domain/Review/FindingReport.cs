using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Takes the findings of one rule about one object.</summary>
public sealed class FindingReport
{
    private readonly List<Finding> _findings;
    private readonly FindingDefinition _definition;
    private readonly string _root;

    internal FindingReport(List<Finding> findings, FindingDefinition definition, string root)
    {
        _findings = findings;
        _definition = definition;
        _root = root;
    }

    /// <summary>Reports a finding.</summary>
    /// <param name="pointer">
    /// A JSON Pointer (RFC 6901) relative to the object under review; for something absent, that of its parent.
    /// </param>
    /// <param name="values">The values that the message names.</param>
    /// <param name="related">Further places, their pointers relative to the object under review.</param>
    /// <param name="severity">The severity, where it is not the one of the definition.</param>
    public void Add(
        string pointer,
        ImmutableArray<FindingValue> values = default,
        ImmutableArray<RelatedPlace> related = default,
        Severity? severity = null
    ) => _findings.Add(new Finding(_definition, pointer, values, related, severity).Under(_root));
}
