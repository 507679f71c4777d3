using System.Collections.Immutable;
using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB5010, and the indicators that PB5007 misses.</summary>
public sealed class LastYearRuleTests
{
    [Theory]
    [InlineData(96_000, true)]
    [InlineData(97_000, false)]
    [InlineData(144_000, false)]
    public void MoneyOfOneAndAHalfTimes_WithTheSameTargets_IsAsked(int before, bool isAsked) =>
        Assert.Equal(
            isAsked ? ["PB5010 Information /projects/0/indicators"] : [],
            Review(Project(), WithMoney(Project(), before))
        );

    [Fact]
    public void MoreMoney_ForAHigherOrAFurtherTarget_IsSilent()
    {
        var project = Project();
        var before = WithMoney(project, 90_000);

        Assert.Empty(
            Review(
                project,
                before.WithIndicators(
                    before.Indicators.SetItem(
                        1,
                        Indicator(IndicatorCategory.Quantity, "培训护理员人数", "≥700人")
                    )
                )
            )
        );
        Assert.Empty(Review(project, before.WithIndicators(before.Indicators.RemoveAt(4))));
        // There is no count that the money could have raised.
        Assert.Empty(
            Review(
                project.WithIndicators(project.Indicators.RemoveAt(1)),
                before.WithIndicators(before.Indicators.RemoveAt(1))
            )
        );
    }

    [Theory]
    [InlineData("2025年起举办护理员培训班，培训800人。", "2025年起举办护理员培训班，培训800人。", true)]
    [InlineData("举办护理员培训班，培训800人。", "举办护理员培训班，培训800人。", false)]
    [InlineData("2025年起举办护理员培训班，培训800人。", "2025年起举办护理员培训班，培训900人。", false)]
    public void GoalOfLastYear_ThatSaysSo_IsAsked(string now, string before, bool isAsked) =>
        Assert.Equal(
            isAsked ? ["PB5010 Information /projects/0/goals/annual"] : [],
            Review(
                Project().WithGoals(Goals.Create(null, now)),
                Project().WithGoals(Goals.Create(null, before))
            )
        );

    [Fact]
    public void IndicatorThatIsGone_IsMissed()
    {
        var without = Project().WithIndicators(Project().Indicators.RemoveAt(4));

        Assert.Equal(["PB5007 Information /projects/0/indicators"], Review(without, Project()));
        // Less money, a new name for it, and a form that was written anew.
        Assert.Empty(Review(WithMoney(without, 140_000), Project()));
        Assert.Empty(
            Review(
                without.WithIndicators(
                    without.Indicators.Add(
                        Indicator(IndicatorCategory.SocialBenefit, "参训学员持证比例", "≥90%")
                    )
                ),
                Project()
            )
        );
        Assert.Empty(Review(Project().WithIndicators(Project().Indicators[..3]), Project()));
    }

    [Fact]
    public void WordThatIsGone_IsNotMissed()
    {
        var before = Project()
            .WithIndicators(
                Project().Indicators.Add(Indicator(IndicatorCategory.SustainableImpact, "长效机制", "健全"))
            );

        Assert.Empty(Review(Project(), before));
    }

    private static Project WithMoney(Project project, int yuan) =>
        project
            .WithFunding(project.Funding, Funding.OfYear(Sample.Yuan(yuan)))
            .WithBudget(BudgetBreakdown.None);

    private static ImmutableArray<string> Review(Project now, Project before) =>
        [
            .. DeclarationReview
                .Run(Declaration(now), Declaration(before).WithFiscalYear(2025))
                .Findings.Where(finding => finding.Code.ToString() is "PB5007" or "PB5010")
                .Select(Describe),
        ];
}
