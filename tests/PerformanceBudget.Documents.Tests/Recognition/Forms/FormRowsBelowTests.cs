namespace PerformanceBudget.Documents.Tests.Recognition.Forms;

/// <summary>What stands below the indicators, or among them, and is none.</summary>
public sealed class FormRowsBelowTests
{
    [Theory]
    [InlineData("|填表人：张三|联系电话：139|负责人：李四|")]
    [InlineData("|填表人|张三|电话|139")]
    [InlineData("|填报人（签字）|张三|填报人电话|139")]
    [InlineData("|单位负责人及电话|张三 139||")]
    [InlineData("|分管领导签字|张三||")]
    [InlineData("|单位负责人：张三　填表人：李四|||")]
    public void Persons_AreNoPartOfTheDeclaration(string row)
    {
        var read = Page.Read([.. Page.Form("养老"), row]);

        Assert.Single(read.Projects[0].Indicators);
        Assert.Empty(read.Projects[0].Entries);
        Assert.Contains("PB1234", read.Codes());
        Assert.DoesNotContain(
            read.Excerpts.Values,
            excerpt => excerpt.Text.Contains("张三", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("注：本表由单位填报。")]
    [InlineData("备注：见附件")]
    [InlineData("注1.本表由单位填报。")]
    public void Note_IsNoIndicator_AndIsSaid(string note)
    {
        var read = Page.Read([.. Page.Form("养老"), $"|{note}|||"]);

        Assert.Single(read.Projects[0].Indicators);
        Assert.Equal(["PB1255"], read.SaidOf(note));
    }

    [Fact]
    public void Remark_OfTheForm_IsAnEntry()
    {
        var read = Page.Read([.. Page.Form("养老"), "|备注|每年核定||"]);

        Assert.Single(read.Projects[0].Indicators);
        Assert.Equal("每年核定", Assert.Single(read.Projects[0].Entries).Text);
    }

    [Theory]
    [InlineData("注册人数")]
    [InlineData("合同签字")]
    [InlineData("投诉电话")]
    [InlineData("合计")]
    [InlineData("质量")]
    public void Indicator_OfALikelyName_IsOne(string name) =>
        Assert.Equal(
            ["床位数", name],
            Page.Read([.. Page.Form("养老"), $"|产出指标|数量指标|{name}|1个"])
                .Projects[0]
                .Indicators.Select(indicator => indicator.Name)
        );

    [Fact]
    public void Value_WithoutAName_IsDoubted() =>
        Assert.Equal(
            ["PB1252"],
            Page.Read([.. Page.Form("养老"), "|产出指标|数量指标||≥7个"]).SaidOf("≥7个")
        );

    [Fact]
    public void Value_AtThePlaceOfTheName_IsDoubted() =>
        Assert.Equal(
            ["PB1254"],
            Page.Read([.. Page.Form("养老"), "|满意度指标|满意度|≥90%|"]).SaidOf("≥90%")
        );

    [Fact]
    public void Values_BelowOneHead_AreDoubted() =>
        Assert.Equal(
            ["PB1254"],
            Page.Read(
                    "|项目名称|养老|||",
                    "|年度总体目标|做好|||",
                    "|一级指标|二级指标|三级指标|指标值|指标值",
                    "|产出指标|数量指标|床位数|1个|2个"
                )
                .SaidOf("1个")
        );

    [Fact]
    public void WhatTheModelRefuses_IsLeftOutWithAWord()
    {
        var place = new string('县', 501);
        var value = new string('值', 1_001);

        var read = Page.Read(
            "|项目名称|养老|||",
            "|年度总体目标|做好|||",
            $"|一级指标|二级指标|三级指标|指标值|{place[1..]}县",
            $"|产出指标|数量指标|床位数|{value}|1个"
        );

        Assert.Null(Assert.Single(read.Projects[0].Indicators).Value);
        Assert.Equal(["PB1257"], read.SaidOf(value));
    }

    [Fact]
    public void Region_OfTooLongAName_IsLeftOutWithAWord() =>
        Assert.Equal(
            ["PB1259"],
            Page.Read(
                    "|项目名称|养老||",
                    "|年度总体目标|做好||",
                    $"|一级指标|二级指标|三级指标|{new string('县', 501)}",
                    "|产出指标|数量指标|床位数|7个"
                )
                .SaidOf("7个")
        );

    [Fact]
    public void Head_WithoutValues_IsDoubted() =>
        Assert.Equal(
            ["PB1252"],
            Page.Read(
                    "|项目名称|养老|",
                    "|年度总体目标|做好|",
                    "|一级指标|二级指标|三级指标",
                    "|产出指标|数量指标|床位数"
                )
                .SaidOf("一级指标")
        );

    [Fact]
    public void Forms_SideBySide_AreDoubted()
    {
        var read = Page.Read(
            "|项目名称|甲|项目名称|乙",
            "|年度总体目标|甲的目标|年度总体目标|乙的目标",
            Page.Head,
            Page.Indicator
        );

        Assert.Equal(["甲"], read.Projects.Select(project => project.Name));
        Assert.Equal(["PB1255"], read.SaidOf("乙"));
        Assert.Equal(["PB1255"], read.SaidOf("乙的目标"));
    }

    [Fact]
    public void Values_BesideOthers_AreThoseOfTheirHead()
    {
        var indicator = Page.Read(
                "|项目名称|养老||||",
                "|年度总体目标|做好||||",
                "|一级指标|二级指标|三级指标|历史值|标准值|目标值",
                "|产出指标|数量指标|床位数|80张|90张|≥100张"
            )
            .Projects[0]
            .Indicators[0];

        Assert.Equal(
            ("≥100张", "80张", "90张"),
            ($"{indicator.Value}", $"{indicator.PreviousValue}", indicator.Standard)
        );
    }

    [Fact]
    public void Values_ByYear_AreSaidAndNotTakenForThoseOfRegions()
    {
        var read = Page.Read(
            "|项目名称|养老|||",
            "|年度总体目标|做好|||",
            "|一级指标|二级指标|三级指标|2025年|2026年",
            "|产出指标|数量指标|床位数|≥90张|≥100张"
        );

        var indicator = Assert.Single(read.Projects[0].Indicators);
        Assert.Empty(indicator.Targets);
        Assert.Null(indicator.Value);
        Assert.Equal(["PB1255"], read.SaidOf("≥90张"));
        Assert.Equal(["PB1255"], read.SaidOf("≥100张"));
    }

    [Fact]
    public void RowOfNothing_IsNoIndicator_AndListedAsUnread()
    {
        var read = Page.Read([.. Page.Form("养老"), "|效益指标|社会效益指标|无|无"]);

        Assert.Equal(["床位数"], read.Projects[0].Indicators.Select(indicator => indicator.Name));
        Assert.Contains("无", read.Unread.Select(excerpt => excerpt.Text));
        Assert.DoesNotContain("PB1255", read.Codes());
    }
}
