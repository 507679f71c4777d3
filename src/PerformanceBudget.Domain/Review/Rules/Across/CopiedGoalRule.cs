using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB5005: goals that two projects have in common.</summary>
internal sealed class CopiedGoalRule()
    : ReviewRule(
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

    internal override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings)
    {
        var declaration = facts.Declaration;
        var goals = facts.Goals;
        foreach (var (left, right, length) in goals.CountPairs())
        {
            var shorter = Math.Min(goals.LengthOf(left), goals.LengthOf(right));
            if (GoalClauses.IsCopied(length, shorter))
            {
                Report(declaration, left, right, goals.CountCommon(left, right), shorter, findings);
            }
        }
    }

    private static void Report(
        DepartmentDeclaration declaration,
        int left,
        int right,
        int shared,
        int shorter,
        FindingCollector findings
    )
    {
        var projects = declaration.Projects;
        var isInOrder = string.CompareOrdinal(projects[left].Name, projects[right].Name) <= 0;
        var (first, second) = isInOrder ? (left, right) : (right, left);
        findings.Add(
            "/projects",
            [
                new("first", projects[first].Name),
                new("second", projects[second].Name),
                new(FindingValue.Actual, shared),
                new("share", IndicatorWords.Percent((decimal)shared / shorter)),
            ],
            [new(GoalOf(projects, first), Goal), new(GoalOf(projects, second), Goal)]
        );
    }

    private static string GoalOf(ImmutableArray<Project> projects, int index) =>
        ReviewInput.PointerOf(index)
        + (projects[index].Goals.Annual is null ? "/goals/overall" : "/goals/annual");
}
