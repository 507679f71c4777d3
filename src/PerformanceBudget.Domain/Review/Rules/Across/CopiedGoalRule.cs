using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB5005: a goal that is that of another project, or of another part of the same form.</summary>
internal sealed class CopiedGoalRule()
    : ReviewRule(
        new FindingDefinition(
            "PB5005",
            Severity.Warning,
            new("绩效目标文字雷同", "Goal text copied"),
            new("{subject}{problem}。", "{subject} {problem}."),
            new(
                "按各项目、各年度的实际内容分别填写绩效目标。",
                "Write the goal of each project, and of each year, by what is really done."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private const string AnnualGoal = "/goals/annual";
    private const string OverallGoal = "/goals/overall";

    // Shorter texts are the same because there is not much to say.
    private const int MinLength = 8;

    private static readonly BilingualText Goal = new("绩效目标", "the goal");
    private static readonly BilingualText Same = new("文字完全相同", "are the same");
    private static readonly BilingualText AnnualAndOverall = new(
        "年度总体目标与项目总目标",
        "The annual goal and the overall goal"
    );
    private static readonly BilingualText AnnualAndOverview = new(
        "年度总体目标与项目概述",
        "The annual goal and the overview"
    );
    private static readonly BilingualText SameOfSeveralYears = new(
        "文字完全相同，而项目跨年度实施，未体现本年度任务",
        "are the same, though the project takes several years: what is to be done in this one is not said"
    );

    internal override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings)
    {
        foreach (var (left, right) in facts.Goals.FindCopies())
        {
            Report(facts, left, right, findings);
        }
    }

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var project = facts.Project;
        if (project.Goals.Annual is not { } annual)
        {
            return;
        }

        if (AreSame(annual, project.Goals.Overall) && TakesSeveralYears(project))
        {
            Report(
                OverallGoal,
                AnnualAndOverall,
                SameOfSeveralYears,
                new("项目总目标", "the overall goal"),
                findings
            );
        }

        if (AreSame(annual, project.Statement?.Overview?.Text))
        {
            Report("/statement/overview/text", AnnualAndOverview, Same, BudgetPlaces.Overview, findings);
        }
    }

    private static bool AreSame(string goal, string? other)
    {
        if (other is null)
        {
            return false;
        }

        var compared = ComparedSpelling.Of(goal);
        return compared.Length >= MinLength
            && string.Equals(compared, ComparedSpelling.Of(other), StringComparison.Ordinal);
    }

    // The goal of a project of one year is that of the year.
    private static bool TakesSeveralYears(Project project) =>
        project.Period is { } period && period.FirstDay.Year < period.LastDay.Year
        || project.Funding?.Total > project.AnnualFunding?.Total;

    private static void Report(
        string other,
        BilingualText subject,
        BilingualText problem,
        BilingualText role,
        FindingCollector findings
    ) =>
        findings.Add(
            AnnualGoal,
            [new("subject", subject), new("problem", problem)],
            [new(other, role)],
            Severity.Information
        );

    private static void Report(DeclarationFacts facts, int left, int right, FindingCollector findings)
    {
        var projects = facts.Declaration.Projects;
        var isInOrder = string.CompareOrdinal(projects[left].Name, projects[right].Name) <= 0;
        var (first, second) = isInOrder ? (left, right) : (right, left);
        var names = (First: projects[first].Name, Second: projects[second].Name);
        findings.Add(
            "/projects",
            [
                new("first", names.First),
                new("second", names.Second),
                new(
                    "subject",
                    new BilingualText(
                        $"{BilingualText.Quoting(names.First).Chinese}与{BilingualText.Quoting(names.Second).Chinese}的绩效目标",
                        $"The goals of {names.First} and {names.Second}"
                    )
                ),
                new("problem", DescribeCopy(facts.Goals, first, second, names)),
            ],
            [new(GoalOf(projects, first), Goal), new(GoalOf(projects, second), Goal)],
            // One project of two units rightly has one goal.
            facts.Words.AreNamesakes(first, second)
                ? Severity.Information
                : null
        );
    }

    private static BilingualText DescribeCopy(
        GoalClauses goals,
        int first,
        int second,
        (string First, string Second) names
    ) =>
        goals.AreSame(first, second) ? Same
        : goals.Contains(first, second) ? Containing(names.Second)
        : goals.Contains(second, first) ? Containing(names.First)
        : Sharing(goals.CountCommon(first, second), Math.Min(goals.LengthOf(first), goals.LengthOf(second)));

    private static BilingualText Containing(string name) =>
        new(
            $"雷同，{BilingualText.Quoting(name).Chinese}的目标全文见于另一项目",
            $"have one text: that of {name} stands in the other one as a whole"
        );

    private static BilingualText Sharing(int shared, int shorter)
    {
        var share = IndicatorWords.Percent((decimal)shared / shorter);
        return new(
            FormattableString.Invariant($"有{shared}个字相同，占较短目标的{share}"),
            FormattableString.Invariant($"have {shared} characters in common, {share} of the shorter one")
        );
    }

    private static string GoalOf(ImmutableArray<Project> projects, int index) =>
        ReviewInput.PointerOf(index) + (projects[index].Goals.Annual is null ? OverallGoal : AnnualGoal);
}
