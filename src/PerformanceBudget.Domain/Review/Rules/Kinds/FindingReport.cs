using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Review;

/// <summary>Takes the findings of rules, each about one object at a time.</summary>
public sealed class FindingReport
{
    private const int UsualCount = 64;

    private readonly List<(ulong Place, Finding Finding)> _reported = new(UsualCount);
    private readonly BudgetFacts _budget = new();
    private readonly IndicatorFacts _indicators = new();
    private readonly DepartmentDeclaration _declaration;
    private IndicatorNames? _names;
    private GoalClauses? _goals;
    private int _rule;

    // The one under review.
    private Project? _project;

    // In the document; null for the declaration as a whole.
    private int? _position;

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
    /// <exception cref="ArgumentException">
    /// <paramref name="pointer"/> is null, or <paramref name="severity"/> is undefined.
    /// </exception>
    public void Add(
        string pointer,
        ImmutableArray<FindingValue> values = default,
        ImmutableArray<RelatedPlace> related = default,
        Severity? severity = null
    )
    {
        Guard.Against.Null(pointer);
        if (severity is { } given)
        {
            Guard.Against.EnumOutOfRange(given);
        }

        Add(pointer, new FindingDetails(values, UnderProject(related)), severity);
    }

    /// <summary>Reports a finding.</summary>
    /// <param name="place">The place, relative to the object under review.</param>
    /// <param name="facts">What its values and further places are made of. None of it may change or be given back.</param>
    /// <param name="describe">Makes them, the places relative to the object under review, when somebody asks.</param>
    /// <param name="severity">The severity, where it is not the one of the definition. Options have the last word.</param>
    internal void Add<T>(
        FindingPlace place,
        T facts,
        Func<T, FindingDetails> describe,
        Severity? severity = null
    ) => Add(in place, new FindingFacts<T>(facts, describe), severity);

    private ImmutableArray<RelatedPlace> UnderProject(ImmutableArray<RelatedPlace> related)
    {
        if (related.IsDefault || _position is not { } position)
        {
            return related;
        }

        var project = ((FindingPlace)string.Empty).In(position).ToString();
        return [.. related.Select(place => new RelatedPlace(project + place.Pointer, place.Role))];
    }

    private void Add(in FindingPlace place, FindingSource source, Severity? severity)
    {
        var definition = Options.Rules[_rule].Definition;
        var project = _position ?? FindingOrder.ProjectOf(in place);
        var finding = new Finding(
            definition,
            _position is { } position ? place.In(position) : place,
            source,
            Options.SeverityOf(definition.Code) ?? severity
        );
        _reported.Add((FindingOrder.PlaceOf(project, _rule), finding));
    }

    /// <summary>The index of the project under review among those of the declaration.</summary>
    internal int Project { get; private set; }

    /// <summary>The figures of the project under review beside one another.</summary>
    internal BudgetFacts Budget => _budget.Of(_project!);

    /// <summary>What the indicators of the project under review are like.</summary>
    internal IndicatorFacts Indicators => _indicators.Of(_project!);

    /// <summary>The names of all indicators of the declaration, which several rules compare.</summary>
    internal IndicatorNames Names => _names ??= new IndicatorNames(_declaration);

    /// <summary>The goals of all projects of the declaration, which several rules compare.</summary>
    internal GoalClauses Goals => _goals ??= new GoalClauses(_declaration.Projects);

    /// <summary>What is reported from here on is about the whole declaration.</summary>
    internal void BeginDeclaration() => _position = null;

    /// <summary>What is reported from here on is about a project.</summary>
    /// <param name="project">The index of the project among those of the declaration.</param>
    /// <param name="position">Its index in the document, which pointers use.</param>
    internal void BeginProject(int project, int position)
    {
        Project = project;
        _project = _declaration.Projects[project];
        _position = position;
    }

    /// <summary>What is reported from here on is what this rule says.</summary>
    /// <param name="rule">Its index among those that are run.</param>
    internal void BeginRule(int rule) => _rule = rule;

    internal ReviewReport ToReport(ReviewInput input)
    {
        _budget.Return();
        _indicators.Return();
        _names?.Dispose();
        _goals?.Dispose();
        var findings = FindingOrder.Sort(_reported);
        return new(Options.AsOf is { } asOf ? Judged(input, asOf) : findings, input, Options);
    }

    private ImmutableArray<Finding> Judged(ReviewInput input, DateOnly asOf)
    {
        var acceptances = new AcceptanceMatching(input, Options.Acceptances, asOf);
        foreach (ref var reported in CollectionsMarshal.AsSpan(_reported))
        {
            reported.Finding = acceptances.Judge(reported.Finding);
        }

        BeginDeclaration();
        for (var rule = 0; rule < Options.Rules.Length; rule++)
        {
            BeginRule(rule);
            Options.Rules[rule].ReviewAcceptances(acceptances, this);
        }

        return FindingOrder.Sort(_reported);
    }
}
