using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>Takes the findings of rules, each about one object at a time.</summary>
public sealed class FindingReport
{
    private const int WholeDeclaration = -1;

    private readonly List<Finding> _findings = [];

    // Of each finding the project in the document, the rule, and how many were reported before: the order of the report.
    private readonly List<(int Project, int Rule, int Sequence)> _places = [];
    private readonly LineList _lines = new();
    private readonly DepartmentDeclaration _declaration;
    private IndicatorNames? _names;
    private GoalClauses? _goals;
    private int _rule;
    private int _position = WholeDeclaration;
    private string _root = string.Empty;

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
        var definition = Options.Rules[_rule].Definition;
        var severityOrChoice = Options.SeverityOf(definition.Code) ?? severity;
        var project =
            _position == WholeDeclaration ? FindingOrder.ProjectOf(pointer) ?? WholeDeclaration : _position;
        _places.Add((project, _rule, _places.Count));
        _findings.Add(new Finding(definition, _root + pointer, values, UnderRoot(related), severityOrChoice));
    }

    /// <summary>The index of the project under review among those of the declaration.</summary>
    internal int Project { get; private set; }

    /// <summary>Every line of the project under review, at every level, each before its sub-lines.</summary>
    internal ReadOnlySpan<LineFacts> Lines => _lines.Of(_declaration.Projects[Project].Budget);

    /// <summary>The names of all indicators of the declaration, which several rules compare.</summary>
    internal IndicatorNames Names => _names ??= new IndicatorNames(_declaration);

    /// <summary>The goals of all projects of the declaration, which several rules compare.</summary>
    internal GoalClauses Goals => _goals ??= new GoalClauses(_declaration.Projects);

    /// <summary>What is reported from here on is about the whole declaration.</summary>
    internal void BeginDeclaration()
    {
        _position = WholeDeclaration;
        _root = string.Empty;
    }

    /// <summary>What is reported from here on is about a project.</summary>
    /// <param name="project">The index of the project among those of the declaration.</param>
    /// <param name="position">Its index in the document, which pointers use.</param>
    internal void BeginProject(int project, int position)
    {
        Project = project;
        _position = position;
        _root = FindingOrder.Projects + JsonPointer.Index(position);
    }

    /// <summary>What is reported from here on is what this rule says.</summary>
    /// <param name="rule">Its index among those that are run.</param>
    internal void BeginRule(int rule) => _rule = rule;

    internal ReviewReport ToReport(ReviewInput input)
    {
        _lines.Return();
        _names?.Dispose();
        _goals?.Dispose();
        var findings = FindingOrder.Sort(_findings, _places);
        return new(Options.AsOf is { } asOf ? Judged(input, asOf) : findings, input, Options);
    }

    private ImmutableArray<Finding> Judged(ReviewInput input, DateOnly asOf)
    {
        var acceptances = new AcceptanceMatching(input, Options.Acceptances, asOf);
        for (var i = 0; i < _findings.Count; i++)
        {
            _findings[i] = acceptances.Judge(_findings[i]);
        }

        BeginDeclaration();
        for (var rule = 0; rule < Options.Rules.Length; rule++)
        {
            BeginRule(rule);
            Options.Rules[rule].ReviewAcceptances(acceptances, this);
        }

        return FindingOrder.Sort(_findings, _places);
    }

    private ImmutableArray<RelatedPlace> UnderRoot(ImmutableArray<RelatedPlace> related)
    {
        if (related.IsDefaultOrEmpty || _root.Length == 0)
        {
            return related;
        }

        var places = new RelatedPlace[related.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = new(_root + related[i].Pointer, related[i].Role);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(places);
    }
}
