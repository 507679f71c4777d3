using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class PaidCountsTests
{
    [Theory]
    [InlineData("100元/人*50人", "50人")]
    [InlineData("100元/人*50人 80元/人*50人", "50人")]
    [InlineData("100元/人*50人 80元/人*0.005万人", "50人")]
    [InlineData("100元/人*50人 80元/人*40人", null)]
    [InlineData("100元/人*50人 80元/人*40人 80元/人*50人", null)]
    [InlineData("100元/人*50人 80元/次*40次", "50人")]
    [InlineData("100元/人*50人 80元/人*30人/批*7批", null)]
    [InlineData("80元/人*30人/批*7批 100元/人*50人", null)]
    [InlineData("100元/人/天*50人*3天", "50人")]
    [InlineData("100元/人*(20人+15人)", "35人")]
    [InlineData("(20+15)人*100元/人", "35人")]
    [InlineData("100元/人*(20人+15人) 80元/人*35人", "35人")]
    [InlineData("100元/人*(50人-5人)", "45人")]
    [InlineData("100元/人*(20人+0.001万人)", "30人")]
    [InlineData("100元/人*(20人+2人/批)", null)]
    [InlineData("100元/人*1000000000000人", "1000000000000人")]
    [InlineData("100元/人*1000000000001人", null)]
    [InlineData("100元/次*50次", null)]
    public void FindOnly_IsTheOneCountOfAUnit(string formulas, string? expected) =>
        Assert.Equal(expected, Of(formulas).FindOnly(Unit.Parse("人"))?.Paid.ToString());

    [Theory]
    [InlineData("100元/人*50人", true)]
    [InlineData("100元/人*50人 80元/人*40人", true)]
    [InlineData("100元/人*50人 ", false)]
    [InlineData("100元/人*50人 80元/人*40", false)]
    public void Counts_AreCompleteWhereEveryNumberHasAUnit(string formulas, bool isComplete)
    {
        Assert.Equal(isComplete, Of(formulas).IsComplete);
        Assert.False(Of(formulas, Breakdown.Partial).IsComplete);
    }

    private static PaidCounts Of(string formulas, Breakdown breakdown = Breakdown.Complete) =>
        new BudgetFacts(
            Domain
                .Project.Create("培训")
                .WithBudget(
                    BudgetBreakdown.Create(
                        [
                            .. formulas
                                .Split(' ')
                                .Select(formula =>
                                    Line("培训", "1.00万元", formula.Length == 0 ? null : formula)
                                ),
                        ],
                        breakdown: breakdown
                    )
                ),
            new StepCounter()
        ).Counts;
}
