using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class WeightRuleTests
{
    private static readonly Scoring WithExecution = Scoring.Create(output: 45, budgetExecution: 10);

    [Theory]
    [InlineData("15 15 15 15 15 15", true)]
    [InlineData("20 20 20 15 15 10", true)]
    [InlineData("16.67 16.67 16.67 16.67 16.67 16.67", true)]
    [InlineData("16.7 16.7 16.7 16.7 16.7 16.7", true)]
    [InlineData("16.8 16.8 16.8 16.8 16.8 16.8", false)]
    [InlineData("16.69 16.69 16.69 16.69 16.69 16.69", false)]
    [InlineData("0.15 0.15 0.15 0.15 0.15 0.15", true)]
    [InlineData("15 15 15 15 15 20", false)]
    [InlineData("20 20 20 20 20 10", false)]
    [InlineData("15 15 15 15 15 -", true)]
    public void Weights_OfAllIndicators_MakeAHundredOrNinety(string weights, bool isRight) =>
        Assert.Equal(isRight, FindingsOf(Weighted(weights)).Length == 0);

    [Fact]
    public void Group_WithMoreThanItsPoints_IsSaid()
    {
        var findings = DeclarationReview
            .Run(Declaration(Weighted("15 20 15 15 15 10").WithScoring(WithExecution)))
            .Findings;

        Assert.Equal(
            ["产出指标权重合计为50分，高于该类指标的45分。"],
            findings.Select(finding => finding.GetMessage(Language.Chinese))
        );
    }

    [Fact]
    public void Group_WithNoMoreThanItsPoints_IsSilent() =>
        Assert.Empty(FindingsOf(Weighted("15 15 15 15 15 15").WithScoring(WithExecution)));

    private static Project Weighted(string weights)
    {
        var project = Project();
        return project.WithIndicators([
            .. project.Indicators.Zip(
                weights.Split(' '),
                static (indicator, weight) =>
                    weight == "-"
                        ? indicator
                        : indicator.WithWeight(
                            decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture)
                        )
            ),
        ]);
    }
}
