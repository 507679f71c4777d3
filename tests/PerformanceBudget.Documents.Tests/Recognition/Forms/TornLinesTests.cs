namespace PerformanceBudget.Documents.Tests.Recognition.Forms;

/// <summary>Forms out of text that has one cell to a line, where blank cells have left nothing.</summary>
public sealed class TornLinesTests
{
    private const string Head = "一级指标→二级指标→三级指标→指标值";

    [Fact]
    public void Rows_BeginWhereTheirTextsSaySo()
    {
        var read = TornReading.OfLines(
            Head + "→权重",
            "产出指标→数量指标→新增图书册数→≥20000册→15",
            "举办讲座→10",
            "质量指标→图书编目差错率→≤1%→5"
        );

        Assert.Equal(
            [
                "quantity | 新增图书册数 | ≥20000册 | 15",
                "quantity | 举办讲座 | - | 10",
                "quality | 图书编目差错率 | ≤1% | 5",
            ],
            read.Indicators
        );
    }

    [Fact]
    public void Signs_NumbersAndUnits_AreOneValue()
    {
        var read = TornReading.OfLines(
            "一级指标→二级指标→三级指标→计算符号→目标值→计量单位→权重",
            "产出指标→数量指标→新增图书册数→≥→20000→册→15",
            "质量指标→馆藏环境→良好→10",
            "时效指标→新书上架时间→≤→30→天→5"
        );

        Assert.Equal(
            [
                "quantity | 新增图书册数 | ≥ 20000 册 | 15",
                "quality | 馆藏环境 | 良好 | 10",
                "timeliness | 新书上架时间 | ≤ 30 天 | 5",
            ],
            read.Indicators
        );
    }

    [Fact]
    public void Regions_AreKnownByTheirHeads()
    {
        var read = TornReading.OfLines(
            Head + "→东河镇→西山镇",
            "产出指标→数量指标→新增图书册数→≥2册→≥3册",
            "举办讲座场次→≥5场→≥6场"
        );

        Assert.Equal(
            [
                "quantity | 新增图书册数 | - | 东河镇:≥2册 西山镇:≥3册",
                "quantity | 举办讲座场次 | - | 东河镇:≥5场 西山镇:≥6场",
            ],
            read.Indicators
        );
    }

    [Fact]
    public void Region_ThatIsBlank_IsDoubted()
    {
        var read = TornReading.OfLines(
            Head + "→东河镇→西山镇",
            "产出指标→数量指标→新增图书册数→≥2册→≥3册",
            "举办讲座场次→≥6场"
        );

        Assert.Equal(["1 PB1254"], read.Doubts);
    }

    [Fact]
    public void Name_WithoutAValue_IsDoubted()
    {
        var read = TornReading.OfLines(
            Head,
            "产出指标→数量指标→新增图书册数→≥20000册",
            "举办讲座→开展阅读推广活动场次→≥12场"
        );

        Assert.Equal(
            [
                "quantity | 新增图书册数 | ≥20000册",
                "quantity | 举办讲座 | -",
                "quantity | 开展阅读推广活动场次 | ≥12场",
            ],
            read.Indicators
        );
        Assert.Contains("1 PB1252", read.Doubts);
        Assert.Contains("2 PB1252", read.Doubts);
    }

    [Fact]
    public void Projects_OfOneTable_HaveTheirIndicators()
    {
        var read = TornReading.OfText([
            "2026年部门预算项目支出绩效目标表",
            .. "单位名称→项目名称→年度资金总额（元）→年度绩效目标→一级指标→二级指标→三级指标→指标值".Split(
                '→'
            ),
            .. "某市图书馆→免费开放→667,800.00→全年免费开放，服务读者八十万人次。".Split('→'),
            .. "产出指标→数量指标→新增图书册数→≥20000册→质量指标→图书编目差错率→≤1%".Split('→'),
            .. "某市文化馆→送戏下乡→96,000.00→为全市乡镇送戏，丰富居民文化生活。".Split('→'),
            .. "产出指标→数量指标→演出场次→≥80场".Split('→'),
        ]);

        Assert.Equal(["免费开放", "送戏下乡"], read.Names);
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
    public void Radicals_AreReadAsTheCharactersTheyLookLike()
    {
        // ⽬ (U+2F6C) for 目, ⼀ (U+2F00) for 一.
        var read = TornReading.OfText([
            "绩效⽬标申报表",
            "(2026年度)",
            .. "项⽬名称→读者服务→⼀级指标→⼆级指标→三级指标→指标值".Split('→'),
            .. "产出指标→数量指标→新增图书册数→≥20000册".Split('→'),
        ]);

        Assert.Equal(["quantity | 新增图书册数 | ≥20000册"], read.Indicators);
    }

    [Fact]
    public void Goals_OfWhichNothingTellsWhichIsWhich_AreSaid()
    {
        var read = TornReading.OfLines(
            "项目总目标→年度总体目标→三年建成总分馆体系→全年免费开放。",
            Head,
            "产出指标→数量指标→新增图书册数→≥20000册"
        );

        Assert.Equal("三年建成总分馆体系", read.Read.Projects[0].Goals.Overall);
        Assert.Equal("全年免费开放。", read.Read.Projects[0].Goals.Annual);
        Assert.Contains(read.Read.Findings, finding => finding.Finding.Code.ToString() == "PB1254");
    }

    [Fact]
    public void Amount_OfThreeDecimalsInTenThousands_IsOne()
    {
        var read = TornReading.OfLines(
            "项目资金（万元）→年度资金申请总额→39.928→财政拨款→39.928",
            Head,
            "产出指标→数量指标→新增图书册数→≥20000册"
        );

        Assert.Equal(399_280m, read.Read.Projects[0].AnnualFunding?.Total.Yuan);
    }
}
