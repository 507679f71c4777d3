namespace PerformanceBudget.Domain.Review;

/// <summary>PB5005: goals that two projects have in common.</summary>
internal sealed class CopiedGoalRule()
    : DeclarationRule(
        new FindingDefinition(
            "PB5005",
            Severity.Warning,
            new("两个项目的绩效目标雷同", "Goal text copied between two projects"),
            new(
                "“{first}”与“{second}”的绩效目标有{actual}个字相同，占较短一个的{share}。",
                "The goals of {first} and {second} have {actual} characters in common, {share} of the shorter one."
            ),
            new("按各自项目的内容分别写目标。", "Write the goal of each project by what it does.")
        )
    )
{
    private static readonly BilingualText Goal = new("绩效目标", "the goal");

    public override void Review(DepartmentDeclaration declaration, FindingReport report)
    {
        var goals = report.Goals;
        foreach (var ((left, right), length) in goals.CountPairs())
        {
            var shorter = Math.Min(goals.LengthOf(left), goals.LengthOf(right));
            if (GoalClauses.IsCopied(length, shorter))
            {
                Report(declaration, left, right, goals.CountCommon(left, right), shorter, report);
            }
        }
    }

    private static void Report(
        DepartmentDeclaration declaration,
        int left,
        int right,
        int shared,
        int shorter,
        FindingReport report
    )
    {
        var projects = declaration.Projects;
        var isInOrder = string.CompareOrdinal(projects[left].Name, projects[right].Name) <= 0;
        var (first, second) = isInOrder ? (left, right) : (right, left);
        report.Add(
            "/projects",
            [
                new("first", projects[first].Name),
                new("second", projects[second].Name),
                new(FindingValue.Actual, shared),
                new("share", BilingualText.Deferred(() => IndicatorWords.Percent((decimal)shared / shorter))),
            ],
            [new(GoalOf(projects[first], first), Goal), new(GoalOf(projects[second], second), Goal)]
        );
    }

    private static FindingPlace GoalOf(Project project, int index) =>
        ((FindingPlace)(project.Goals.Annual is null ? "/goals/overall" : "/goals/annual")).In(index);
}
