namespace PerformanceBudget.Documents.Tests.Recognition.Forms;

public sealed class AmountUnitTests
{
    [Theory]
    [InlineData("|项目资金总额（万元）|96", "|年度资金总额（元）|960000", 960_000, 960_000)]
    [InlineData("|项目资金总额（元）|960000", "|年度资金总额（万元）|96", 960_000, 960_000)]
    [InlineData("|项目资金总额（万元）|96", "|年度资金总额|96", 960_000, 960_000)]
    public void Totals_OfWhichEachSaysItsUnit_AreReadInTheirs(
        string total,
        string annual,
        int funding,
        int annualFunding
    )
    {
        var project = Assert.Single(Page.Read(Page.Form("养老", total, annual)).Projects);

        Assert.Equal(funding, project.Funding!.Total!.Yuan);
        Assert.Equal(annualFunding, project.AnnualFunding!.Total!.Yuan);
    }

    [Theory]
    [InlineData("单位：万元")]
    [InlineData("填报单位：某中心　　　　单位：万元")]
    [InlineData("项目支出绩效目标表（单位：万元）")]
    [InlineData("|填报日期：2025年12月1日|单位：万元")]
    [InlineData("|填报单位：某中心|金额单位：万元")]
    [InlineData("||单位：万元")]
    [InlineData("货币单位：万元")]
    [InlineData("|填报单位：某中心|计量单位：万元")]
    [InlineData("（单位：万元、%）")]
    public void Unit_AboveTheForm_IsThatOfItsAmounts(string above)
    {
        var read = Page.Read([above, .. Page.Form("养老", "|年度资金总额|96")]);

        Assert.Equal(960_000, read.Projects[0].AnnualFunding!.Total!.Yuan);
        Assert.DoesNotContain("PB1258", read.Codes());
    }

    [Fact]
    public void Unit_OfATableAbove_IsNotThatOfTheForm()
    {
        var read = Page.Read([
            "单位：万元",
            "|收入|支出",
            "|1|1",
            " ",
            .. Page.Form("养老", "|年度资金总额|96"),
        ]);

        Assert.Equal(["PB1258"], read.SaidOf("96"));
    }

    [Theory]
    [InlineData("|财政拨款|96", "PB1258")]
    [InlineData("|财政拨款|96万元", null)]
    [InlineData("|财政拨款（元）|96", null)]
    [InlineData("|财政拨款|0", null)]
    public void Source_WithoutUnitAndTotal_IsSaidToBeTakenForYuan(string row, string? code) =>
        Assert.Equal(
            code is null ? [] : [code],
            Page.Read(Page.Form("养老", row)).Codes().Where(said => said == "PB1258")
        );

    [Fact]
    public void AnotherTotal_OfTheSameKind_IsSaidToBeLeftOut()
    {
        var read = Page.Read(Page.Form("养老", "|年度资金总额（元）|96", "|年度资金总额（元）|97"));

        Assert.Equal(96, read.Projects[0].AnnualFunding!.Total!.Yuan);
        Assert.Equal(["PB1255"], read.SaidOf("97"));
    }

    [Fact]
    public void Subtotal_IsNoSource() =>
        Assert.Equal(
            ["财政资金", "其他资金"],
            Page.Read(
                    Page.Form(
                        "养老",
                        "|项目资金（万元）|合计|100",
                        "|项目资金（万元）|财政拨款|60",
                        "|项目资金（万元）|其他资金|40",
                        "|项目资金（万元）|小计|100"
                    )
                )
                .Projects[0]
                .AnnualFunding!.Sources.Select(source => source.Source.ToString())
        );

    [Fact]
    public void Parts_WithoutATotal_AreNotAddedToTheirWhole() =>
        Assert.Equal(
            100,
            Page.Read(
                    Page.Form("养老", "|财政拨款（元）|100", "|其中：中央资金（元）|60", "|省级资金（元）|40")
                )
                .Projects[0]
                .AnnualFunding!.Total!.Yuan
        );

    [Fact]
    public void Unit_InBracketsBehindTheAmount_IsThatOfTheAmount() =>
        Assert.Equal(
            960_000,
            Page.Read(Page.Form("养老", "|年度资金总额|96（万元）")).Projects[0].AnnualFunding!.Total!.Yuan
        );

    [Fact]
    public void Amounts_OfATableOfSeveralProjects_AreInTheUnitOfTheirHead()
    {
        var read = Page.Read(
            "单位：元",
            "|项目名称|预算数（万元）|一级指标|二级指标|三级指标|指标值",
            "|养老|96|产出指标|数量指标|床位数|≥100张"
        );

        Assert.Equal(960_000, read.Projects[0].AnnualFunding!.Total!.Yuan);
    }

    [Theory]
    [InlineData("|年度资金总额（万元）|96", TextRepairs.UnitFromHead)]
    [InlineData("|年度资金总额（万元）|96万元", TextRepairs.None)]
    [InlineData("|年度资金总额（元）|960000", TextRepairs.None)]
    public void Amount_InTheUnitOfItsHead_SaysSo(string row, TextRepairs repairs) =>
        Assert.Equal(
            repairs,
            Page.Read(Page.Form("养老", row)).Excerpts["/projects/0/annualFunding/total"].Repairs
        );

    [Fact]
    public void Amount_ThatIsAbout_IsNoAmount_AndSaid()
    {
        var read = Page.Read(Page.Form("养老", "|年度资金总额|约96万元"));

        Assert.Null(read.Projects[0].AnnualFunding);
        Assert.Equal(["PB1257"], read.SaidOf("约96万元"));
    }

    [Fact]
    public void Source_ThatIsNone_IsSaid_AndNotTakenForOtherMoney()
    {
        var read = Page.Read(Page.Form("养老", "|年度资金总额（元）|100", "|项目资金（元）|PPP|40"));

        Assert.Empty(read.Projects[0].AnnualFunding!.Sources);
        Assert.Contains("PB1259", read.SaidOf("PPP"));
    }
}
