using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Takes the findings of rules, each about one object at a time.</summary>
public sealed class FindingReport
{
    private const int WholeDeclaration = -1;

    private readonly List<Finding> _findings = [];
    private readonly DepartmentDeclaration _declaration;
    private IndicatorNames? _names;
    private ReviewRule? _rule;
    private int _position = WholeDeclaration;

    internal FindingReport(DepartmentDeclaration declaration, ReviewOptions options)
    {
        _declaration = declaration;
        Options = options;
    }

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

    /// <summary>The index of the project under review among those of the declaration.</summary>
    internal int Project { get; private set; }

    /// <summary>The names of all indicators of the declaration, which several rules compare.</summary>
    internal IndicatorNames Names => _names ??= new IndicatorNames(_declaration);

    /// <summary>What is reported from here on is what this rule says about the whole declaration.</summary>
    internal void Begin(ReviewRule rule) => Begin(rule, WholeDeclaration, WholeDeclaration);

    /// <summary>What is reported from here on is what this rule says about a project.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="project">The index of the project among those of the declaration.</param>
    /// <param name="position">Its index in the document, which pointers use.</param>
    internal void Begin(ReviewRule rule, int project, int position)
    {
        _rule = rule;
        Project = project;
        _position = position;
    }

    internal ReviewReport ToReport(ReviewInput input)
    {
        _names?.Dispose();
        return new(FindingOrder.Sort(_findings), input, Options);
    }
}
