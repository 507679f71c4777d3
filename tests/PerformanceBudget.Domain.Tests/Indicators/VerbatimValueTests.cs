namespace PerformanceBudget.Domain.Tests.Indicators;

public sealed class VerbatimValueTests
{
    [Fact]
    public void Of_AnyText_IsKept()
    {
        Assert.Equal(IndicatorValue.Parse("≥**台"), VerbatimValue.Of("≥**台"));
        Assert.Equal("≥95.00(%)", VerbatimValue.Of("≥95.00(%)").Text);
        Assert.NotEqual(IndicatorValue.Parse("≥95.00(%)"), VerbatimValue.Of("≥95.00(%)"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Of_NoText_IsRefused(string text)
    {
        Assert.Equal("text", Assert.Throws<ArgumentException>(() => VerbatimValue.Of(text)).ParamName);
        Assert.False(VerbatimValue.TryCreate(text, out _));
    }

    [Fact]
    public void Of_HalfOfASurrogatePair_IsRefused()
    {
        Assert.Equal("text", Assert.Throws<ArgumentException>(() => VerbatimValue.Of("台\uDC00")).ParamName);
    }

    [Fact]
    public void Of_Null_IsTheBugOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>(() => VerbatimValue.Of(null!));
        Assert.False(VerbatimValue.TryCreate(null, out _));
    }
}
