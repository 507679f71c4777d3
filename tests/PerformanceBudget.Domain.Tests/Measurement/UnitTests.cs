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
    [InlineData("元/(人、天)", "元/人/天")]
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
    [InlineData("万人数", "万人")]
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

    [Fact]
    public void KnownUnits_AreSharedInstances()
    {
        Assert.Same(Unit.Parse("元/人·月"), Unit.Parse("元每人每月"));
        Assert.Same(Unit.Yuan, Unit.Parse("元"));
        Assert.Same(Unit.Percent, Unit.Parse("%(百分比)"));
        Assert.Same(Unit.TenThousandYuan, Unit.FromAmountUnit(AmountUnit.TenThousandYuan));
        Assert.Same(Unit.HundredMillionYuan, Unit.FromAmountUnit(AmountUnit.HundredMillionYuan));
    }

    [Fact]
    public void KnownUnits_AreFoundWithoutAllocating()
    {
        var utf8 = "元/人·月"u8.ToArray();
        _ = Unit.Parse("元/人·月") == Unit.Parse(utf8, null);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            _ = Unit.Parse("元/人·月");
            _ = Unit.Parse(utf8, null);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("元", true, true, false)]
    [InlineData("万元", true, true, false)]
    [InlineData("元/人", true, false, true)]
    [InlineData("元·期", true, false, false)]
    [InlineData("人", false, false, false)]
    [InlineData("人/元", false, false, false)]
    [InlineData("元·元", false, false, false)]
    [InlineData("%", false, false, false)]
    public void Unit_SaysWhetherItIsMoney(string text, bool isMoney, bool isAmount, bool isPrice)
    {
        var unit = Unit.Parse(text);

        Assert.Equal((isMoney, isAmount, isPrice), (unit.IsMoney, unit.IsAmount, unit.IsPrice));
    }

    [Theory]
    [InlineData("元", "1")]
    [InlineData("万元", "10000")]
    [InlineData("亿元/年", "100000000")]
    [InlineData("%", "0.01")]
    [InlineData("万份", "10000")]
    [InlineData("元/万人", "0.0001")]
    [InlineData("万元/万元", "1")]
    public void Scale_IsWhatOneOfTheUnitIsWorth(string text, string scale) =>
        Assert.Equal(decimal.Parse(scale), Unit.Parse(text).Scale);

    [Fact]
    public void TimesOrEvents_IsComparableToNeither()
    {
        var counter = Unit.Parse("次/场");
        var quotient = Unit.Parse("次") / Unit.Parse("场");

        Assert.NotEqual(quotient, counter);
        Assert.False(counter.HasSameDimensionAs(quotient));
        Assert.Equal("次/(场)", quotient.ToString());
        Assert.Equal("次/场", Assert.Single(counter.Numerator));
        Assert.Empty(counter.Denominator);
        Assert.NotEqual(Unit.Parse("元/次/场"), Unit.Yuan / counter);
    }

    [Theory]
    [InlineData("元/人/天", "名", -1)]
    [InlineData("元/人/天", "日", -1)]
    [InlineData("人次", "次", 1)]
    [InlineData("元/人/天", "月", 0)]
    [InlineData("家机构·家机构", "家机构", 2)]
    public void ExponentOf_ACounterByAnyName_CountsIt(string unit, string counter, int exponent) =>
        Assert.Equal(exponent, Unit.Parse(unit).ExponentOf(counter));

    [Theory]
    [InlineData("元/人")]
    [InlineData("%")]
    [InlineData("万人")]
    [InlineData(" ")]
    public void ExponentOf_NotOneCounter_IsRefused(string counter)
    {
        var exception = Assert.Throws<ArgumentException>(() => Unit.Yuan.ExponentOf(counter));

        Assert.Equal("counter", exception.ParamName);
    }

    [Theory]
    [InlineData("元", true, AmountUnit.Yuan)]
    [InlineData("万元", true, AmountUnit.TenThousandYuan)]
    [InlineData("亿元", true, AmountUnit.HundredMillionYuan)]
    [InlineData("百万元", false, AmountUnit.Yuan)]
    [InlineData("万", false, AmountUnit.TenThousandYuan)]
    [InlineData("元/人", false, AmountUnit.Yuan)]
    public void TryToAmountUnit_IsTrueForTheThreeOfAmounts(string text, bool expected, AmountUnit unit)
    {
        Assert.Equal(expected, Unit.Parse(text).TryToAmountUnit(out var found));
        Assert.Equal(unit, found);
    }

    [Fact]
    public void Product_BeyondTheLimits_Overflows()
    {
        var many = Unit.Parse("人·人·人·人·人·人·人");

        Assert.Throws<OverflowException>(() => many * many);
        Assert.Throws<OverflowException>(() => Unit.Parse("百万亿") * Unit.Parse("十"));
        Assert.Equal("百万亿", Unit.Parse("百万亿").ToString());
        Assert.False(Unit.TryParse("千万亿", out _));
        Assert.Throws<ArgumentNullException>(() => Unit.Yuan * null!);
    }

    [Fact]
    public void Parse_TextBeyondTheLimit_SaysSo()
    {
        var text = new string('人', Unit.MaxLength + 1);
        var exception = Assert.Throws<FormatException>(() => Unit.Parse(text));

        Assert.Contains("at most 256 characters", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownUnits_StayEqual_HoweverManyThereAre()
    {
        var first = Unit.Parse("第一种单位/人");
        for (var i = 0; i < 5_000; i++)
        {
            _ = Unit.Parse($"单位{(char)('一' + i)}");
        }

        Assert.Equal(first, Unit.Parse("第一种单位/人"));
    }

    [Theory]
    [InlineData("元/人", true)]
    [InlineData("万元/公里/年", true)]
    [InlineData("元", false)]
    [InlineData("元·人", false)]
    [InlineData("人/天", false)]
    public void IsPrice_OfMoneyForSomething_IsTrue(string unit, bool isPrice) =>
        Assert.Equal(isPrice, Unit.Parse(unit).IsPrice);
}
