namespace PerformanceBudget.Domain.Tests.Indicators;

public sealed class IndicatorGroupsTests
{
    [Theory]
    [InlineData(IndicatorGroup.Cost, "cost", "成本指标")]
    [InlineData(IndicatorGroup.Output, "output", "产出指标")]
    [InlineData(IndicatorGroup.Benefit, "benefit", "效益指标")]
    [InlineData(IndicatorGroup.Satisfaction, "satisfaction", "满意度指标")]
    public void NationalGroup_HasTokenAndHeading(IndicatorGroup group, string token, string heading)
    {
        Assert.Equal(token, group.Token());
        Assert.Equal(heading, group.ChineseName());
        Assert.True(IndicatorGroups.TryFromToken(token, out var fromToken));
        Assert.Equal(group, fromToken);
        Assert.True(IndicatorGroups.TryParseHeading(heading.Insert(1, " "), out var fromHeading));
        Assert.Equal(group, fromHeading);
        Assert.True(IndicatorGroups.TryParseHeading(heading.AsSpan()[..^2], out fromHeading));
        Assert.Equal(group, fromHeading);
    }

    [Fact]
    public void Other_HasATokenAndNoHeading()
    {
        Assert.Equal("other", IndicatorGroup.Other.Token());
        Assert.True(IndicatorGroups.TryFromToken("other", out var group));
        Assert.Equal(IndicatorGroup.Other, group);
        Assert.False(IndicatorGroups.TryParseHeading(IndicatorGroup.Other.ChineseName(), out _));
    }

    [Fact]
    public void TryParseHeading_OldName_IsFound()
    {
        Assert.True(IndicatorGroups.TryParseHeading("效果指标", out var group));
        Assert.Equal(IndicatorGroup.Benefit, group);
    }

    [Theory]
    [InlineData("")]
    [InlineData("绩效指标")]
    [InlineData("Cost")]
    public void TryParse_NoGroup_IsRefused(string text)
    {
        Assert.False(IndicatorGroups.TryParseHeading(text, out _));
        Assert.False(IndicatorGroups.TryFromToken(text, out _));
    }

    [Fact]
    public void Names_OfAnUndefinedGroup_AreTheBugOfTheCaller()
    {
        Assert.ThrowsAny<ArgumentException>(() => ((IndicatorGroup)9).Token());
        Assert.ThrowsAny<ArgumentException>(() => ((IndicatorGroup)9).ChineseName());
    }
}
