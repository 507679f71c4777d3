using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class ScheduleReaderTests
{
    [Theory]
    [InlineData("2026年1月至2026年12月", "2026-01/2026-12")]
    [InlineData("本项目实施周期为2026年1月1日-2026年12月31日。", "2026-01-01/2026-12-31")]
    [InlineData("2026年度", "2026/2026")]
    public void Schedule_IsAPeriod(string text, string expected)
    {
        var read = StatementReading.OfSection("五、实施周期", text);

        Assert.Equal(expected, read.Statement.Schedule?.ToString());
        Assert.Equal(text, read.Notes.Excerpts["/statement/schedule"].Text);
    }

    [Theory]
    [InlineData("合同工期490天")]
    [InlineData("自2025年10月起")]
    [InlineData("第一阶段2026年1月至2026年3月，第二阶段2026年4月至2026年12月")]
    public void OtherText_IsKeptInWords(string text)
    {
        var read = StatementReading.OfSection("五、实施周期", text);

        Assert.Null(read.Narrative.Statement);
        Assert.Equal(text, read.Narrative.ScheduleInWords?.Text);
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void SeveralParagraphs_AreOneText()
    {
        var read = StatementReading.OfSection("五、实施周期", "施工期300天。", "养护期2年。");

        Assert.Equal("施工期300天。\n养护期2年。", read.Narrative.ScheduleInWords?.Text);
    }

    [Fact]
    public void ScheduleInWords_IsAnEntryOfTheProject()
    {
        var read = Page.Read([
            .. Page.Form("养老"),
            "项目经费情况说明（养老）",
            "一、项目概述",
            "做好养老工作。",
            "五、实施周期",
            "合同工期490天",
        ]);

        Assert.Equal([Entry.Create("实施周期", "合同工期490天")], read.Projects[0].Entries);
        Assert.Equal("合同工期490天", read.Excerpts["/projects/0/entries/0"].Text);
    }

    [Fact]
    public void NoText_IsNothing() =>
        Assert.Null(StatementReading.OfSection("五、实施周期", "无").Narrative.ScheduleInWords);
}
