using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class DamagedTextTests
{
    [Theory]
    [InlineData("持续加强资源建", true)]
    [InlineData("持续加强资源建 ", true)]
    [InlineData("持续加强资源建设", false)]
    [InlineData("政策宣传、", true)]
    [InlineData("政策宣传（含讲座", true)]
    [InlineData("政策宣传（含讲座)", false)]
    [InlineData("政策宣传（讲座）（现场", true)]
    [InlineData("落实《实施意见", true)]
    [InlineData("落实《实施意见》", false)]
    [InlineData("落实《实施意见)", true)]
    [InlineData("  ", false)]
    [InlineData("", false)]
    public void Text_IsCutOffOrNot(string text, bool isDamaged) =>
        Assert.Equal(isDamaged, DamagedText.IsDamaged(text));

    [Theory]
    [InlineData("培训**场", true)]
    [InlineData("培训*场", false)]
    [InlineData("培训XX场", true)]
    [InlineData("培训xxx", true)]
    [InlineData("XX", true)]
    [InlineData("培训X场", false)]
    [InlineData("培训X", false)]
    [InlineData("培训Xx场", false)]
    [InlineData("XXL尺码工作服", false)]
    [InlineData("MAXX系统", false)]
    [InlineData("XX2系统", false)]
    [InlineData("MAXX系统XX场", true)]
    [InlineData("≥", true)]
    [InlineData("≥ 场", true)]
    [InlineData(" ≥（场）", true)]
    [InlineData("≥万场", true)]
    [InlineData("≥（某种单位）", true)]
    [InlineData("≥（某种很长长的单位）", true)]
    [InlineData("≥（某种很长长长的单位）", false)]
    [InlineData("≥（很长很长的一种单位）", false)]
    [InlineData("≥三场", false)]
    [InlineData("≥万3场", false)]
    [InlineData("≥A级", false)]
    [InlineData("≥国家标准", false)]
    [InlineData("≥（某种单位", false)]
    [InlineData("场", false)]
    public void Text_HasAPlaceholderOrNot(string text, bool hasPlaceholder) =>
        Assert.Equal(hasPlaceholder, DamagedText.HasPlaceholder(text));

    [Theory]
    [InlineData(" ≥三场", true)]
    [InlineData("三场≥", false)]
    [InlineData(" ", false)]
    public void Text_BeginsWithASignOrNot(string text, bool hasSign) =>
        Assert.Equal(hasSign, DamagedText.HasSign(text));
}
