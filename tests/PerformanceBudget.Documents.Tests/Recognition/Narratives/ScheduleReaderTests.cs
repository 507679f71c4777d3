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
    [InlineData("按工程进度")]
    [InlineData("第一阶段2026年1月至2026年3月，第二阶段2026年4月至2026年12月")]
    public void OtherText_IsLeftOut(string text)
    {
        var read = StatementReading.OfSection("五、实施周期", text);

        Assert.Null(read.Narrative.Statement);
        Assert.Equal([text], read.Unread);
    }
}
