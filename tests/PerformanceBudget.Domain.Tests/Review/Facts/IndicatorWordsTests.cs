using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class IndicatorWordsTests
{
    [Theory]
    [InlineData("≥95%", true)]
    [InlineData("3-5次", true)]
    [InlineData("2026年6月30日前", true)]
    [InlineData("每人每年3000元、2000元两个档次", true)]
    [InlineData("≥三级甲等", true)]
    [InlineData("良好", false)]
    [InlineData("设施到位，环境整洁。", false)]
    public void Value_SaysANumberOrNot(string value, bool isMeasured) =>
        Assert.Equal(isMeasured, IndicatorWords.IsMeasured(IndicatorValue.Parse(value)));

    [Theory]
    [InlineData(0.275, "27.5%")]
    [InlineData(0.5, "50%")]
    [InlineData(0.12345, "12.3%")]
    public void Share_IsWrittenAsAPersonWritesIt(double share, string expected) =>
        Assert.Equal(expected, IndicatorWords.Percent((decimal)share));
}
