using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>One review: asks every rule, and puts what they say in order.</summary>
internal sealed class ReviewRun
{
    private readonly ReviewInput _input;
    private readonly ReviewOptions _options;
    private readonly StepCounter _steps;
    private readonly FindingCollector _collector = new();

    // The index of the project in the document, negative for the declaration as a whole; the index of the rule.
    private List<(int Project, int Rule, Finding Finding)> _found = [];

    private ReviewRun(ReviewInput input, ReviewOptions options, StepCounter steps)
    {
        _steps = steps;
        _input = input;
        _options = options;
    }

    /// <summary>Reviews a declaration; one from which projects are missing only project by project.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="input">The same, and what there is beside it.</param>
    /// <param name="options">What to look for and how; null for the default.</param>
    /// <param name="watch">Who waits for it.</param>
    /// <exception cref="OperationCanceledException">Somebody wants the review to end.</exception>
    public static ReviewReport Of(
        DepartmentDeclaration declaration,
        ReviewInput input,
        ReviewOptions? options,
        Watch watch
    ) => Of(declaration, input, options, watch.Progress, new StepCounter(watch.CancellationToken));

    /// <summary>The same, and how many steps it takes.</summary>
    internal static ReviewReport Of(
        DepartmentDeclaration declaration,
        ReviewInput input,
        ReviewOptions? options,
        IProgress<WorkProgress>? progress,
        StepCounter steps
    )
    {
        var run = new ReviewRun(input, options ?? ReviewOptions.Default, steps);
        var facts = new DeclarationFacts(declaration, run._options.Thresholds, steps);
        progress?.Report(new(WorkStage.Review, 0, declaration.Projects.Length));
        steps.Look();
        if (input.IsWhole)
        {
            run.ReviewWhole(facts);
        }

        for (var i = 0; i < declaration.Projects.Length; i++)
        {
            run.ReviewProject(new ProjectFacts(facts, i));
            progress?.Report(new(WorkStage.Review, i + 1, declaration.Projects.Length));
        }

        return new(run.Judge(), input, run._options);
    }

    private void ReviewWhole(DeclarationFacts facts)
    {
        for (var i = 0; i < _options.Rules.Length; i++)
        {
            _steps.Look();
            var rule = _options.Rules[i];
            rule.ReviewDeclaration(facts, _collector);
            if (_input.Previous is { } previous)
            {
                rule.ReviewYears(previous, facts.Declaration, _collector);
            }

            Take(i, string.Empty);
        }
    }

    private void ReviewProject(ProjectFacts facts)
    {
        var root = ReviewInput.PointerOf(_input.PositionAt(facts.Index));
        for (var i = 0; i < _options.Rules.Length; i++)
        {
            _steps.Look();
            _options.Rules[i].ReviewProject(facts, _collector);
            Take(i, root);
        }
    }

    /// <summary>The findings in order, those that somebody has accepted marked, and what there is to say about acceptances.</summary>
    private ImmutableArray<Finding> Judge()
    {
        if (_options.AsOf is not { } asOf)
        {
            return InOrder();
        }

        var matching = new AcceptanceMatching(_input, _options.Acceptances, asOf, CouldFind);
        _found = [.. Sorted().Select(one => one with { Finding = matching.Judge(one.Finding) })];
        for (var i = 0; i < _options.Rules.Length; i++)
        {
            if (_options.Rules[i] is AcceptanceRule rule)
            {
                rule.Review(matching, _collector);
                Take(i, string.Empty);
            }
        }

        return InOrder();
    }

    // Rules that were not run could not have found anything: those that are switched off, and those of other applications.
    private bool CouldFind(FindingCode code) =>
        _options.Rules.FirstOrDefault(rule => rule.Definition.Code == code) switch
        {
            null => code.IsOwn && RuleCatalogue.Rules.All(rule => rule.Definition.Code != code),
            YearOnYearRule => _input.Previous is not null,
            _ => true,
        };

    private void Take(int rule, string root)
    {
        if (_collector.Reported.Count == 0)
        {
            return;
        }

        var definition = _options.Rules[rule].Definition;
        foreach (var reported in _collector.Reported)
        {
            var finding = reported.Under(root, definition, _options.SeverityOf(definition.Code));
            _found.Add((JsonPointer.ProjectOf(finding.Pointer) ?? -1, rule, finding));
        }

        _collector.Clear();
    }

    private ImmutableArray<Finding> InOrder() => [.. Sorted().Select(one => one.Finding)];

    // The declaration as a whole, then project by project, by code within each; of one code in the order of the rule.
    private IEnumerable<(int Project, int Rule, Finding Finding)> Sorted() =>
        _found.OrderBy(one => one.Project).ThenBy(one => one.Rule);
}
