namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class ProsePeriodsTests
{
    [Theory]
    [InlineData("2026年1月1日至2026年12月31日", "2026-01-01/2026-12-31")]
    [InlineData("2026年1月1日-2026年12月31日。", "2026-01-01/2026-12-31")]
    [InlineData("2026年1月至2026年12月31日", "2026-01/2026-12-31")]
    [InlineData("2026年1月至11月", "2026-01/2026-11")]
    [InlineData("2026 年 3 月 1 日—3 月 31 日", "2026-03-01/2026-03-31")]
    [InlineData("2024年-2026年", "2024/2026")]
    [InlineData("2026/1/1-2026/12/31", "2026-01-01/2026-12-31")]
    [InlineData("2026-01-01至2026-12-31", "2026-01-01/2026-12-31")]
    [InlineData("2026.1-2026.12", "2026-01/2026-12")]
    [InlineData("此项工作计划2026年1月1日开始，于2026年11月30日前完成。", "2026-01-01/2026-11-30")]
    [InlineData("计划于2026年11月1日开展，于2026年11月30日前结束。", "2026-11-01/2026-11-30")]
    [InlineData("2026年召开党代会，自2026年3月起至2026年5月", "2026-03/2026-05")]
    public void OnePeriod_IsRead(string text, string expected) =>
        Assert.Equal(expected, ProsePeriods.OnlyOneIn(text)?.ToString());

    [Theory]
    [InlineData("此项工作计划于2026年7月完成。")]
    [InlineData("2026年4月30日前，组织开展培训")]
    [InlineData("于3月至11月之间完成")]
    [InlineData("于2026年3月1日开始，于2026年3月31日完成；于2026年9月1日开始，于2026年10月31日完成")]
    [InlineData("2026年1月至2026年3月，2026年11月验收")]
    [InlineData("2026年12月至2026年1月")]
    [InlineData("2026年2月30日至2026年3月1日")]
    [InlineData("2026年1月开展第一批，2026年3月开展第二批")]
    [InlineData("2023-2027年")]
    public void NoPeriod_OrSeveral_AreNotGuessed(string text) => Assert.Null(ProsePeriods.OnlyOneIn(text));

    [Fact]
    public void Period_BesideAnotherDate_IsReadWhereThatIsHarmless() =>
        Assert.Equal(
            "2026-01/2026-12",
            ProsePeriods.OnlyOneIn("经2025年6月批复，拟于2026年1月至12月实施", isAlone: false)?.ToString()
        );

    [Theory]
    [InlineData("2026年度。", "2026/2026")]
    [InlineData("2026年全年", "2026/2026")]
    [InlineData("2026年", "2026/2026")]
    [InlineData("全年", null)]
    [InlineData("2026年上半年", null)]
    public void WholeYear_IsReadWhereItIsAll(string text, string? expected) =>
        Assert.Equal(expected, ProsePeriods.WholeYear(text)?.ToString());
}
