using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class BalanceTests
{
    [Theory]
    [InlineData("3万元", "1万元 2万元", "Exact")]
    [InlineData("3万元", "", "Different")]
    // Half a unit of the last digit of each of them explains a distance, and not a fen more.
    [InlineData("3.0万元", "1.0万元 1.9万元", "Rounded")]
    [InlineData("3.0万元", "1.0万元 1.8万元", "Different")]
    [InlineData("3.0万元", "29500.00元", "Rounded")]
    [InlineData("3.0万元", "29499.99元", "Different")]
    [InlineData("3.0万元", "30500.00元", "Rounded")]
    [InlineData("3.0万元", "30500.01元", "Different")]
    // What is written to the fen is exact.
    [InlineData("30000.00元", "29999.99元", "Different")]
    public void Total_BesideItsParts_Agrees(string total, string parts, string expected)
    {
        StatedAmount[] figures =
        [
            .. parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(StatedAmount.Parse),
        ];

        Assert.Equal(expected, new Balance(StatedAmount.Parse(total), [.. figures]).Agreement.ToString());
        Assert.Equal(
            expected,
            Balance
                .Compare(
                    StatedAmount.Parse(total),
                    [.. figures.Select(figure => BudgetLine.Create("明细", figure))]
                )
                .ToString()
        );
    }

    [Fact]
    public void Balance_HasTheSumAndTheDistance()
    {
        var balance = new Balance(
            StatedAmount.Parse("3.0万元"),
            [StatedAmount.Parse("1.0万元"), StatedAmount.Parse("1.91万元")]
        );

        Assert.Equal(Sample.Yuan(29_100), balance.Sum);
        Assert.Equal(Sample.Yuan(900), balance.Difference);
        Assert.True(balance.IsShort);
        Assert.True(balance.IsConsistent);
        // Half of 0.1 and of 0.01 万元 is less than 900 yuan.
        Assert.False(balance.IsConsistentAsExactTotal);
    }

    [Fact]
    public void Figure_InAnotherUnit_MayMakeItAgree()
    {
        var (written, meant) = (StatedAmount.Parse("2元"), StatedAmount.Parse("2万元"));
        var ofPart = new Balance(StatedAmount.Parse("3万元"), [StatedAmount.Parse("1万元"), written]);
        var ofTotal = new Balance(written, [StatedAmount.Parse("2万元")]);

        Assert.True(ofPart.IsConsistentWith(written, meant, isTotal: false));
        Assert.False(ofPart.IsConsistentWith(written, StatedAmount.Parse("2亿元"), isTotal: false));
        Assert.True(ofTotal.IsConsistentWith(written, meant, isTotal: true));
        Assert.False(ofTotal.IsConsistentWith(written, meant, isTotal: false));
    }

    [Theory]
    [InlineData("1万元", true)]
    [InlineData("2万元", true)]
    [InlineData("3万元", true)]
    [InlineData("5万元", true)]
    [InlineData("0.8万元", true)]
    [InlineData("0.80万元", true)]
    [InlineData("0.800万元", false)]
    [InlineData("6万元", false)]
    [InlineData("2.5万元", false)]
    public void PartAmounts_HaveWhatSourcesAndLinesAre(string stated, bool hasIt)
    {
        var project = Domain
            .Project.Create("培训")
            .WithFunding(null, Funding.OfYear(Sample.Yuan(30_000), null, Sample.Yuan(50_000)))
            .WithBudget(
                BudgetBreakdown.Create([
                    Line("乙", "20000元"),
                    Line("甲", "10000元"),
                    Line("丙", "8033.00元"),
                ])
            );

        Assert.Equal(
            hasIt,
            new BudgetFacts(project, new StepCounter()).PartAmounts.HasAny(StatedAmount.Parse(stated))
        );
    }
}
