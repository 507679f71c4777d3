namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class StatementTitlesTests
{
    [Theory]
    [InlineData("项目经费情况说明（干部工作）", "干部工作")]
    [InlineData("项目经费情况说明(局、处级干部体检费)", "局、处级干部体检费")]
    [InlineData("兰溪路-真南路下立交工程项目经费情况说明", "兰溪路-真南路下立交工程")]
    [InlineData("附件3：文化馆改造项目经费情况说明", "文化馆改造")]
    [InlineData("3.文化馆改造项目经费情况说明", "文化馆改造")]
    [InlineData("项 目 经 费 情 况 说 明", null)]
    [InlineData("项目经费情况说明（2026年度）", null)]
    [InlineData("2026年项目经费情况说明", null)]
    [InlineData("七、项目经费情况说明", null)]
    public void Title_NamesTheProject(string text, string? expected)
    {
        Assert.True(StatementTitles.TryReadTitle(text, out var name));
        Assert.Equal(expected, name);
    }

    [Theory]
    [InlineData("本部门编制了项目经费情况说明。")]
    [InlineData("项目经费情况说明见附件")]
    [InlineData("部门公开了表格；项目经费情况说明（干部工作）")]
    [InlineData("项目支出绩效目标申报表")]
    public void OtherText_IsNoTitle(string text) => Assert.False(StatementTitles.TryReadTitle(text, out _));

    [Theory]
    [InlineData("一、项目概述", nameof(StatementSection.Overview))]
    [InlineData("二、立 项 依 据", nameof(StatementSection.Basis))]
    [InlineData("（三）实施主体", nameof(StatementSection.Implementers))]
    [InlineData("4.实施计划", nameof(StatementSection.Plan))]
    [InlineData("实施周期：", nameof(StatementSection.Schedule))]
    [InlineData("九、资金安排", nameof(StatementSection.Budget))]
    [InlineData("七、项目绩效目标", nameof(StatementSection.Goals))]
    public void SectionTitle_IsKnownByItsWords(string text, string section)
    {
        Assert.True(StatementTitles.TryReadSection(text, out var found, out var rest));
        Assert.Equal((section, string.Empty), (found.ToString(), rest));
    }

    [Fact]
    public void SectionTitle_WithTextBehindIt_GivesTheText()
    {
        Assert.True(StatementTitles.TryReadSection("三、实施主体：干部科。", out var section, out var rest));
        Assert.Equal((StatementSection.Implementers, "干部科。"), (section, rest));
    }

    [Theory]
    [InlineData("政策依据：《公务员法》")]
    [InlineData("1.实施方案：按季度开展")]
    [InlineData("一、概述")]
    [InlineData("一、项目概述及立项依据")]
    public void OtherText_IsNoSectionTitle(string text) =>
        Assert.False(StatementTitles.TryReadSection(text, out _, out _));
}
