namespace PerformanceBudget.Domain.Tests.Indicators;

public sealed class DeadlineValueTests
{
    [Theory]
    [InlineData("2026-12", "2026年12月底前")]
    [InlineData("2026-12-31", "2026年12月31日前")]
    [InlineData("--12", "12月底前")]
    [InlineData("--11-30", "11月30日前")]
    public void Of_Date_HasACanonicalText(string date, string text)
    {
        var value = DeadlineValue.Of(StatedDate.Parse(date));

        Assert.Equal(text, value.Text);
        Assert.True(value.IsCanonical);
        Assert.Equal(StatedDate.Parse(date), value.By);
        Assert.Equal(value, IndicatorValue.Parse(text));
    }

    [Fact]
    public void Create_WithText_ChecksItsMeaning()
    {
        var by = StatedDate.Create(2026, 12);

        Assert.Equal(IndicatorValue.Parse("2026年12月底之前"), DeadlineValue.Create(by, "2026年12月底之前"));
        Assert.Equal(
            "text",
            Assert.Throws<ArgumentException>(() => DeadlineValue.Create(by, "2026年12月31日前")).ParamName
        );
        Assert.False(DeadlineValue.TryCreate(by, "12月底前", out _));
        Assert.Equal("by", Assert.Throws<ArgumentNullException>(() => DeadlineValue.Create(null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => DeadlineValue.Of(null!));
    }

    [Theory]
    [InlineData("2026年12月底前", 2026, 12, 31, 0)]
    [InlineData("2026年12月底前", 2027, 1, 2, 2)]
    [InlineData("11月底之前", 2026, 11, 30, 0)]
    [InlineData("11月底之前", 2026, 12, 1, 1)]
    [InlineData("每年12月底前", 2027, 1, 1, 1)]
    [InlineData("2月29日前", 2026, 2, 28, 0)]
    [InlineData("2月29日前", 2026, 3, 1, 1)]
    public void DaysLate_CountsFromTheLastDay(string text, int year, int month, int day, int expected)
    {
        var value = (DeadlineValue)IndicatorValue.Parse(text);
        var actual = new DateOnly(year, month, day);

        Assert.Equal(expected, value.DaysLate(actual, fiscalYear: 2026));
        Assert.Equal(expected == 0, value.IsSatisfiedBy(actual, fiscalYear: 2026));
    }

    [Fact]
    public void LastDay_YearThatDoesNotExist_IsRefused()
    {
        var value = (DeadlineValue)IndicatorValue.Parse("每年12月底前");

        Assert.Throws<ArgumentOutOfRangeException>(() => value.LastDay(0));
        Assert.Equal(new DateOnly(2030, 12, 31), value.LastDay(2030));
    }
}
