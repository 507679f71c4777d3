using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Takes the findings of rules, each about one object at a time.</summary>
public sealed class FindingReport
{
    private const int WholeDeclaration = -1;

    private readonly List<Finding> _findings = [];
    private ReviewRule? _rule;
    private int _position = WholeDeclaration;

    internal FindingReport(ReviewOptions options) => Options = options;

    /// <summary>What the caller of the review has chosen, thresholds among it.</summary>
    public ReviewOptions Options { get; }

    /// <summary>Reports a finding.</summary>
    /// <param name="pointer">
    /// A JSON Pointer (RFC 6901) relative to the object under review; for something absent, that of its parent.
    /// </param>
    /// <param name="values">The values that the message names.</param>
    /// <param name="related">Further places, their pointers relative to the object under review.</param>
    /// <param name="severity">The severity, where it is not the one of the definition. Options have the last word.</param>
    public void Add(
        string pointer,
        ImmutableArray<FindingValue> values = default,
        ImmutableArray<RelatedPlace> related = default,
        Severity? severity = null
    )
    {
        var definition = _rule!.Definition;
        var chosen = Options.SeverityOf(definition.Code) ?? severity;
        var root = _position == WholeDeclaration ? string.Empty : "/projects/" + JsonPointer.Index(_position);
        _findings.Add(new Finding(definition, pointer, values, related, chosen).Under(root));
    }

    /// <summary>What is reported from here on is what this rule says about the whole declaration.</summary>
    internal void Begin(ReviewRule rule) => Begin(rule, WholeDeclaration);

    /// <summary>What is reported from here on is what this rule says about the project at that position.</summary>
    internal void Begin(ReviewRule rule, int position)
    {
        _rule = rule;
        _position = position;
    }

    internal ReviewReport ToReport() => new(FindingOrder.Sort(_findings));
}
