namespace PerformanceBudget.Documents.Tests.Recognition.Forms;

/// <summary>Forms out of rows of cells between tabs, of which some have slipped to the side.</summary>
public sealed class TornTabsTests
{
    private const string Head = "→一级指标→二级指标→三级指标→指标值";

    [Fact]
    public void Rows_ThatSlippedToTheSide_AreRead()
    {
        var read = TornReading.OfTabs(
            Head,
            "→产出指标→数量指标→新增图书册数→≥20000册",
            "→→→→采购数据库数量→≥3个",
            "举办讲座场次→→→→≥12场",
            "→质量指标→图书编目差错率→≤1%"
        );

        Assert.Equal(
            [
                "quantity | 新增图书册数 | ≥20000册",
                "quantity | 采购数据库数量 | ≥3个",
                "quantity | 举办讲座场次 | ≥12场",
                "quality | 图书编目差错率 | ≤1%",
            ],
            read.Indicators
        );
    }

    [Fact]
    public void Region_BeforeASecondHeadOfValues_IsAColumn()
    {
        var read = TornReading.OfTabs(
            "一级指标→二级指标→三级指标→指标值→权重",
            "东河镇→指标值→西山镇",
            "产出指标→数量指标→新增图书册数→≥20000册→10"
        );

        Assert.Contains(read.Indicators, row => row.Contains("新增图书册数", StringComparison.Ordinal));
    }

    [Fact]
    public void Weights_DirectionsAndStandards_StandInTheirColumns()
    {
        var read = TornReading.OfTabs(
            Head + "→权重→指标方向→绩效标准→备注",
            "→产出指标→数量指标→新增图书册数→≥20000册→15→正向→计划标准→含电子书",
            "→→质量指标→馆藏环境→→10→正向→→以合同为准"
        );

        Assert.Equal(
            [
                "quantity | 新增图书册数 | ≥20000册 | 15 | MoreIsBetter | 计划标准 | 含电子书",
                "quality | 馆藏环境 | - | 10 | MoreIsBetter | 以合同为准",
            ],
            read.Indicators
        );
        Assert.DoesNotContain(read.Doubts, doubt => doubt.StartsWith('0'));
    }

    [Fact]
    public void Signs_NumbersAndUnits_AreOneValue()
    {
        var read = TornReading.OfTabs(
            "→一级指标→二级指标→三级指标→计算符号→目标值→计量单位→权重",
            "→产出指标→数量指标→新增图书册数→≥→20000→册→15",
            "→→质量指标→馆藏环境→→良好→→10"
        );

        Assert.Equal(
            ["quantity | 新增图书册数 | ≥ 20000 册 | 15", "quality | 馆藏环境 | 良好 | 10"],
            read.Indicators
        );
        Assert.Empty(read.Doubts);
    }

    [Fact]
    public void Regions_KeepTheirBlankCells()
    {
        var read = TornReading.OfTabs(
            "→一级指标→二级指标→三级指标→指标值",
            "→→→→东河镇→西山镇→南坪乡",
            "→产出指标→数量指标→新增图书册数→≥2册→≥3册→≥4册",
            "→→→举办讲座场次→≥5场→→≥6场"
        );

        Assert.Equal(
            [
                "quantity | 新增图书册数 | - | 东河镇:≥2册 西山镇:≥3册 南坪乡:≥4册",
                "quantity | 举办讲座场次 | - | 东河镇:≥5场 西山镇: 南坪乡:≥6场",
            ],
            read.Indicators
        );
    }

    [Fact]
    public void Halves_OfTheProjectAndTheYear_AreOneIndicator()
    {
        var read = TornReading.OfTabs(
            "→一级指标→中期目标→→→年度目标",
            "→→二级指标→三级指标→指标值→二级指标→三级指标→指标值",
            "→产出指标→数量指标→新增图书册数→≥60000册→数量指标→新增图书册数→≥20000册",
            "→→→举办讲座场次→≥36场→→举办讲座场次→≥12场"
        );

        Assert.Equal(
            [
                "quantity | 新增图书册数 | ≥20000册 | overall ≥60000册",
                "quantity | 举办讲座场次 | ≥12场 | overall ≥36场",
            ],
            read.Indicators
        );
    }

    [Fact]
    public void Halves_WithDifferentNames_AreDoubted()
    {
        var read = TornReading.OfTabs(
            "→一级指标→中期目标→→→年度目标",
            "→→二级指标→三级指标→指标值→二级指标→三级指标→指标值",
            "→产出指标→数量指标→新增图书册数→≥60000册→数量指标→新增期刊种数→≥200种"
        );

        Assert.Contains("0 PB1254", read.Doubts);
    }

    [Theory]
    [InlineData("产出指标/数量指标")]
    [InlineData("产出指标-数量指标")]
    [InlineData("产出指标 数量指标")]
    public void GroupAndCategory_InOneCell_AreBothKnown(string heading)
    {
        var read = TornReading.OfTabs(
            "→一级指标/二级指标→三级指标→指标值",
            $"→{heading}→新增图书册数→≥20000册",
            "→→举办讲座场次→≥12场"
        );

        Assert.Equal(
            ["quantity | 新增图书册数 | ≥20000册", "quantity | 举办讲座场次 | ≥12场"],
            read.Indicators
        );
    }

    [Fact]
    public void Totals_AreNoIndicator()
    {
        var read = TornReading.OfTabs(
            Head + "→分值",
            "→产出指标→数量指标→新增图书册数→≥20000册→100",
            "→总分→→→→100"
        );

        Assert.Equal(["quantity | 新增图书册数 | ≥20000册 | 100"], read.Indicators);
    }

    [Fact]
    public void Head_ThatIsThereAgain_IsNoIndicator()
    {
        var read = TornReading.OfTabs(
            Head,
            Head,
            "→产出指标→数量指标→新增图书册数→≥20000册",
            Head,
            "→→→举办讲座场次→≥12场"
        );

        Assert.Equal(
            ["quantity | 新增图书册数 | ≥20000册", "quantity | 举办讲座场次 | ≥12场"],
            read.Indicators
        );
    }

    [Fact]
    public void Projects_OfOneTable_HaveTheirIndicators()
    {
        var read = TornReading.OfText(
            "2026年部门预算项目支出绩效目标表",
            "单位名称→项目名称→年度资金总额（万元）→年度绩效目标→一级指标→二级指标→三级指标→指标值",
            "某市图书馆→免费开放→39.928→全年免费开放，服务读者八十万人次。→产出指标→数量指标→新增图书册数→≥20000册",
            "→→→→→质量指标→图书编目差错率→≤1%",
            "单位名称→项目名称→年度资金总额（万元）→年度绩效目标→一级指标→二级指标→三级指标→指标值",
            "某市文化馆→送戏下乡→96→为全市乡镇送戏，丰富居民文化生活。→产出指标→数量指标→演出场次→≥80场"
        );

        Assert.Equal(["免费开放", "送戏下乡"], read.Names);
        Assert.Equal(
            ["某市图书馆", "某市文化馆"],
            read.Read.Projects.Select(project => project.ImplementingUnit)
        );
        Assert.Equal(399_280m, read.Read.Projects[0].AnnualFunding?.Total.Yuan);
        Assert.Equal(
            [
                "quantity | 新增图书册数 | ≥20000册",
                "quality | 图书编目差错率 | ≤1%",
                "quantity | 演出场次 | ≥80场",
            ],
            read.Indicators
        );
    }

    [Fact]
    public void SelfEvaluation_GivesItsTargetsAndGoal()
    {
        var read = TornReading.OfTabs(
            "年度总体目标→预期目标→→实际完成情况",
            "→全年免费开放。→→已完成全部工作。",
            "→一级指标→二级指标→三级指标→年度指标值→实际完成值→分值→得分→偏差原因分析及改进措施",
            "→产出指标→数量指标→新增图书册数→≥20000册→21000册→15→15",
            "→→→举办讲座场次→≥12场→10场→10→8→受天气影响，已加快进度"
        );

        Assert.Equal("全年免费开放。", read.Read.Projects[0].Goals.Annual);
        Assert.Equal(
            ["quantity | 新增图书册数 | ≥20000册 | 15", "quantity | 举办讲座场次 | ≥12场 | 10"],
            read.Indicators
        );
        Assert.Contains(read.Read.Findings, finding => finding.Finding.Code.ToString() == "PB1234");
    }

    [Fact]
    public void Heading_GluedToAName_IsSplitOffAndSaid()
    {
        var read = TornReading.OfTabs(Head, "→产出指标→数量指标新增图书册数→≥20000册");

        Assert.Equal(["quantity | 新增图书册数 | ≥20000册"], read.Indicators);
        Assert.Contains("0 PB1253", read.Doubts);
    }

    [Theory]
    [InlineData("新增图书册数≥20000册", "新增图书册数", "≥20000册")]
    [InlineData("新增图书册数大于等于20000册", "新增图书册数", "大于等于20000册")]
    [InlineData("编目规范及时", "编目规范", "及时")]
    public void Value_GluedToAName_IsSplitOffAndSaid(string glued, string name, string value)
    {
        var read = TornReading.OfTabs(Head, $"→产出指标→数量指标→{glued}");

        Assert.Equal([$"quantity | {name} | {value}"], read.Indicators);
        Assert.Contains("0 PB1253", read.Doubts);
    }

    [Fact]
    public void Value_TornOverTwoRows_IsJoinedAndSaid()
    {
        var read = TornReading.OfTabs(
            Head,
            "→产出指标→数量指标→举办讲座场次→≥12.00",
            "→→→→(场)",
            "→→→新增图书册数→≥20000.00(册)"
        );

        Assert.Equal(
            ["quantity | 举办讲座场次 | ≥12.00(场)", "quantity | 新增图书册数 | ≥20000.00(册)"],
            read.Indicators
        );
        Assert.Contains("0 PB1251", read.Doubts);
    }

    [Fact]
    public void Value_OfTheNextRow_BelongsToTheNameAboveIt()
    {
        var read = TornReading.OfTabs(Head, "→产出指标→数量指标→新增图书册数", "→→→→≥20000册");

        Assert.Equal(["quantity | 新增图书册数 | ≥20000册"], read.Indicators);
    }

    [Fact]
    public void Name_TornOverAPage_IsDoubtedInBothRows()
    {
        var read = TornReading.OfTabs(
            Head,
            "→产出指标→数量指标→新增图书",
            "→→→册数→≥20000册",
            "→→→举办讲座场次→≥12场"
        );

        Assert.Equal(["0 PB1252", "1 PB1252"], read.Doubts);
    }

    [Fact]
    public void Name_WithAnOpenBracket_GoesOnInTheNextRow()
    {
        var read = TornReading.OfTabs(Head, "→产出指标→数量指标→举办讲座场次（线上", "→→→和线下）→≥12场");

        Assert.Equal(["quantity | 举办讲座场次（线上和线下） | ≥12场"], read.Indicators);
        Assert.Equal(["0 PB1251"], read.Doubts);
    }

    [Fact]
    public void Heading_TornInTwo_IsPutTogether()
    {
        var read = TornReading.OfTabs(
            Head,
            "→产出指标→数量指→新增图书册数→≥20000册",
            "→→标→举办讲座场次→≥12场"
        );

        Assert.Equal(
            ["quantity | 新增图书册数 | ≥20000册", "quantity | 举办讲座场次 | ≥12场"],
            read.Indicators
        );
    }

    [Fact]
    public void Number_OfAPage_IsNoIndicator()
    {
        var read = TornReading.OfTabs(
            Head,
            "→产出指标→数量指标→新增图书册数→≥20000册",
            "12\t",
            "→→→举办讲座场次→≥12场"
        );

        Assert.Equal(2, read.Indicators.Length);
    }

    [Fact]
    public void Rows_BehindALostHeading_AreDoubtedUnlessTheySpeakForTheirCategory()
    {
        var read = TornReading.OfTabs(
            Head,
            "→产出指标→数量指标→新增图书册数→≥20000册",
            "→→→举办讲座场次→≥12场",
            "→→→馆藏环境→良好",
            "→→时效指标→新书上架时间→≤30天",
            "→满意度指标→服务对象满意度指标→读者满意度→≥92%"
        );

        Assert.Equal(["2 PB1256"], read.Doubts);
    }

    [Fact]
    public void Value_ThatHardlyLooksLikeOne_IsDoubted()
    {
        var read = TornReading.OfTabs(
            Head,
            "→产出指标→质量指标→阅览环境→座位与照明符合馆舍要求",
            "→→→馆藏环境规范→良好"
        );

        Assert.Equal(["0 PB1254"], read.Doubts);
    }
}
