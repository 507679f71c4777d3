using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>What a correct declaration may do without hearing a word, item by item.</summary>
public sealed class SilenceTests
{
    [Fact]
    public void CorrectProject_Reviewed_IsSilent() => Assert.Empty(FindingsOf(Project()));

    [Fact]
    public void HeadlineRoundedFromItsExactAmount_IsInformationOnly()
    {
        var project = Project()
            .WithFunding(Funding.OfProject(Sample.Yuan(7_255_800m)), Funding.OfYear(Sample.Yuan(7_255_800m)))
            .WithBudget(BudgetBreakdown.None)
            .WithStatement(null);
        var declaration = Declaration(project)
            .WithHeadline(Headline.Create(stated: StatedAmount.Parse("725.6万元")));

        Assert.Equal(["PB5002 Information /headline/stated"], FindingsOf(declaration));
    }

    [Theory]
    [InlineData("144000.00元")]
    [InlineData("14.4万元")]
    [InlineData("0.00144亿元")]
    public void HeadlineInAnotherUnit_IsSilent(string stated)
    {
        var amount = StatedAmount.Parse(stated);
        var project = Project();
        project = project
            .WithBudget(BudgetBreakdown.Create(project.Budget.Lines, amount))
            .WithStatement(Statement(Overview(stated, Part("培训费", "14.40万元"))));

        Assert.Empty(FindingsOf(Declaration(project).WithHeadline(Headline.Create(1, 1, amount))));
    }

    [Fact]
    public void PartOfSeveral_IsSilent()
    {
        var line = BudgetLine
            .Create("满意度测评", StatedAmount.Parse("10.00万元"))
            .WithLines([Line("印刷费", "0.30万元")], Breakdown.Partial);

        Assert.Empty(FindingsOf(With(line)));
    }

    [Fact]
    public void LumpSumForTwo_IsNoUnitPrice()
    {
        var line = Line(
            "视频拍摄",
            "24.00万元",
            Line("优质教育片2部", "16.00万元"),
            Line("日常党课等视频8部", "8万元")
        );

        Assert.Empty(
            FindingsOf(
                With(line.WithText("计划拍摄优质教育片2部16.00万元；日常党课等视频8部8万元，共计24.00万元。"))
            )
        );
    }

    [Theory]
    [InlineData("安排7批，每批为期2天，计划安排30人/批，合计210人，合计63.00万元。")]
    [InlineData("提供7x24小时技术支持，2小时到场。")]
    public void NumbersThatAreNoCostFactors_AreSilent(string text)
    {
        var line = Line("体检服务", "63.00万元")
            .WithFormula(CostFormula.Parse("3000.00元/人*30人/批*7批"), composed: true)
            .WithText(text);

        Assert.Empty(FindingsOf(With(line)));
    }

    [Fact]
    public void PriceStatedTwoLinesAboveItsQuantity_IsSilent()
    {
        var line = Line(
                "体检服务",
                "270万元",
                Line("甲中心体检", "63.00万元"),
                Line("乙中心体检", "207.00万元")
            )
            .WithText("甲中心3000.00元/人，乙中心3000.00元/人。")
            .WithRestated([StatedAmount.Parse("270.00万元")]);

        Assert.Empty(FindingsOf(With(line)));
    }

    [Fact]
    public void BlankBesideZero_IsSilent()
    {
        var amount = Sample.Yuan(144_000m);

        Assert.Empty(
            FindingsOf(
                Project()
                    .WithFunding(
                        Funding.OfProject(amount, other: null),
                        Funding.OfYear(amount, Money.Zero, other: null)
                    )
            )
        );
    }

    [Fact]
    public void ProjectTotalAboveAnnualTotal_IsSilent()
    {
        var project = Project()
            .WithFunding(Funding.OfProject(Sample.Yuan(500_000m)), Funding.OfYear(Sample.Yuan(144_000m)))
            .WithPeriod(StatedPeriod.OfDays(new(2025, 3, 1), new(2027, 12, 31)));

        Assert.Empty(FindingsOf(project));
        Assert.Empty(
            FindingsOf(
                Declaration(project).WithHeadline(Headline.Create(stated: StatedAmount.Parse("14.40万元")))
            )
        );
    }

    [Fact]
    public void TimesOrEvents_IsComparedWithNeither()
    {
        var project = With(
            Line("主题活动", "2.00万元", "2000.00元/场*10场=20000.00元"),
            Line("交流活动", "1.00万元", "1000.00元/次*10次=10000.00元")
        );

        Assert.Empty(
            FindingsOf(
                project.WithIndicators([
                    Indicator(IndicatorCategory.EconomicCost, "主题活动每场费用", "≤2000.00(元/场)"),
                    Indicator(IndicatorCategory.Quantity, "举办主题活动", "≥50.00(次/场)"),
                    .. project.Indicators,
                ])
            )
        );
    }

    [Fact]
    public void CountsOfDifferentThings_AreSilent()
    {
        var project = With(
            Line("租房费用", "14.40万元", "4000.00元/人/月*12月*3人"),
            Line("食堂饭卡", "15.36万元", "800.00元/人/月*12月*16人")
        );

        Assert.Empty(
            FindingsOf(
                project.WithIndicators([
                    Indicator(IndicatorCategory.EconomicCost, "每人每月费用", "≤4000.00(元/人/月)"),
                    Indicator(IndicatorCategory.Quantity, "保障人数", "≥16.00(人)"),
                    .. project.Indicators,
                ])
            )
        );
    }

    [Fact]
    public void AndSoOnBehindACompleteList_IsSilent()
    {
        var line = Line("印刷费", "3.50万元", Line("培训材料等", "约1.00万元"), Line("选票等", "约2.50万元"))
            .WithText("包括培训材料等约1.00万元，选票等约2.50万元。");

        Assert.Empty(FindingsOf(With(line)));
    }
}
