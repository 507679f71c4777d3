using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class TextPeriodTests
{
    [Theory]
    [InlineData("2026年3月1日至2026年6月30日", "2026-03-01", "2026-06-30")]
    [InlineData("工期为2026年3月—6月。", "2026-03", "--06")]
    [InlineData("3月1日起，6月30日止。", "--03-01", "--06-30")]
    [InlineData("计划于2026年3月1日启动，于2026年6月30日前结束。", "2026-03-01", "2026-06-30")]
    [InlineData("2026年3月1日开班。", null, null)]
    [InlineData("3月1日开班，6月30日考试。", null, null)]
    [InlineData("3月1日至3月5日，6月1日至6月5日。", null, null)]
    [InlineData("3月上旬至6月30日。", null, null)]
    [InlineData("全年。", null, null)]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    public void Text_StatesOnePeriodOrNone(string? text, string? start, string? end)
    {
        Assert.Equal(start is not null, TextPeriod.TryFind(text, out var period));
        Assert.Equal(start, period?.Start.ToString());
        Assert.Equal(end, period?.End.ToString());
    }
}
