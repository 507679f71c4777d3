namespace PerformanceBudget.Domain.Review;

/// <summary>PB3024: weights that do not make a hundred, or a group that has more than its points.</summary>
internal sealed class WeightRule()
    : ReviewRule(
        new FindingDefinition(
            "PB3024",
            Severity.Warning,
            new("指标权重合计有误", "Weights do not add up"),
            new(
                "{subject}权重合计为{actual}分，{problem}。",
                "The weights of {subject} make {actual}: {problem}."
            ),
            new("建议核对各指标的权重。", "Check the weights.")
        )
    )
{
    private const decimal All = 100;
    private const decimal WithoutExecution = 90;

    private static readonly BilingualText Whole = new("全部指标", "all indicators");

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var project = facts.Project;
        // Where one has no weight nobody knows what the others should make.
        if (project.Indicators.Length < 2 || project.Indicators.Any(one => one.Weight is null))
        {
            return;
        }

        var sum = project.Indicators.Sum(one => one.Weight!.Value);
        var execution = project.Scoring?.BudgetExecution;
        decimal[] expected = execution is { } apart ? [All, All - apart] : [All, WithoutExecution];
        if (!expected.Any(total => IsNear(sum, total, project) || IsNear(sum, total / All, project)))
        {
            var problem = execution is { } ofExecution
                ? new BilingualText(
                    $"应为{All - ofExecution:0.##}分，或含预算执行率{ofExecution:0.##}分为100分",
                    $"with {ofExecution:0.##} for budget execution it should be {All - ofExecution:0.##}, or 100"
                )
                : new BilingualText(
                    "应为100分（预算执行率另计10分的，为90分）",
                    "it should be 100, or 90 where 10 are for budget execution"
                );
            Report(Whole, sum, problem, findings);
        }

        foreach (var (group, points) in PointsOf(project.Scoring))
        {
            var ofGroup = project
                .Indicators.Where(one => one.Category.Group == group)
                .Sum(one => one.Weight!.Value);
            if (ofGroup > points)
            {
                Report(
                    new(group.ChineseName(), group.Token()),
                    ofGroup,
                    new($"高于该类指标的{points:0.##}分", $"more than the {points:0.##} of the group"),
                    findings
                );
            }
        }
    }

    private static void Report(
        BilingualText subject,
        decimal sum,
        BilingualText problem,
        FindingCollector findings
    ) =>
        findings.Add(
            IndicatorPlaces.All,
            [new("subject", subject), new(FindingValue.Actual, sum), new("problem", problem)]
        );

    // Seven indicators of 14.29 make 100.03.
    private static bool IsNear(decimal sum, decimal total, Project project) =>
        Math.Abs(sum - total) <= project.Indicators.Sum(one => RoundingOf(one.Weight!.Value));

    private static decimal RoundingOf(decimal weight) =>
        weight == decimal.Truncate(weight) ? 0
        : weight * 10 == decimal.Truncate(weight * 10) ? 0.05m
        : 0.005m;

    private static IEnumerable<(IndicatorGroup Group, decimal Points)> PointsOf(Scoring? scoring)
    {
        (IndicatorGroup Group, decimal? Points)[] all =
        [
            (IndicatorGroup.Cost, scoring?.Cost),
            (IndicatorGroup.Output, scoring?.Output),
            (IndicatorGroup.Benefit, scoring?.Benefit),
            (IndicatorGroup.Satisfaction, scoring?.Satisfaction),
            (IndicatorGroup.Other, scoring?.Other),
        ];
        return all.Where(static one => one.Points is not null)
            .Select(static one => (one.Group, one.Points!.Value));
    }
}
