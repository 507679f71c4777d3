namespace PerformanceBudget.Domain.Review;

/// <summary>PB4007: an annual goal that is empty, or has nothing to do with the indicators.</summary>
internal sealed class GoalRule()
    : ProjectRule(
        new FindingDefinition(
            "PB4007",
            Severity.Information,
            new("年度总体目标空泛", "The annual goal is empty or names nothing that is measured"),
            new("年度总体目标{problem}。", "The annual goal {problem}."),
            new(
                "在目标中写明指标所考核的工作和结果。",
                "Let the goal name the work and the results that the indicators measure."
            )
        )
    )
{
    private static readonly BilingualText Missing = new("没有填写", "is empty");
    private static readonly BilingualText Unrelated = new(
        "没有提到任何一个指标考核的内容",
        "names nothing that an indicator measures"
    );

    public override void Review(Project project, FindingCollector findings)
    {
        var goals = project.Goals;
        if ((goals.Annual ?? goals.Overall) is not { } goal)
        {
            findings.Add(string.Empty, [new("problem", Missing)]);
        }
        else if (!project.Indicators.IsEmpty && !IsMeasured(goal, project))
        {
            findings.Add(
                goals.Annual is null ? "/goals/overall" : "/goals/annual",
                [new("problem", Unrelated)],
                [new(IndicatorPlaces.All, new("绩效指标", "the indicators"))]
            );
        }
    }

    private static bool IsMeasured(string goal, Project project)
    {
        foreach (var indicator in project.Indicators)
        {
            if (SharedWords.HasAny(indicator.Name, goal))
            {
                return true;
            }
        }

        return false;
    }
}
