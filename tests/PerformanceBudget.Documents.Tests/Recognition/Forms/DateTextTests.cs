namespace PerformanceBudget.Documents.Tests.Recognition.Forms;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2026/1/1", "2026-01-01")]
    [InlineData("2026/1/1 0:00:00", "2026-01-01")]
    [InlineData("2026-01-01 00:00:00", "2026-01-01")]
    [InlineData("2026.1", "2026-01")]
    [InlineData("2026年", "2026")]
    [InlineData("2026年13月", null)]
    [InlineData("46023", null)]
    public void Date_IsReadAsWritten(string text, string? date) =>
        Assert.Equal(date, DateText.Parse(text)?.ToString());

    [Theory]
    [InlineData("2026年1月-12月", "2026-01/2026-12")]
    [InlineData("2026年1月1日至12月31日", "2026-01-01/2026-12-31")]
    [InlineData("2026-2028年", "2026/2028")]
    [InlineData("2026年12月-1月", null)]
    [InlineData("一年", null)]
    public void Period_IsReadAsWritten(string text, string? period) =>
        Assert.Equal(period, DateText.ParsePeriod(text)?.ToString());
}
