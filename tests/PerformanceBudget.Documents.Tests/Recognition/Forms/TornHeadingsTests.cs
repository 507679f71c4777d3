using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents.Tests.Recognition.Forms;

/// <summary>Headings of which letters are missing, or among which one from beside them was printed.</summary>
public sealed class TornHeadingsTests
{
    [Theory]
    [InlineData("服务对象满", "服务对象满意度指标")]
    [InlineData("可持续影响指", "可持续影响指标")]
    [InlineData("数标量指标", "数量指标")]
    [InlineData("指", "")]
    [InlineData("标", "")]
    public void Mend_OfADamagedHeading_IsThatWhichItWas(string key, string heading) =>
        Assert.Equal(heading, TornHeadings.Mend(key));

    [Theory]
    [InlineData("制度指标")]
    [InlineData("数量指标")]
    [InlineData("社会")]
    [InlineData("满意")]
    [InlineData("党建质量指标")]
    public void Mend_OfWhatMayBeAHeadingOfItsOwn_IsNothing(string key) => Assert.Null(TornHeadings.Mend(key));

    [Fact]
    public void Resolve_OfADamagedHeading_IsNotCertain()
    {
        var category = IndicatorHeadings.Resolve("满意度指标", "服务对象满", out var isCertain);

        Assert.Equal(IndicatorCategory.BeneficiarySatisfaction, category);
        Assert.False(isCertain);
    }
}
