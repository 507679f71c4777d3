using System.Globalization;
using System.Numerics;
using System.Text;

namespace PerformanceBudget.Domain.Tests.Monetary;

public sealed class MoneyTests
{
    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Money.Zero, default);
        Assert.True(default(Money).IsZero);
        Assert.False(default(Money).IsNegative);
        Assert.False(decimal.IsNegative(default(Money).Yuan));
        Assert.Equal("0.00", default(Money).ToString());
    }

    [Fact]
    public void Range_EndsWhereBinaryFloatingPointLosesTheFen()
    {
        Assert.Equal((1L << 53) - 1, Money.MaxValue.Fen);
        Assert.Equal(-Money.MaxValue.Fen, Money.MinValue.Fen);
        Assert.Equal(90_071_992_547_409.91m, Money.MaxValue.Yuan);
    }

    [Theory]
    [InlineData(9_007_199_254_740_992)]
    [InlineData(-9_007_199_254_740_992)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void FromFen_OutOfRange_NamesTheParameter(long fen)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(nameof(fen), () => Money.FromFen(fen));
        Assert.Equal(fen, thrown.ActualValue);
    }

    [Theory]
    [InlineData("90071992547409.92")]
    [InlineData("-90071992547409.92")]
    [InlineData("90071992547409.915")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void FromYuan_OutOfRange_NamesTheParameter(string yuan) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(yuan), () => Money.FromYuan(Number(yuan)));

    [Theory]
    [InlineData("0.001")]
    [InlineData("-0.005")]
    [InlineData("1.0000000000000000000000000001")]
    [InlineData("90071992547409.901")]
    public void FromYuan_FinerThanAFen_IsRefused(string yuan)
    {
        var thrown = Assert.Throws<ArgumentException>(nameof(yuan), () => Money.FromYuan(Number(yuan)));
        Assert.Contains("finer than a fen", thrown.Message, StringComparison.Ordinal);
        Assert.False(Money.TryFromYuan(Number(yuan), out var money));
        Assert.Equal(Money.Zero, money);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0.00", 0)]
    [InlineData("1.5000000000000000000000000000", 150)]
    [InlineData("-0.01", -1)]
    [InlineData("90071992547409.9100000", 9_007_199_254_740_991)]
    public void FromYuan_WholeFen_IsExact(string yuan, long fen) =>
        Assert.Equal(fen, Money.FromYuan(Number(yuan)).Fen);

    [Fact]
    public void FromYuan_ColumnThatMayBeEmpty_IsAnAmountOrNone()
    {
        Assert.Equal(Money.FromFen(150), Money.FromYuan((decimal?)1.5m));
        Assert.Null(Money.FromYuan((decimal?)null));
        Assert.Throws<ArgumentException>("yuan", () => Money.FromYuan((decimal?)0.001m));
    }

    [Theory]
    [InlineData("0.005", MidpointRounding.AwayFromZero, 1)]
    [InlineData("-0.005", MidpointRounding.AwayFromZero, -1)]
    [InlineData("0.005", MidpointRounding.ToEven, 0)]
    [InlineData("0.015", MidpointRounding.ToEven, 2)]
    [InlineData("0.009", MidpointRounding.ToZero, 0)]
    [InlineData("0.001", MidpointRounding.ToPositiveInfinity, 1)]
    [InlineData("-0.001", MidpointRounding.ToNegativeInfinity, -1)]
    [InlineData("90071992547409.914", MidpointRounding.AwayFromZero, 9_007_199_254_740_991)]
    public void Round_ToTheFen(string yuan, MidpointRounding rounding, long fen) =>
        Assert.Equal(fen, Money.Round(Number(yuan), rounding).Fen);

    [Fact]
    public void Round_OutOfRange_NamesTheParameter()
    {
        _ = Assert.Throws<ArgumentOutOfRangeException>(
            "yuan",
            () => Money.Round(90_071_992_547_409.915m, MidpointRounding.AwayFromZero)
        );
        _ = Assert.Throws<ArgumentOutOfRangeException>(
            "yuan",
            () => Money.Round(decimal.MinValue, MidpointRounding.ToZero)
        );
    }

    [Theory]
    [InlineData((MidpointRounding)(-1))]
    [InlineData((MidpointRounding)5)]
    public void Rounding_Undefined_IsTheCallersFault(MidpointRounding rounding)
    {
        Assert.Equal(
            nameof(rounding),
            Assert.ThrowsAny<ArgumentException>(() => Money.Round(1, rounding)).ParamName
        );
        Assert.Equal(
            nameof(rounding),
            Assert.ThrowsAny<ArgumentException>(() => Money.Zero.Multiply(1, rounding)).ParamName
        );
    }

    [Fact]
    public void Arithmetic_BeyondTheRange_ThrowsAndNeverWraps()
    {
        var fen = Money.FromFen(1);
        Assert.Throws<OverflowException>(() => Money.MaxValue + fen);
        Assert.Throws<OverflowException>(() => Money.MinValue - fen);
        Assert.Throws<OverflowException>(() => unchecked(Money.MaxValue + Money.MaxValue));
        Assert.Throws<OverflowException>(() => Money.MaxValue * 2);
        Assert.Throws<OverflowException>(() => long.MaxValue * Money.MinValue);
        Assert.Throws<OverflowException>(() => Money.FromFen(2) * long.MinValue);
        Assert.Throws<OverflowException>(() => Money.MaxValue.Multiply(1.1m, MidpointRounding.ToEven));
        Assert.Throws<OverflowException>(() => fen.Multiply(decimal.MaxValue, MidpointRounding.ToEven));
        Assert.Throws<OverflowException>(() =>
            Money.FromFen(-1).Multiply(decimal.MaxValue, MidpointRounding.ToEven)
        );
        Assert.Throws<OverflowException>(() => Money.Sum(Money.MaxValue, fen));
        // 2^40 fen times 2^88 is 2^128, which is 0 in 128 bits.
        Assert.Throws<OverflowException>(() =>
            Money.FromFen(1L << 40).Multiply(309_485_009_821_345_068_724_781_056m, MidpointRounding.ToEven)
        );
        Assert.Throws<OverflowException>(() => Money.Sum(new List<Money> { Money.MinValue, -fen }));
    }

    [Fact]
    public void Arithmetic_AtTheLimits_GivesTheLimits()
    {
        var fen = Money.FromFen(1);
        Assert.Equal(Money.MaxValue, (Money.MaxValue - fen) + fen);
        Assert.Equal(Money.MinValue, (Money.MinValue + fen) - fen);
        Assert.Equal(Money.MaxValue, fen * Money.MaxValue.Fen);
        Assert.Equal(Money.MinValue, -Money.MaxValue.Fen * fen);
        Assert.Equal(Money.MaxValue, fen.Multiply(Money.MaxValue.Fen, MidpointRounding.ToEven));
        Assert.Equal(Money.MinValue, fen.Multiply(-Money.MaxValue.Fen, MidpointRounding.ToEven));
        Assert.Equal(Money.MaxValue, fen.Multiply(9_007_199_254_740_991.0000m, MidpointRounding.ToEven));
        Assert.Equal(Money.MaxValue, Money.Sum(Money.MaxValue, fen, -fen));
        Assert.Equal(Money.MinValue, Money.Sum(Money.MinValue, -fen, fen));
        Assert.Equal(Money.MaxValue, Money.FromFen(Money.MaxValue.Fen));
        Assert.Equal(Money.MinValue, Money.FromYuan(Money.MinValue.Yuan));
        Assert.Equal(
            Money.MaxValue,
            Money.Round(Money.MaxValue.Yuan + 0.004m, MidpointRounding.AwayFromZero)
        );
    }

    [Fact]
    public void Multiply_LooksAtTheLastOfManyDecimals()
    {
        // 0.05 yuan times 0.1 is half a fen; the last of 28 decimals is the one that tips it.
        var money = Money.FromFen(5);
        Assert.Equal(1, money.Multiply(0.1000000000000000000000000001m, MidpointRounding.ToEven).Fen);
        Assert.Equal(0, money.Multiply(0.1m, MidpointRounding.ToEven).Fen);
        Assert.Equal(0, money.Multiply(0.0999999999999999999999999999m, MidpointRounding.AwayFromZero).Fen);
        Assert.Equal(-1, (-money).Multiply(0.1m, MidpointRounding.AwayFromZero).Fen);
    }

    [Fact]
    public void Sum_OfNothing_IsZero()
    {
        Assert.Equal(Money.Zero, Money.Sum());
        Assert.Equal(Money.Zero, Money.Sum(Enumerable.Empty<Money>()));
        Assert.Equal(Money.Zero, Money.Sum(default(ReadOnlySpan<Money>)));
    }

    [Fact]
    public void Sum_WhoseStepsLeaveTheRange_IsExact()
    {
        // Not symmetric, so that what overflows on the way up is not given back on the way down.
        Money[] amounts =
        [
            .. Enumerable.Repeat(Money.MaxValue, 1_500),
            .. new Money[5_000],
            .. Enumerable.Repeat(Money.MinValue, 750),
            .. new Money[5_000],
            .. Enumerable.Repeat(Money.MinValue, 750),
            Money.FromFen(7),
        ];

        Assert.Equal(7, Money.Sum(amounts.AsSpan()).Fen);
        Assert.Equal(7, Money.Sum(amounts.AsEnumerable()).Fen);
    }

    [Fact]
    public void Sum_OfNull_NamesTheParameter()
    {
        Assert.Throws<ArgumentNullException>("amounts", () => Money.Sum((IEnumerable<Money>)null!));
        Assert.Throws<ArgumentNullException>("amounts", () => Money.Sum((Money[])null!));
    }

    [Fact]
    public void Sum_OfAnyCollection_IsTheSame()
    {
        Money[] amounts = [Money.FromFen(1), Money.FromFen(2)];
        var sum = Money.FromFen(3);

        Assert.Equal(sum, Money.Sum(amounts));
        Assert.Equal(sum, Money.Sum(amounts.ToList()));
        Assert.Equal(sum, Money.Sum(amounts.AsSpan()));
        Assert.Equal(sum, Money.Sum(amounts[0], amounts[1]));
        Assert.Equal(sum, Money.Sum([amounts[0], amounts[1]]));
    }

    [Fact]
    public void Interfaces_OfDotNetArithmetic_Work()
    {
        Assert.Equal(Money.FromFen(3), Total([Money.FromFen(1), Money.FromFen(2)]));
        Assert.Equal(Money.MaxValue, Greatest<Money>());
        Assert.Equal(Money.FromFen(6), Times(Money.FromFen(2), 3L));

        static T Total<T>(T[] items)
            where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T> =>
            items.Aggregate(T.AdditiveIdentity, (sum, item) => checked(sum + item));

        static T Greatest<T>()
            where T : IMinMaxValue<T> => T.MaxValue;

        static T Times<T>(T item, long factor)
            where T : IMultiplyOperators<T, long, T> => item * factor;
    }

    [Fact]
    public void CompareTo_AnyObject_FollowsTheConvention()
    {
        IComparable money = Money.FromFen(1);
        Assert.Equal(1, money.CompareTo(null));
        Assert.Equal(0, money.CompareTo(Money.FromFen(1)));
        var thrown = Assert.Throws<ArgumentException>("obj", () => money.CompareTo(1L));
        Assert.Contains(nameof(Money), thrown.Message, StringComparison.Ordinal);
        Assert.False(money.Equals(1L));
        Assert.False(money.Equals(null));
    }

    [Theory]
    [InlineData("667800.00", 66_780_000)]
    [InlineData("667,800.00", 66_780_000)]
    [InlineData("667800", 66_780_000)]
    [InlineData("667800.5", 66_780_050)]
    [InlineData("667800.000", 66_780_000)]
    [InlineData("667800元", 66_780_000)]
    [InlineData("667,800.00元", 66_780_000)]
    [InlineData("66.78万元", 66_780_000)]
    [InlineData("7.50万", 7_500_000)]
    [InlineData("0.5亿", 5_000_000_000)]
    [InlineData("22,614.51万元", 22_614_510_000)]
    [InlineData("1.234567万元", 1_234_567)]
    [InlineData("66.78萬圓", 66_780_000)]
    [InlineData("1億圆", 10_000_000_000)]
    [InlineData("６６７，８００．００元", 66_780_000)]
    [InlineData("－１．５０", -150)]
    [InlineData("−1.50", -150)]
    [InlineData("＋1.50", 150)]
    [InlineData("+1.50", 150)]
    [InlineData("-1.50万元", -1_500_000)]
    [InlineData("¥667,800.00", 66_780_000)]
    [InlineData("￥667800.00元", 66_780_000)]
    [InlineData("-¥5", -500)]
    [InlineData("¥-5", -500)]
    [InlineData(" ¥ - 725.56 \u3000万元\t", -725_560_000)]
    [InlineData("\uFEFF5\u200B", 500)]
    [InlineData("-0.00", 0)]
    [InlineData("-0", 0)]
    [InlineData("0000000000000000000000000001", 100)]
    [InlineData("90071992547409.91", 9_007_199_254_740_991)]
    [InlineData("-90071992547409.91", -9_007_199_254_740_991)]
    public void Parse_FormsOfDocuments(string text, long fen)
    {
        Assert.Equal(fen, Money.Parse(text).Fen);
        Assert.Equal(fen, Money.Parse(text.AsSpan(), provider: null).Fen);
        Assert.Equal(fen, Money.Parse(Encoding.UTF8.GetBytes(text), provider: null).Fen);
        Assert.True(Money.TryParse(text, CultureInfo.GetCultureInfo("de-DE"), out var money));
        Assert.Equal(fen, money.Fen);
    }

    [Theory]
    [InlineData("", "AmountExpected", 0)]
    [InlineData("  ", "AmountExpected", 2)]
    [InlineData("元", "AmountExpected", 0)]
    [InlineData(".5", "AmountExpected", 0)]
    [InlineData("一万元", "AmountExpected", 0)]
    [InlineData("RMB5", "AmountExpected", 0)]
    [InlineData("(5.00)", "AmountExpected", 0)]
    [InlineData("-", "NumberExpected", 1)]
    [InlineData("--5", "NumberExpected", 1)]
    [InlineData("-¥-5", "NumberExpected", 2)]
    [InlineData("¥¥5", "NumberExpected", 1)]
    [InlineData(" -元", "NumberExpected", 2)]
    [InlineData("1,2,3", "UnitOrEndExpected", 1)]
    [InlineData("1,23", "UnitOrEndExpected", 1)]
    [InlineData("1234,567", "UnitOrEndExpected", 4)]
    [InlineData("12,3456", "UnitOrEndExpected", 2)]
    [InlineData("5.", "UnitOrEndExpected", 1)]
    [InlineData("1.2.3", "UnitOrEndExpected", 3)]
    [InlineData("6.678e5", "UnitOrEndExpected", 5)]
    [InlineData("5 5", "UnitOrEndExpected", 2)]
    [InlineData("5%", "UnitOrEndExpected", 1)]
    [InlineData("5\0", "UnitOrEndExpected", 1)]
    [InlineData("5-", "UnitOrEndExpected", 1)]
    [InlineData("5千", "UnitOrEndExpected", 1)]
    [InlineData("٥", "AmountExpected", 0)]
    [InlineData("1٫5", "UnitOrEndExpected", 1)]
    [InlineData("5元5", "EndExpected", 2)]
    [InlineData("5万亿元", "EndExpected", 2)]
    [InlineData("5元/人", "EndExpected", 2)]
    [InlineData("¥5人", "EndExpected", 2)]
    [InlineData("0.001", "FinerThanFen", 0)]
    [InlineData("1.2345678万元", "FinerThanFen", 0)]
    [InlineData(" -0.00000000001亿元", "FinerThanFen", 2)]
    [InlineData("12345678901234567890123456789", "TooManyDigits", 0)]
    [InlineData("90071992547409.92", "OutOfRange", 0)]
    [InlineData("-1234567890123456789012345678亿元", "OutOfRange", 1)]
    public void Parse_OtherText_SaysWhatIsWrongAndWhere(string text, string kind, int position)
    {
        var thrown = Assert.ThrowsAny<Exception>(() => Money.Parse(text));
        var expected = new AmountTextError(Enum.Parse<AmountTextErrorKind>(kind), position).ToException(text);

        Assert.Equal(expected.Message, thrown.Message);
        Assert.Equal(expected.GetType(), thrown.GetType());
        Assert.Equal(
            expected.GetType(),
            Record.Exception(() => Money.Parse(Encoding.UTF8.GetBytes(text), null))?.GetType()
        );
        Assert.False(Money.TryParse(text, out var money));
        Assert.Equal(Money.Zero, money);
    }

    [Theory]
    [InlineData("1元1", "此处应为结尾，而不是“1”。 Expected the end, found '1' (position 2).")]
    [InlineData(
        "1\u202E2",
        "此处应为“元”、“万元”、“亿元”或结尾，而不是“U+202E”。 Expected a unit (元, 万元, 亿元) or the end, found 'U+202E' (position 1)."
    )]
    [InlineData("", "此处应为金额，而不是结尾。 Expected an amount, found the end (position 0).")]
    [InlineData("-x", "此处应为数字，而不是“x”。 Expected a digit, found 'x' (position 1).")]
    [InlineData("壹佰", "此处应为“元”，而不是结尾。 Expected '元', found the end (position 2).")]
    [InlineData(
        "拾元",
        "此处应为“壹”至“玖”，而不是“拾”。 Expected a digit (壹 to 玖), found '拾' (position 0)."
    )]
    [InlineData(
        "壹千",
        "此处应为中文大写金额的下一个字，而不是“千”。 Expected what can follow in an amount in Chinese capitals, found '千' (position 1)."
    )]
    [InlineData(
        "-0.001",
        "此处应为精确到分的金额，而不是更细的小数。 Expected an amount no finer than a fen, found more decimals (position 1)."
    )]
    [InlineData(
        "12345678901234567890123456789",
        "此处应为至多28位的数字，而不是更多位。 Expected a number of at most 28 digits, found more (position 0)."
    )]
    public void Parse_Message_IsInTwoLanguagesAndShowsNothingInvisible(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Money.Parse(text)).Message);

    [Fact]
    public void Parse_OutOfRange_SaysTheRange() =>
        Assert.Equal(
            "金额超出范围（±90,071,992,547,409.91元）。 The amount is out of range (±90,071,992,547,409.91 yuan) (position 1).",
            Assert.Throws<OverflowException>(() => Money.Parse(" 90071992547409.92")).Message
        );

    [Fact]
    public void Parse_LoneSurrogate_IsShownAsItsNumber()
    {
        var thrown = Assert.Throws<FormatException>(() => Money.Parse("1\uD800"));
        Assert.EndsWith("found 'U+D800' (position 1).", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Null_IsTheCallersFault()
    {
        Assert.Throws<ArgumentNullException>("s", () => Money.Parse(null!));
        Assert.Throws<ArgumentNullException>("s", () => Money.Parse((string)null!, provider: null));
        Assert.False(Money.TryParse(null, out _));
        Assert.False(Money.TryParse((string?)null, provider: null, out _));
    }

    [Theory]
    [InlineData(new byte[] { 0x31, 0xFF })]
    [InlineData(new byte[] { 0x31, 0xE5, 0x85 })]
    [InlineData(new byte[] { 0x31, 0xED, 0xA0, 0x80 })]
    public void Parse_BrokenUtf8_IsRefused(byte[] utf8)
    {
        var thrown = Assert.Throws<FormatException>(() => Money.Parse(utf8, provider: null));
        Assert.Contains("UTF-8", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("(position 1)", thrown.Message, StringComparison.Ordinal);
        Assert.False(Money.TryParse(utf8, provider: null, out var money));
        Assert.Equal(Money.Zero, money);
    }

    [Theory]
    [InlineData(null, "-667800.50")]
    [InlineData("", "-667800.50")]
    [InlineData("G", "-667800.50")]
    [InlineData("N", "-667,800.50")]
    [InlineData("Y", "-667,800.50元")]
    [InlineData("W", "-66.78005万元")]
    [InlineData("E", "-0.006678005亿元")]
    [InlineData("S", "-667,800.50元")]
    [InlineData("C", "负陆拾陆万柒仟捌佰元零伍角整")]
    public void ToString_EveryFormat(string? format, string text)
    {
        var money = Money.FromYuan(-667_800.5m);
        Assert.Equal(text, money.ToString(format));
        Assert.Equal(text, string.Format(CultureInfo.GetCultureInfo("fa-IR"), "{0:" + format + "}", money));
        Assert.Equal(format is null ? text : money.ToString(format.ToLowerInvariant()), text);
    }

    [Theory]
    [InlineData("X")]
    [InlineData("N2")]
    [InlineData("0.00")]
    [InlineData("\0")]
    [InlineData("元")]
    public void ToString_UnknownFormat_IsRefused(string format)
    {
        Assert.Contains(
            "G, N, Y, W, E, S or C",
            Assert.Throws<FormatException>(() => Money.Zero.ToString(format)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<FormatException>(() => Money.Zero.TryFormat(new char[99], out _, format));
        Assert.Throws<FormatException>(() => Money.Zero.TryFormat(new byte[99], out _, format));
    }

    [Theory]
    [InlineData("0.00", "0.00元")]
    [InlineData("9999.99", "9,999.99元")]
    [InlineData("9900", "9,900.00元")]
    [InlineData("10000", "1.00万元")]
    [InlineData("10000.01", "10,000.01元")]
    [InlineData("399280", "399,280.00元")]
    [InlineData("399300", "39.93万元")]
    [InlineData("226145100", "22,614.51万元")]
    [InlineData("-12345600", "-1,234.56万元")]
    public void ToString_AsASentenceSaysIt_NeedsNoMoreThanTwoDecimals(string yuan, string text)
    {
        var money = Money.Parse(yuan);

        Assert.Equal(text, money.ToString("S"));
        Assert.Equal(money, Money.Parse(text));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
