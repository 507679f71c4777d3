namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class NarrativeReaderTests
{
    [Fact]
    public void Sections_AreFoundByTheirWords_WhateverTheirNumbers()
    {
        var read = StatementReading.Of(
            "项目经费情况说明（体检费）",
            "一、项目概况",
            "某局实施体检。",
            "一、立项依据",
            "《条例》。",
            "五、实施方案",
            "1.体检：全年。",
            "五、实施周期",
            "2026年度",
            "三、实施主体",
            "干部科。",
            "六、资金安排",
            "1.体检费2万元。"
        );

        Assert.Equal("体检费", read.Statement.Title);
        Assert.Equal("某局实施体检。", read.Statement.Overview!.Text);
        Assert.Equal("《条例》。", read.Statement.Basis!.Text);
        Assert.Equal("体检", read.Statement.Plan[0].Name);
        Assert.Equal("2026/2026", read.Statement.Schedule?.ToString());
        Assert.Equal(["干部科"], read.Statement.Implementers);
        Assert.Equal(["体检费 2万元"], read.Lines);
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void Sections_OnOneLineWithTheirText_AreRead()
    {
        var read = StatementReading.Of("三、实施主体：干部科。", "五、实施周期：2026年1月至2026年12月。");

        Assert.Equal(["干部科"], read.Statement.Implementers);
        Assert.Equal("2026-01/2026-12", read.Statement.Schedule?.ToString());
    }

    [Fact]
    public void SectionTitle_WithinAnotherSection_IsAnItem()
    {
        var read = StatementReading.Of(
            "四、实施方案",
            "1.制定计划：一季度。",
            "2.资金安排",
            "六、年度预算安排",
            "1.印刷费2万元。"
        );

        Assert.Equal(["制定计划", "资金安排"], read.Statement.Plan.Select(item => item.Name));
        Assert.Equal(["印刷费 2万元"], read.Lines);
    }

    [Fact]
    public void SectionSeven_ThatRefersToTheForm_IsLeftOut()
    {
        var read = StatementReading.Of("七、绩效目标", "详见单位的项目绩效目标表。");

        Assert.Null(read.Narrative.Statement);
        Assert.Equal(["详见单位的项目绩效目标表。"], read.Unread);
    }

    [Theory]
    [InlineData("无")]
    [InlineData("无。")]
    public void Section_OfWhichTheTemplateSaysNothing_IsAbsent(string nothing)
    {
        var read = StatementReading.Of(
            "七、项目经费情况说明",
            "一、项目概述",
            nothing,
            "三、实施主体",
            nothing,
            "四、实施方案",
            nothing,
            "六、年度预算安排",
            nothing
        );

        Assert.Null(read.Narrative.Statement);
        Assert.Empty(read.Budget.Lines);
        Assert.Equal([nothing, nothing, nothing, nothing], read.Unread);
    }

    [Fact]
    public void Passages_OutsideSections_AreLeftOut()
    {
        var read = StatementReading.Of("项目经费情况说明", "某部门", "三、实施主体", "干部科");

        Assert.Null(read.Statement.Title);
        Assert.Equal(["某部门"], read.Unread);
    }

    [Fact]
    public void NothingToRead_IsNoStatementAndNoBudget()
    {
        var read = StatementReading.Of("目录", "第一部分");

        Assert.Null(read.Narrative.Statement);
        Assert.Empty(read.Budget.Lines);
        Assert.Equal(["目录", "第一部分"], read.Unread);
    }

    [Fact]
    public void Text_ThatIsTooLong_IsReportedAndLeftOut()
    {
        var text = new string('长', 20_001);
        var read = StatementReading.Of("一、项目概述", text, "三、实施主体", "干部科");

        Assert.Null(read.Statement.Overview);
        Assert.Equal(["PB1261"], read.Codes);
        Assert.Equal([text], read.Unread);
    }

    [Fact]
    public void Texts_ThatAreTooLongTogether_AreReportedAndLeftOut()
    {
        var text = new string('长', 10_001);
        var read = StatementReading.Of("一、项目概述", text, text);

        Assert.Null(read.Narrative.Statement);
        Assert.Equal(["PB1261"], read.Codes);
        Assert.Equal([text, text], read.Unread);
    }
}
