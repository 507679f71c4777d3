using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class GoalClausesTests
{
    private static readonly string Half = new('同', 15);
    private static readonly string Whole = new('共', 30);

    [Theory]
    [InlineData(9, 30, true)]
    [InlineData(9, 31, false)]
    [InlineData(8, 30, false)]
    public void Template_IsWhatManyHaveThirtyCharactersAndHalfOf(int projects, int own, bool isTemplate) =>
        Assert.Equal(isTemplate, AreTemplate(projects, $"{Whole}，{new string('甲', own)}"));

    [Fact]
    public void Template_CountsAClauseThatAGoalRepeatsOnce()
    {
        var own = new string('甲', 15);

        Assert.False(AreTemplate(9, $"{Half}，{Half}，{own}"));
        Assert.True(AreTemplate(9, $"{Half}，{Whole[..15]}，{own}"));
    }

    [Fact]
    public void Goals_AreComparedClauseByClause()
    {
        var goals = Of($"{Whole}，{Half}。", $"{Half}；{Whole}", $"{Half}，另有事项若干", $"{Whole}{Half}");

        Assert.Equal(45, goals.LengthOf(0));
        Assert.Equal(45, goals.CountCommon(0, 1));
        Assert.Equal(15, goals.CountCommon(0, 2));
        Assert.Equal(0, goals.CountCommon(0, 3));
        Assert.True(goals.Contains(0, 1));
        Assert.True(goals.Contains(1, 0));
        Assert.False(goals.Contains(0, 2));
        Assert.False(goals.Contains(0, 3));
        Assert.True(goals.AreSame(0, 3));
        Assert.False(goals.AreSame(0, 1));
        Assert.Equal([(0, 1), (0, 3)], goals.FindCopies());
    }

    [Fact]
    public void ClauseOfMany_IsACopyOfNone()
    {
        var goals = Enumerable
            .Range(0, 9)
            .Select(i => $"{Whole}，{new string((char)('乙' + i), 8)}")
            .ToArray();

        Assert.Equal(28, Of(goals[1..]).FindCopies().Count());
        Assert.Empty(Of(goals).FindCopies());
    }

    [Fact]
    public void ShortGoals_AreCopiedWhereTheyAreTheSame()
    {
        Assert.Equal([(0, 1)], Of("做好护理员的培训", "做好护理员的培训。").FindCopies());
        Assert.Empty(Of("做好护理员培训", "做好护理员培训").FindCopies());
        Assert.Empty(Of(null, null).FindCopies());
    }

    // Each of so many projects has the text, with another character of its own.
    private static bool AreTemplate(int projects, string goal)
    {
        var templates = Of([
                .. Enumerable.Range(0, projects).Select(i => goal.Replace('甲', (char)('乙' + i))),
            ])
            .FindTemplates();

        return templates.Count == 1 && templates[0].Projects.Length == projects;
    }

    private static GoalClauses Of(params string?[] goals) =>
        new(
            [.. goals.Select(goal => Project.Create("培训").WithGoals(Goals.Create(null, goal)))],
            new StepCounter()
        );
}
