namespace PerformanceBudget.Domain.Review;

/// <summary>PB4007: an annual goal that is empty, or has nothing to do with the indicators.</summary>
internal sealed class GoalRule()
    : ProjectRule(
        new FindingDefinition(
            "PB4007",
            Severity.Information,
            new("年度总体目标空泛", "The annual goal is empty or names nothing that is measured"),
            new("{problem}。", "{problem}."),
            new(
                "核实并补充年度总体目标，写明主要工作内容和预期效果，并与绩效指标相对应。",
                "State the work and its results in the goal, and let the indicators measure them."
            )
        )
    )
{
    private static readonly BilingualText NoForm = new(
        "未填报绩效目标和绩效指标，疑未附绩效目标申报表",
        "There are neither goals nor indicators: the form seems to be missing"
    );
    private static readonly BilingualText Missing = new("年度总体目标未填写", "The annual goal is empty");
    private static readonly BilingualText Unrelated = new(
        "年度总体目标未体现所设指标对应的工作内容和预期效果",
        "The annual goal names nothing that an indicator measures"
    );

    public override void Review(Project project, FindingCollector findings)
    {
        var goals = project.Goals;
        if ((goals.Annual ?? goals.Overall) is not { } goal)
        {
            findings.Add(string.Empty, [new("problem", project.Indicators.IsEmpty ? NoForm : Missing)]);
        }
        // The indicators of a form over several years may be those of the overall goal.
        else if (
            !project.Indicators.IsEmpty
            && !IsMeasured(goal, project)
            && !IsMeasured(goals.Overall, project)
        )
        {
            findings.Add(
                goals.Annual is null ? "/goals/overall" : "/goals/annual",
                [new("problem", Unrelated)],
                [new(IndicatorPlaces.All, new("绩效指标", "the indicators"))]
            );
        }
    }

    private static bool IsMeasured(string? goal, Project project)
    {
        if (goal is null)
        {
            return false;
        }

        foreach (var phrase in Vocabulary.GoalPhrases)
        {
            goal = goal.Replace(phrase, "\n", StringComparison.Ordinal);
        }

        var words = new WordSet(goal);
        return project.Indicators.Any(indicator => words.HasAnyOf(indicator.Name));
    }
}
