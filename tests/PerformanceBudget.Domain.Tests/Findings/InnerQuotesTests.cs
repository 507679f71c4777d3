using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Findings;

public sealed class InnerQuotesTests
{
    [Theory]
    [InlineData("主题党日", "主题党日")]
    [InlineData("“七一”系列活动", "‘七一’系列活动")]
    [InlineData("“七一”和‘八一’", "‘七一’和“八一”")]
    public void Text_BetweenQuotationMarks_HasTheOtherOnes(string text, string expected) =>
        Assert.Equal(expected, InnerQuotes.Of(text));

    [Fact]
    public void Message_ThatQuotesAName_QuotesInIt()
    {
        var line = Correct.Line("“七一”系列活动", "3.5万元", Correct.Line("场地", "2.45万元"));

        var finding = Assert.Single(DeclarationReview.Run(Correct.Declaration(Correct.With(line))).Findings);

        Assert.StartsWith(
            "“‘七一’系列活动”列3.5万元",
            finding.GetMessage(Language.Chinese),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "“七一”系列活动 states",
            finding.GetMessage(Language.English),
            StringComparison.Ordinal
        );
        Assert.Equal("“七一”系列活动", finding["name"].ToString());
    }

    [Fact]
    public void Message_ThatQuotesSeveralNames_QuotesInEachOfThem()
    {
        var project = Correct.Project();
        string[] names = ["“七一”活动满意度", "“八一”活动满意度"];

        var finding = Assert.Single(
            DeclarationReview
                .Run(
                    Correct.Declaration(
                        project.WithIndicators([
                            .. project.Indicators.RemoveAt(5),
                            .. names.Select(name =>
                                Correct.Indicator(IndicatorCategory.BeneficiarySatisfaction, name, "满意")
                            ),
                        ])
                    )
                )
                .Findings,
            found => found.Code.ToString() == "PB3003"
        );

        Assert.Contains(
            "“‘七一’活动满意度”、“‘八一’活动满意度”",
            finding.GetMessage(Language.Chinese),
            StringComparison.Ordinal
        );
    }
}
