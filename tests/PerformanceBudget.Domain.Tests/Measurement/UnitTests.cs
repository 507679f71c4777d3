using System.Text;

namespace PerformanceBudget.Domain.Tests.Measurement;

public class UnitTests
{
    [Theory]
    [InlineData("元", "元")]
    [InlineData("人", "人")]
    [InlineData("名", "人")]
    [InlineData("位", "人")]
    [InlineData("个月", "月")]
    [InlineData("平米", "平方米")]
    [InlineData("㎡", "平方米")]
    [InlineData("m2", "平方米")]
    [InlineData("km2", "平方公里")]
    [InlineData("人次", "人次")]
    [InlineData("人·次", "人次")]
    [InlineData("次·人", "人次")]
    [InlineData("元/人/天", "元/人/天")]
    [InlineData("元/天/人", "元/人/天")]
    [InlineData("元/人·月", "元/人/月")]
    [InlineData("元/人*月", "元/人/月")]
    [InlineData("元/人＊月", "元/人/月")]
    [InlineData("元/人、月", "元/人/月")]
    [InlineData("元/人月", "元/人/月")]
    [InlineData("元/人天", "元/人/天")]
    [InlineData("元/(人·天)", "元/人/天")]
    [InlineData("元/（人·天）", "元/人/天")]
    [InlineData("元每人每月", "元/人/月")]
    [InlineData("每人每月", "/人/月")]
    [InlineData("元 / 人 / 天", "元/人/天")]
    [InlineData("（元／场）", "元/场")]
    [InlineData("(元/场)", "元/场")]
    [InlineData("/年", "/年")]
    [InlineData("元/人次", "元/人/次")]
    [InlineData("元/次/人", "元/人/次")]
    [InlineData("万元", "万元")]
    [InlineData("萬元", "万元")]
    [InlineData("亿元/年", "亿元/年")]
    [InlineData("百万元", "百万元")]
    [InlineData("千万元", "千万元")]
    [InlineData("十亿元", "十亿元")]
    [InlineData("万亿元", "万亿元")]
    [InlineData("万人次", "万人次")]
    [InlineData("万平方米", "万平方米")]
    [InlineData("万", "万")]
    [InlineData("元/万人", "元/万人")]
    [InlineData("元/千字", "元/千字")]
    [InlineData("%", "%")]
    [InlineData("％", "%")]
    [InlineData("百分比", "%")]
    [InlineData("%(百分比)", "%")]
    [InlineData("(%)", "%")]
    [InlineData("‰", "‰")]
    [InlineData("%/年", "%/年")]
    [InlineData("百分点", "百分点")]
    [InlineData("次/场", "次/场")]
    [InlineData("次／场", "次/场")]
    [InlineData("(次/场)", "次/场")]
    [InlineData("次/(场)", "次/(场)")]
    [InlineData("元/(次/场)", "元/(次/场)")]
    [InlineData("次/场/天", "次/场/天")]
    [InlineData("次/人", "次/人")]
    [InlineData("家机构", "家机构")]
    [InlineData("家机构/元", "家机构/元")]
    [InlineData("ＬＥＤ屏", "LED屏")]
    [InlineData("千克", "公斤")]
    [InlineData("公斤", "公斤")]
    [InlineData("千斤顶", "千斤顶")]
    [InlineData("万千斤顶", "万千斤顶")]
    [InlineData("元/元", "")]
    [InlineData("万元/元", "万")]
    [InlineData("", "")]
    [InlineData(" \u3000", "")]
    public void Unit_AsWritten_HasCanonicalText(string written, string canonical)
    {
        var unit = Unit.Parse(written);

        Assert.Equal(canonical, unit.ToString());
        Assert.Equal(unit, Unit.Parse(canonical));
        Assert.Equal(unit, Unit.Parse(Encoding.UTF8.GetBytes(written), null));
    }

    [Theory]
    [InlineData("3人", 0)]
    [InlineData("元/3人", 1)]
    [InlineData("元//人", 1)]
    [InlineData("元/", 1)]
    [InlineData("人、天", 1)]
    [InlineData("元/(人+天)", 4)]
    [InlineData("元/(人", 4)]
    [InlineData("((元))", 1)]
    [InlineData("(元", 0)]
    [InlineData("元。", 1)]
    [InlineData("人\u202E天", 1)]
    [InlineData("\uD800", 0)]
    [InlineData("人\0", 1)]
    [InlineData("一个有十七个字的计量单位名称实在太长", 0)]
    public void Parse_NoUnit_SaysWhere(string text, int position)
    {
        var exception = Assert.Throws<FormatException>(() => Unit.Parse(text));

        Assert.EndsWith($"(position {position}).", exception.Message, StringComparison.Ordinal);
        Assert.False(Unit.TryParse(text, out var unit));
        Assert.Null(unit);
    }

    [Fact]
    public void Parse_UnknownWord_KeepsItAsCounter()
    {
        var unit = Unit.Parse("元/家机构/月");

        Assert.Equal("元", string.Join('|', unit.Numerator));
        Assert.Equal("月|家机构", string.Join('|', unit.Denominator));
    }
}
