using System.Globalization;
using System.Text.Json;

namespace PerformanceBudget.Domain.Tests.Monetary;

public sealed class StatedAmountTests
{
    [Fact]
    public void Default_IsZeroYuan()
    {
        var stated = default(StatedAmount);
        Assert.Equal("0元", stated.ToString());
        Assert.Equal(StatedAmount.Create(0, AmountUnit.Yuan, 0), stated);
        Assert.Equal(Money.FromFen(100), stated.Resolution);
    }

    [Fact]
    public void Create_KeepsWhatIsWritten()
    {
        var stated = StatedAmount.Create(39.93m, AmountUnit.TenThousandYuan, 2, isApproximate: true);

        Assert.Equal(39.93m, stated.Number);
        Assert.Equal(AmountUnit.TenThousandYuan, stated.Unit);
        Assert.Equal(2, stated.Decimals);
        Assert.True(stated.IsApproximate);
        Assert.Equal(Money.FromYuan(399_300), stated.Value);
        Assert.Equal(Money.FromYuan(100), stated.Resolution);
        Assert.Equal("约39.93万元", stated.ToString());
    }

    [Fact]
    public void Number_HasTheWrittenDecimals()
    {
        Assert.Equal(2, StatedAmount.Parse("270.00万元").Number.Scale);
        Assert.Equal(0, StatedAmount.Parse("270万元").Number.Scale);
        Assert.Equal(-90_071_992_547_409.91m, StatedAmount.Parse("-90071992547409.91元").Number);
    }

    [Theory]
    [InlineData(AmountUnit.Yuan, 2)]
    [InlineData(AmountUnit.TenThousandYuan, 6)]
    [InlineData(AmountUnit.HundredMillionYuan, 10)]
    public void Create_FinestDecimals_ResolveTheFen(AmountUnit unit, int decimals)
    {
        Assert.Equal(Money.FromFen(1), StatedAmount.Create(0, unit, decimals).Resolution);
        Assert.Equal(Money.FromYuan(unit.GetYuan()), StatedAmount.Create(0, unit, 0).Resolution);
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(decimals),
            () => StatedAmount.Create(0, unit, decimals + 1)
        );
        Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => StatedAmount.Create(0, unit, -1));
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(decimals),
            () => StatedAmount.FromMoney(Money.Zero, unit, decimals + 1)
        );
        Assert.False(StatedAmount.TryCreate(0, unit, decimals + 1, false, out _));
        Assert.False(StatedAmount.TryCreate(0, unit, -1, false, out _));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Unit_Undefined_IsTheCallersFault(int value)
    {
        var unit = (AmountUnit)value;
        Assert.ThrowsAny<ArgumentException>(() => StatedAmount.Create(1, unit, 0));
        Assert.ThrowsAny<ArgumentException>(() => StatedAmount.FromMoney(Money.Zero, unit));
        Assert.ThrowsAny<ArgumentException>(() => default(StatedAmount).WithUnit(unit));
        Assert.ThrowsAny<ArgumentException>(() => unit.GetText());
        Assert.ThrowsAny<ArgumentException>(() => unit.GetYuan());
        Assert.ThrowsAny<ArgumentException>(() => unit.GetMaxDecimals());
        Assert.False(StatedAmount.TryCreate(1, unit, 0, false, out _));
    }

    [Fact]
    public void Create_NumberThatDoesNotFit_NamesTheParameter()
    {
        Assert.Throws<ArgumentException>(
            "number",
            () => StatedAmount.Create(1.25m, AmountUnit.TenThousandYuan, 1)
        );
        Assert.Throws<ArgumentException>("number", () => StatedAmount.Create(0.001m, AmountUnit.Yuan, 2));
        Assert.Throws<ArgumentOutOfRangeException>(
            "number",
            () => StatedAmount.Create(900_720m, AmountUnit.HundredMillionYuan, 0)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "number",
            () => StatedAmount.Create(decimal.MinValue, AmountUnit.Yuan, 0)
        );
        Assert.False(StatedAmount.TryCreate(1.25m, AmountUnit.TenThousandYuan, 1, false, out var stated));
        Assert.Equal(default, stated);
    }

    [Theory]
    [InlineData("667800.00", AmountUnit.TenThousandYuan, null, "66.78万元")]
    [InlineData("667800.00", AmountUnit.Yuan, null, "667800.00元")]
    [InlineData("667800.00", AmountUnit.HundredMillionYuan, null, "0.006678亿元")]
    [InlineData("35000.00", AmountUnit.TenThousandYuan, 1, "3.5万元")]
    [InlineData("30000.00", AmountUnit.TenThousandYuan, 0, "3万元")]
    [InlineData("-0.01", AmountUnit.TenThousandYuan, null, "-0.000001万元")]
    public void FromMoney_Exact_IsStatedExactly(
        string exact,
        AmountUnit unit,
        int? decimals,
        string stated
    ) => Assert.Equal(stated, StatedAmount.FromMoney(Money.Parse(exact), unit, decimals).ToString());

    [Fact]
    public void FromMoney_TooFewDecimals_IsRefused() =>
        Assert.Throws<ArgumentException>(
            "exact",
            () => StatedAmount.FromMoney(Money.FromYuan(34_500), AmountUnit.TenThousandYuan, 1)
        );

    [Theory]
    [InlineData("66.78万元", "66.78万元")]
    [InlineData("270万元", "270万元")]
    [InlineData("3.00万", "3.00万元")]
    [InlineData("0.5亿", "0.5亿元")]
    [InlineData("60000.00元", "60000.00元")]
    [InlineData("约3万元", "约3万元")]
    [InlineData("大约3万元", "约3万元")]
    [InlineData("约为 3万元", "约3万元")]
    [InlineData("大约为3万元", "约3万元")]
    [InlineData("3万元左右", "约3万元")]
    [InlineData(" 约 725.56 万元 ", "约725.56万元")]
    [InlineData("725.56\u3000万元", "725.56万元")]
    [InlineData("22,614.51万元", "22614.51万元")]
    [InlineData("２２，６１４．５１万元", "22614.51万元")]
    [InlineData("22，614.51万元", "22614.51万元")]
    [InlineData("约1,234,567.00元", "约1234567.00元")]
    [InlineData("900,719.9254740991亿元", "900719.9254740991亿元")]
    [InlineData("270萬圓", "270万元")]
    [InlineData("1億圆", "1亿元")]
    [InlineData("¥3,000.00", "3000.00元")]
    [InlineData("-3.5万元", "-3.5万元")]
    [InlineData("-0.00万元", "0.00万元")]
    [InlineData("003万元", "3万元")]
    [InlineData("1.000000万元", "1.000000万元")]
    public void Parse_FormsOfDocuments(string text, string canonical)
    {
        var stated = StatedAmount.Parse(text);
        Assert.Equal(canonical, stated.ToString());
        Assert.Equal(stated, StatedAmount.Parse(text.AsSpan(), provider: null));
        Assert.True(StatedAmount.TryParse(text, CultureInfo.GetCultureInfo("fa-IR"), out var same));
        Assert.Equal(stated, same);
    }

    [Theory]
    [InlineData("", "AmountExpected", 0)]
    [InlineData("约", "AmountExpected", 1)]
    [InlineData("约约3万元", "AmountExpected", 1)]
    [InlineData("约大约3万元", "AmountExpected", 1)]
    [InlineData("近3万元", "AmountExpected", 0)]
    [InlineData("万元", "AmountExpected", 0)]
    [InlineData("-万元", "NumberExpected", 1)]
    [InlineData("133", "UnitExpected", 3)]
    [InlineData("133.00 ", "UnitExpected", 7)]
    [InlineData("3千", "UnitExpected", 1)]
    [InlineData("3.5.1万元", "UnitExpected", 3)]
    [InlineData("3左右", "UnitExpected", 1)]
    [InlineData("3万整", "EndExpected", 2)]
    [InlineData("5万3元", "EndExpected", 2)]
    [InlineData("3万元以内", "EndExpected", 3)]
    [InlineData("约3万元左右", "EndExpected", 4)]
    [InlineData("3万元左右左右", "EndExpected", 5)]
    [InlineData("3万元3万元", "EndExpected", 3)]
    [InlineData("1,2,3元", "UnitExpected", 1)]
    [InlineData("1,00万元", "UnitExpected", 1)]
    [InlineData("1,0000万元", "UnitExpected", 1)]
    [InlineData("1000,000元", "UnitExpected", 4)]
    [InlineData("1,000000元", "UnitExpected", 1)]
    [InlineData("1，000，00元", "UnitExpected", 5)]
    [InlineData("1.000,000亿元", "UnitExpected", 5)]
    [InlineData("1.000元", "FinerThanFen", 0)]
    [InlineData("约1.0000000万元", "FinerThanFen", 1)]
    [InlineData("1234567890123456789012345678.9元", "TooManyDigits", 0)]
    [InlineData("900720亿元", "OutOfRange", 0)]
    public void Parse_OtherText_SaysWhatIsWrongAndWhere(string text, string kind, int position)
    {
        var expected = new AmountTextError(Enum.Parse<AmountTextErrorKind>(kind), position).ToException(text);
        var thrown = Assert.ThrowsAny<Exception>(() => StatedAmount.Parse(text));

        Assert.Equal(expected.Message, thrown.Message);
        Assert.Equal(expected.GetType(), thrown.GetType());
        Assert.False(StatedAmount.TryParse(text, out var stated));
        Assert.Equal(default, stated);
    }

    [Theory]
    [InlineData("22,614.51万元", "22614.51万元")]
    [InlineData("22，614.51万元", "22614.51万元")]
    [InlineData("约1,234,567.00元", "约1234567.00元")]
    public void Json_GroupsOfDigits_AreReadAndNotWritten(string text, string written)
    {
        var stated = JsonSerializer.Deserialize<StatedAmount>($"\"{text}\"");

        Assert.Equal(StatedAmount.Parse(written), stated);
        Assert.Equal($"\"{written}\"", Unescaped(stated));
    }

    [Theory]
    [InlineData("1,2,3元")]
    [InlineData("1,00万元")]
    [InlineData(",001元")]
    [InlineData("1,元")]
    [InlineData("0,001元")]
    [InlineData("大约3万元")]
    [InlineData("3万")]
    public void Json_OtherSpellings_AreRefused(string text) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<StatedAmount>($"\"{text}\""));

    [Fact]
    public void Parse_WithoutAUnit_SaysThatOneIsMissing() =>
        Assert.Equal(
            "此处应为“元”、“万元”或“亿元”，而不是结尾。 Expected a unit (元, 万元, 亿元), found the end (position 3).",
            Assert.Throws<FormatException>(() => StatedAmount.Parse("133")).Message
        );

    [Fact]
    public void Parse_Null_IsTheCallersFault()
    {
        Assert.Throws<ArgumentNullException>("s", () => StatedAmount.Parse(null!));
        Assert.Throws<ArgumentNullException>("s", () => StatedAmount.Parse((string)null!, provider: null));
        Assert.False(StatedAmount.TryParse(null, out _));
        Assert.False(StatedAmount.TryParse((string?)null, provider: null, out _));
    }

    [Fact]
    public void ToString_Formats()
    {
        var stated = StatedAmount.Parse("约22614.50万元");
        Assert.Equal("约22614.50万元", stated.ToString("G"));
        Assert.Equal("约22614.50万元", stated.ToString(null));
        Assert.Equal("约22,614.50万元", stated.ToString("n"));
        Assert.Contains(
            "G or N",
            Assert.Throws<FormatException>(() => stated.ToString("W")).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<FormatException>(() => stated.TryFormat(new char[99], out _, "NN"));
    }

    [Fact]
    public void Equality_IsOfTheStatement_AndMeaningOfTheAmount()
    {
        var stated = StatedAmount.Parse("270万元");

        Assert.True(stated == StatedAmount.Parse("270 万"));
        Assert.True(stated != StatedAmount.Parse("270.00万元"));
        Assert.True(stated != StatedAmount.Parse("2700000元"));
        Assert.True(stated != StatedAmount.Parse("约270万元"));
        Assert.False(stated.Equals((object)Money.FromYuan(2_700_000)));

        Assert.True(stated.MeansTheSameAs(StatedAmount.Parse("270.00万元")));
        Assert.True(stated.MeansTheSameAs(StatedAmount.Parse("2700000.00元")));
        Assert.False(stated.MeansTheSameAs(StatedAmount.Parse("约270万元")));
        Assert.False(stated.MeansTheSameAs(StatedAmount.Parse("270.01万元")));
    }

    [Theory]
    [InlineData("3.5万元", "34500.00", true)]
    [InlineData("3.5万元", "34499.99", false)]
    [InlineData("3.5万元", "35499.99", true)]
    [InlineData("3.5万元", "35500.00", false)]
    [InlineData("39.93万元", "399280.00", true)]
    [InlineData("725.56万元", "7255580.00", true)]
    [InlineData("约66.78万元", "667800.00", true)]
    [InlineData("约3万元", "35000.00", false)]
    [InlineData("-3.5万元", "-34500.00", true)]
    [InlineData("-3.5万元", "-35500.00", false)]
    [InlineData("0万元", "-4999.99", true)]
    [InlineData("0万元", "-5000.00", false)]
    [InlineData("180000.00元", "180000.01", false)]
    public void IsConsistentWith_ExactAmount_Rounds(string stated, string exact, bool isConsistent) =>
        Assert.Equal(isConsistent, StatedAmount.Parse(stated).IsConsistentWith(Money.Parse(exact)));

    [Theory]
    [InlineData("25.00万元", "14.40万元 10.56万元", false)] // 400 yuan apart, rounding explains 150
    [InlineData("3.5万元", "2.45万元 1.00万元", true)]
    [InlineData("198.00万元", "65.00万元 133.00元", false)]
    [InlineData("198.00万元", "65.00万元 133.00万元", true)]
    [InlineData("24.97万元", "14.40万元 10.56万元", true)] // 100 yuan apart
    [InlineData("24.98万元", "14.40万元 10.56万元", false)] // 200 yuan apart
    [InlineData("725.6万元", "725.56万元", true)]
    [InlineData("725.6万元", "725.55万元", true)] // 500 yuan apart, 500 + 50 explain it
    [InlineData("725.6万元", "725.54万元", false)] // 600 yuan apart
    [InlineData("约3万元", "3.5万元", true)]
    [InlineData("0元", "", true)]
    [InlineData("1元", "", false)]
    public void IsConsistentWithSum_AddsHalfAUnitOfEveryFigure(string total, string parts, bool isConsistent)
    {
        var stated = Amounts(parts);
        Assert.Equal(isConsistent, StatedAmount.Parse(total).IsConsistentWithSum(stated));
        if (stated.Length == 1)
        {
            Assert.Equal(isConsistent, StatedAmount.Parse(total).IsConsistentWith(stated[0]));
        }
    }

    [Fact]
    public void IsConsistentWithSum_OfManyLargeParts_DoesNotOverflow()
    {
        var parts = Enumerable.Repeat(StatedAmount.Parse("900719亿元"), 5_000).ToArray();
        Assert.False(StatedAmount.Parse("900719亿元").IsConsistentWithSum(parts));
        Assert.False(StatedAmount.Parse("-900719亿元").IsConsistentWithSum(parts));
    }

    [Fact]
    public void Round_StatesAnExactAmountTheSameWay()
    {
        var stated = StatedAmount.Parse("约3.5万元");
        Assert.Equal("约3.5万元", stated.Round(Money.Parse("34500.00")).ToString());
        Assert.Equal("约3.4万元", stated.Round(Money.Parse("34499.99")).ToString());
        Assert.Equal("约-3.5万元", stated.Round(Money.Parse("-34500.00")).ToString());
        Assert.Throws<OverflowException>(() => StatedAmount.Parse("0亿元").Round(Money.MaxValue));
        Assert.False(StatedAmount.Parse("0亿元").IsConsistentWith(Money.MaxValue));
    }

    [Theory]
    [InlineData("270万元 270.00万元", "270.00万元")]
    [InlineData("270.00万元 270万元", "270.00万元")]
    [InlineData("0.027亿元 270万元 2700000元", "2700000元")]
    [InlineData("约3.5万元 3.5万元", "3.5万元")]
    [InlineData("3.5万元 约3.55万元", "约3.55万元")]
    [InlineData("3.5000万元 35000元", "3.5000万元")]
    [InlineData("35000元 3.5000万元", "35000元")]
    [InlineData("约3.5000万元 35000元", "35000元")]
    [InlineData("35000元 约3.5000万元", "35000元")]
    [InlineData("3.5万元 3.6万元", "3.5万元")]
    public void Finest_OfSpellings_IsTheOneThatCounts(string spellings, string finest) =>
        Assert.Equal(finest, StatedAmount.Finest(Amounts(spellings)).ToString());

    [Fact]
    public void Finest_OfNothing_NamesTheParameter() =>
        Assert.Throws<ArgumentException>("spellings", () => StatedAmount.Finest());

    [Theory]
    [InlineData("133.00元", "1330000.00", "133.00万元")]
    [InlineData("约133.00元", "1330000.00", "约133.00万元")]
    [InlineData("133.00万元", "133.00", "133.00元")]
    [InlineData("0.5亿元", "5000.00", "0.5万元")]
    [InlineData("3.5元", "34500.00", "3.5万元")]
    public void TryRepairUnit_OfASlip_NamesTheRepair(string stated, string expected, string repaired)
    {
        Assert.True(StatedAmount.Parse(stated).TryRepairUnit(Money.Parse(expected), out var found));
        Assert.Equal(repaired, found.ToString());
    }

    [Theory]
    [InlineData("133.00万元", "1330000.00")] // agrees as it is
    [InlineData("133.00元", "1340000.00")] // agrees in no unit
    [InlineData("0元", "40.00")] // zero is zero in every unit
    [InlineData("133.0001万元", "133.0001万元")]
    [InlineData("1.0001万元", "1.00")] // 1.0001元 cannot be
    [InlineData("90000000000元", "90071992547409.91")] // 90000000000万元 is out of range
    public void TryRepairUnit_WhereThereIsNoSlip_IsFalse(string stated, string expected)
    {
        Assert.False(StatedAmount.Parse(stated).TryRepairUnit(Money.Parse(expected), out var repaired));
        Assert.Equal(default, repaired);
    }

    [Theory]
    [InlineData("198.00万元", "65.00万元 133.00元", 1, "133.00万元")]
    [InlineData("198.00万元", "65.00元 133.00万元", 0, "65.00万元")]
    [InlineData("3.5万元", "2.45万元 0元 1.00元", 2, "1.00万元")]
    public void TryRepairPart_OfASlip_NamesThePart(string total, string parts, int index, string repaired)
    {
        Assert.True(StatedAmount.Parse(total).TryRepairPart(Amounts(parts), out var found, out var repair));
        Assert.Equal(index, found);
        Assert.Equal(repaired, repair.ToString());
    }

    [Theory]
    [InlineData("198.00万元", "65.00万元 133.00万元")] // agrees as it is
    [InlineData("25.00万元", "14.40万元 10.56万元")] // nothing repairs it
    [InlineData("134.00万元", "133.00元 133.00元")] // either would: not guessed
    [InlineData("133.00万元", "133.00元 133.00元")]
    [InlineData("1元", "")]
    public void TryRepairPart_WhereNoSinglePartSlipped_IsFalse(string total, string parts)
    {
        Assert.False(
            StatedAmount.Parse(total).TryRepairPart(Amounts(parts), out var index, out var repaired)
        );
        Assert.Equal(-1, index);
        Assert.Equal(default, repaired);
    }

    [Fact]
    public void TryWithUnit_ItsOwn_IsTheSameAtTheLimitsToo()
    {
        foreach (var text in new[] { "90071992547409.91元", "-90071992547409.91元", "3.50万元" })
        {
            var stated = StatedAmount.Parse(text);

            Assert.True(stated.TryWithUnit(stated.Unit, out var same));
            Assert.Equal(stated, same);
        }
    }

    [Fact]
    public void WithUnit_KeepsNumberAndDecimals()
    {
        Assert.Equal(
            "约133.00万元",
            StatedAmount.Parse("约133.00元").WithUnit(AmountUnit.TenThousandYuan).ToString()
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "decimals",
            () => StatedAmount.Parse("1.000万元").WithUnit(AmountUnit.Yuan)
        );
        Assert.False(StatedAmount.Parse("1.000万元").TryWithUnit(AmountUnit.Yuan, out _));
    }

    private static string Unescaped(StatedAmount stated) =>
        JsonSerializer.Serialize(
            stated,
            new JsonSerializerOptions
            {
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );

    private static StatedAmount[] Amounts(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(StatedAmount.Parse).ToArray();
}
