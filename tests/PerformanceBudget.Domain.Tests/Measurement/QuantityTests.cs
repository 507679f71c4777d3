using System.Text;

namespace PerformanceBudget.Domain.Tests.Measurement;

public class QuantityTests
{
    [Theory]
    [InlineData("60.00元/人/天", "60.00元/人/天")]
    [InlineData("60元/人·天", "60.00元/人/天")]
    [InlineData("0.125元", "0.125元")]
    [InlineData("22,614.51 万元", "22614.51万元")]
    [InlineData("１００．５０元", "100.50元")]
    [InlineData("800 人", "800人")]
    [InlineData("800名", "800人")]
    [InlineData("10万份", "10万份")]
    [InlineData("2000万", "2000万")]
    [InlineData("1346.0088万平方米", "1346.0088万平方米")]
    [InlineData("20%", "20%")]
    [InlineData("12.50％", "12.5%")]
    [InlineData("95.00(%)", "95%")]
    [InlineData("100000.00（元/场）", "100000.00元/场")]
    [InlineData("2.00(次/场)", "2次/场")]
    [InlineData("98百分比", "98%")]
    [InlineData("75%(百分比)", "75%")]
    [InlineData("每人每天100元", "100.00元/人/天")]
    [InlineData("每小时18元", "18.00元/小时")]
    [InlineData("每 人 每 天 100 元", "100.00元/人/天")]
    [InlineData("300", "300")]
    [InlineData("-5%", "-5%")]
    [InlineData("− 5 %", "-5%")]
    [InlineData("＋5", "5")]
    [InlineData("28.40/株", "28.4/株")]
    [InlineData("0.00元", "0.00元")]
    [InlineData("3角·天", "3.00角·天")]
    [InlineData("3角・天", "3.00角·天")]
    [InlineData("5角/张", "5.00角/张")]
    [InlineData("5角2分", "0.52元")]
    [InlineData("12元5角/人", "12.50元/人")]
    [InlineData("3元/十人", "3.00角/人")]
    [InlineData("￥380/人", "380.00元/人")]
    [InlineData("15万元人民币", "15.00万元")]
    public void Quantity_AsWritten_HasCanonicalText(string written, string canonical)
    {
        var quantity = Quantity.Parse(written);

        Assert.Equal(canonical, quantity.ToString());
        Assert.Equal(quantity, Quantity.Parse(canonical));
        Assert.Equal(quantity, Quantity.Parse(Encoding.UTF8.GetBytes(written), null));
    }

    [Theory]
    [InlineData("", 0, "a number")]
    [InlineData("元", 0, "a number")]
    [InlineData("每月租金3000元", 1, "a number")]
    [InlineData("1.5.2元", 3, "a unit or the end")]
    [InlineData(".5元", 0, "a number")]
    [InlineData("5.元", 1, "a unit or the end")]
    [InlineData("1,00元", 1, "a unit or the end")]
    [InlineData("3天2人", 2, "a unit or the end")]
    [InlineData("--5", 1, "a number")]
    [InlineData("12345678901234567890123456789元", 0, "a number of at most 28 digits")]
    [InlineData("9999999999999999999999999999元5角", 29, "a unit or the end")]
    [InlineData("0.123456789012345678901234567折", 29, "a unit")]
    [InlineData("5元。", 2, "a unit or the end")]
    [InlineData("5\u202E元", 1, "a unit or the end")]
    [InlineData("5\0", 1, "a unit or the end")]
    [InlineData("5(元", 1, "a unit or the end")]
    [InlineData("5(元+3)", 1, "a unit or the end")]
    [InlineData("5m2.5", 2, "a unit or the end")]
    [InlineData("5m2,5", 2, "a unit or the end")]
    [InlineData("5天前", 1, "a unit")]
    [InlineData("5年后", 1, "a unit")]
    [InlineData("100折", 3, "a unit")]
    [InlineData("5一个有十七个字的计量单位名称实在太长", 1, "a counter of at most 16 characters")]
    [InlineData("5元/(人·一个有十七个字的计量单位名称实在太长)", 6, "a counter of at most 16 characters")]
    [InlineData(
        "5天/天/天/天/天/天/天/天/天/天/天/天/天/天/天",
        29,
        "a unit of at most 12 counters and a scale of at most 百万亿"
    )]
    public void Parse_NoQuantity_SaysWhereAndWhatWasExpected(string text, int position, string expected)
    {
        var exception = Assert.Throws<FormatException>(() => Quantity.Parse(text));

        Assert.Contains($"Expected {expected}, found", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith($"(position {position}).", exception.Message, StringComparison.Ordinal);
        Assert.False(Quantity.TryParse(text, out var quantity));
        Assert.Equal(default, quantity);
    }

    [Fact]
    public void Parse_Null_IsTheCallersBug()
    {
        Assert.Equal(
            "s",
            Assert.Throws<ArgumentNullException>(() => Quantity.Parse((string)null!)).ParamName
        );
        Assert.Equal("unit", Assert.Throws<ArgumentNullException>(() => Quantity.Create(1, null!)).ParamName);
        Assert.False(Quantity.TryParse((string?)null, out _));
    }

    [Fact]
    public void Parse_InvalidUtf8_SaysWhere()
    {
        var exception = Assert.Throws<FormatException>(() => Quantity.Parse("5元\xFF"u8[..^1], null));

        Assert.Contains("well-formed UTF-8", exception.Message, StringComparison.Ordinal);
        Assert.False(Quantity.TryParse([0x35, 0xE5, 0x85], null, out _));
    }

    [Theory]
    [InlineData("角")]
    [InlineData("角/张")]
    [InlineData("元/十")]
    public void Quantity_OfTenthsOfAYuan_IsReadBackAsItIsWritten(string unit)
    {
        var quantity = Quantity.Create(3, Unit.Parse(unit, provider: null));

        Assert.Equal(quantity, Quantity.Parse(quantity.ToString()));
        Assert.True(quantity.Unit.IsMoney);
    }

    [Fact]
    public void Default_IsTheBareZero()
    {
        Assert.Equal(Quantity.Create(0, Unit.One), default);
        Assert.Equal("0", default(Quantity).ToString());
        Assert.Same(Unit.One, default(Quantity).Unit);
        Assert.Equal(24, System.Runtime.CompilerServices.Unsafe.SizeOf<Quantity>());
    }

    [Fact]
    public void Equality_LooksAtNumberAndUnit_ButNotAtZeros()
    {
        var quantity = Quantity.Parse("1.50万元");

        Assert.Equal(Quantity.Parse("1.5万元"), quantity);
        Assert.Equal(Quantity.Parse("1.5万元").GetHashCode(), quantity.GetHashCode());
        Assert.NotEqual(Quantity.Parse("15000元"), quantity);
        Assert.True(Quantity.Parse("15000元").MeansTheSameAs(quantity));
        Assert.False(Quantity.Parse("15000").MeansTheSameAs(quantity));
        Assert.False(Quantity.Parse("15000.01元").MeansTheSameAs(quantity));
    }

    [Theory]
    [InlineData("1年", "12个月", true)]
    [InlineData("1.50年", "18个月", true)]
    [InlineData("1.5年", "18.000个月", true)]
    [InlineData("1.5年", "1.8个月", false)]
    [InlineData("1公顷", "15亩", true)]
    [InlineData("1月", "30天", false)]
    [InlineData("20%", "0.2", true)]
    [InlineData("1年", "12人", false)]
    public void MeansTheSameAs_OfCountersOfOneKind_IsExact(string left, string right, bool isSame)
    {
        Assert.Equal(isSame, Quantity.Parse(left).MeansTheSameAs(Quantity.Parse(right)));
        Assert.Equal(isSame, Quantity.Parse(right).MeansTheSameAs(Quantity.Parse(left)));
    }

    [Theory]
    [InlineData("9折", "0.9")]
    [InlineData("95折", "0.95")]
    [InlineData("10折", "0.1")]
    [InlineData("9 折", "0.9")]
    [InlineData("9 折扣券", "9折扣券")]
    [InlineData("99.9折", "0.999")]
    public void Discount_BelowAHundred_IsAShare(string written, string canonical) =>
        Assert.Equal(canonical, Quantity.Parse(written).ToString());

    [Fact]
    public void Product_WithWhatDoesNotCancel_KeepsIt()
    {
        var cost = Quantity.Parse("4000元/讲") * Quantity.Parse("20期");

        Assert.Equal("80000.00元·期/讲", cost.ToString());
        Assert.False(cost.TryToMoney(out _));
    }

    [Fact]
    public void Multiple_OfANumber_KeepsTheUnit()
    {
        var price = Quantity.Parse("60元/人");

        Assert.Equal(Quantity.Parse("90元/人"), price * 1.5m);
        Assert.Equal(Quantity.Parse("90元/人"), 1.5m * price);
        Assert.Equal(Quantity.Parse("40元/人"), price / 1.5m);
        Assert.Throws<DivideByZeroException>(() => price / 0m);
        Assert.Throws<OverflowException>(() => price * decimal.MaxValue);
    }

    [Theory]
    [InlineData("14.40万元", true, 14_400_000)]
    [InlineData("0.00000001亿元", true, 100)]
    [InlineData("0.01元", true, 1)]
    [InlineData("-0.01元", true, -1)]
    [InlineData("0.001元", false, 0)]
    [InlineData("5", false, 0)]
    [InlineData("5元/人", false, 0)]
    [InlineData("5元·期", false, 0)]
    [InlineData("5元·元", false, 0)]
    [InlineData("90071992547409.92元", false, 0)]
    [InlineData("9999999999999999999999999999亿元", false, 0)]
    public void TryToMoney_OfPlainMoneyInWholeFen_IsThatMoney(string text, bool isMoney, long fen)
    {
        Assert.Equal(isMoney, Quantity.Parse(text).TryToMoney(out var money));
        Assert.Equal(fen, money.Fen);
    }

    [Fact]
    public void In_AnotherDimension_IsRefused()
    {
        var exception = Assert.Throws<ArgumentException>(() => Quantity.Parse("5元").In(Unit.Parse("人")));

        Assert.Equal("unit", exception.ParamName);
        Assert.Equal("right", Assert.Throws<ArgumentException>(() => Add("5元", "3人")).ParamName);
        Assert.Equal("14.40万元", Quantity.Parse("144000元").In(Unit.TenThousandYuan).ToString());
        Assert.Equal("0.2", Quantity.Parse("20%").ToDimension().ToString());
    }

    [Fact]
    public void ToString_UnknownFormat_IsRefused()
    {
        Assert.Throws<FormatException>(() => Quantity.Parse("5元").ToString("X"));
        Assert.Equal("6,140人次", Quantity.Parse("6140人次").ToString("N"));
        Assert.Equal("144,000.00元", $"{Quantity.Parse("144000元"):N}");
    }

    [Fact]
    public void FromMoney_IsExactYuan() =>
        Assert.Equal(Quantity.Parse("12.34元"), Quantity.FromMoney(Money.FromFen(1234)));

    private static Quantity Add(string left, string right) => Quantity.Parse(left) + Quantity.Parse(right);

    /// <summary>Two decimals are not written where a number would get more digits than are read.</summary>
    [Theory]
    [InlineData("12345678901234567890123456元", "12345678901234567890123456.00元")]
    [InlineData("123456789012345678901234567元", "123456789012345678901234567.0元")]
    [InlineData("1234567890123456789012345678元", "1234567890123456789012345678元")]
    [InlineData("123456789012345678901234567.8元", "123456789012345678901234567.8元")]
    public void Text_OfALongNumber_IsReadAgain(string text, string expected)
    {
        var quantity = Quantity.Parse(text);

        Assert.Equal(expected, quantity.ToString());
        Assert.Equal(quantity, Quantity.Parse(expected));
    }
}
