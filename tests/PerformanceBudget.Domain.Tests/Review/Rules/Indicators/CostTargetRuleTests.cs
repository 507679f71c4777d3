using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB2017, PB2019 and PB3014: targets of cost beside the money of the project and its lines.</summary>
public sealed class CostTargetRuleTests
{
    private const string Total = "PB2017 Warning /indicators/6/value";

    [Theory]
    [InlineData("项目总成本", "≤14.4万元", null)]
    [InlineData("项目总成本", "=144000元", null)]
    [InlineData("项目总投入", "≤14万元", null)]
    [InlineData("项目总成本", "≤20万元", null)]
    [InlineData("项目总成本", "≤13万元", Total)]
    [InlineData("成本控制数", "≤144元", Total)]
    [InlineData("项目预算控制数", "≤144万元", Total)]
    [InlineData("项目总成本", "<14.4万元", Total)]
    [InlineData("项目总成本", "<15万元", null)]
    [InlineData("项目总成本", "=15万元", Total)]
    [InlineData("养老护理员培训项目总成本", "≤10万元", Total)]
    [InlineData("年度总支出", "约10万元", null)]
    // Totals of something else, and costs that are no total.
    [InlineData("教材总成本", "≤1万元", null)]
    [InlineData("单位总成本", "≤180元", null)]
    [InlineData("成本", "≤1万元", null)]
    [InlineData("项目总成本节约率", "≥5%", null)]
    [InlineData("项目总人数", "≥800人", null)]
    public void TargetOfTheTotalCost_IsTheAmountAskedFor(string name, string value, string? expected)
    {
        var findings = FindingsOf(WithIndicator(Indicator(IndicatorCategory.EconomicCost, name, value)));

        Assert.Equal(
            expected is null ? [] : [expected],
            findings.Where(finding => finding.StartsWith("PB2", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("≤14.4万元", null)]
    [InlineData("≤50万元", null)]
    [InlineData("=30万元", null)]
    [InlineData("≤10万元", "PB2017 Warning /indicators/6/value")]
    [InlineData("≤100万元", "PB2017 Warning /indicators/6/value")]
    public void TargetOfTheTotalCost_OfSeveralYears_MayBeOfEitherTotal(string value, string? expected)
    {
        var project = WithIndicator(Indicator(IndicatorCategory.EconomicCost, "项目总成本", value))
            .WithClassification("阶段性项目", category: null)
            .WithFunding(Funding.OfProject(Sample.Yuan(500_000m)), Funding.OfYear(Sample.Yuan(144_000m)));

        Assert.Equal(expected is null ? [] : [expected], FindingsOf(project));
    }

    [Fact]
    public void TargetOfTheTotalCost_OfAFormWithoutTotals_IsSilent() =>
        Assert.Empty(
            FindingsOf(
                WithIndicator(Indicator(IndicatorCategory.EconomicCost, "项目总成本", "≤10万元"))
                    .WithFunding(null, null),
                Alone("PB2017")
            )
        );

    [Fact]
    public void TargetOfTheTotalCost_ThatIsOneSource_IsSilent()
    {
        var funding = Funding.OfYear(Sample.Yuan(100_000m), Sample.Yuan(44_000m));
        var project = WithIndicator(Indicator(IndicatorCategory.EconomicCost, "项目总成本", "≤10万元"))
            .WithFunding(Funding.OfTotal(funding.Total), funding);

        Assert.Empty(FindingsOf(project));
    }

    [Theory]
    [InlineData("课题研究成本", "≤10000元/个", "完成课题研究", "≥10个", true)]
    [InlineData("课题研究成本", "≤10000元/个", "完成课题研究", "≥4个", false)]
    [InlineData("课题研究成本", "≤1万元/个", "完成课题研究", "10个", true)]
    [InlineData("课题研究成本", "≤3万元/个", "完成课题研究", "≥1个", true)]
    [InlineData("课题研究成本", "≤10000元/个", "开展活动", "≥10个", false)]
    [InlineData("课题研究成本", "≤10000元/个", "完成课题研究", "≥10篇", false)]
    [InlineData("差旅成本", "≤10000元/个", "完成课题研究", "≥10个", false)]
    public void CeilingTimesItsCount_BesideTheLineItIsAbout_MayBeTwiceAsMuch(
        string cost,
        string ceiling,
        string count,
        string target,
        bool isTold
    )
    {
        var project = With(Line("课题研究", "2.00万元"), Line("印刷费", "1.00万元"));
        project = project.WithIndicators([
            .. project.Indicators,
            Indicator(IndicatorCategory.EconomicCost, cost, ceiling),
            Indicator(IndicatorCategory.Quantity, count, target),
        ]);

        Assert.Equal(isTold, FindingsOf(project).Contains("PB2019 Warning /indicators/6/value"));
    }

    [Fact]
    public void Ceiling_BesideALineWithACalculation_IsAskedAboutByItsPrice()
    {
        var project = With(Line("课题研究", "2.00万元", "2000元/个*10个"), Line("印刷费", "1.00万元"));
        project = project.WithIndicators([
            .. project.Indicators,
            Indicator(IndicatorCategory.EconomicCost, "课题研究成本", "≤10000元/个"),
            Indicator(IndicatorCategory.Quantity, "完成课题研究", "≥10个"),
        ]);

        Assert.Equal(["PB3014 Warning /indicators/6/value"], FindingsOf(project));
    }

    [Theory]
    [InlineData("亩均投资标准", "≤1150元/亩", false)]
    [InlineData("综合单价", "≤1150元/亩", false)]
    [InlineData("改良单价", "≤1150元/亩", true)]
    public void CeilingOnAnAverage_IsNotHeldAgainstThePriceOfOneLine(string name, string value, bool isTold)
    {
        var project = With(
            Line("田间道路工程", "120万元"),
            Line("灌溉与排水工程", "260万元"),
            Line("土壤改良", "80万元", "4000亩*200元/亩=80万元")
        );
        project = project.WithIndicators([
            .. project.Indicators,
            Indicator(IndicatorCategory.EconomicCost, name, value),
        ]);

        Assert.Equal(isTold, FindingsOf(project).Contains("PB3014 Warning /indicators/6/value"));
    }

    [Theory]
    [InlineData("亩均投资标准", "≥4000亩", false)]
    [InlineData("亩均投资标准", "≥8000亩", true)]
    public void CeilingOnAnAverage_WhereEveryLineHasAPrice_IsHeldAgainstTheTotal(
        string name,
        string area,
        bool isTold
    )
    {
        var project = With(
            Line("田间道路", "80万元", "200元/亩*4000亩"),
            Line("土壤改良", "80万元", "200元/亩*4000亩"),
            Line("灌溉排水", "80万元", "200元/亩*4000亩")
        );
        var total = isTold ? "≤2000元/亩" : "≤1150元/亩";
        project = project.WithIndicators([
            .. project.Indicators,
            Indicator(IndicatorCategory.EconomicCost, name, total),
            Indicator(IndicatorCategory.Quantity, "建设面积", area),
        ]);

        Assert.Equal(isTold, FindingsOf(project).Contains("PB3014 Warning /indicators/6/value"));
    }
}
