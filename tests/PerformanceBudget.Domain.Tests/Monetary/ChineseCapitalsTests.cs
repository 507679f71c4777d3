using System.Globalization;

namespace PerformanceBudget.Domain.Tests.Monetary;

[Laws(Arbitrary = new[] { typeof(MonetaryGenerators) }, MaxTest = MonetaryGenerators.Cases)]
public sealed class ChineseCapitalsTests
{
    // The first six are the examples of 支付结算办法, annex 1.
    [Theory]
    [InlineData("1409.50", "壹仟肆佰零玖元伍角整")]
    [InlineData("6007.14", "陆仟零柒元壹角肆分")]
    [InlineData("1680.32", "壹仟陆佰捌拾元零叁角贰分")]
    [InlineData("107000.53", "壹拾万柒仟元零伍角叁分")]
    [InlineData("16409.02", "壹万陆仟肆佰零玖元零贰分")]
    [InlineData("325.04", "叁佰贰拾伍元零肆分")]
    [InlineData("667800.00", "陆拾陆万柒仟捌佰元整")]
    [InlineData("0.00", "零元整")]
    [InlineData("0.01", "壹分")]
    [InlineData("0.10", "壹角整")]
    [InlineData("0.12", "壹角贰分")]
    [InlineData("1.00", "壹元整")]
    [InlineData("1.01", "壹元零壹分")]
    [InlineData("1.10", "壹元壹角整")]
    [InlineData("10.00", "壹拾元整")]
    [InlineData("10.01", "壹拾元零壹分")]
    [InlineData("10.10", "壹拾元零壹角整")]
    [InlineData("11.00", "壹拾壹元整")]
    [InlineData("100.00", "壹佰元整")]
    [InlineData("101.00", "壹佰零壹元整")]
    [InlineData("110.00", "壹佰壹拾元整")]
    [InlineData("1001.00", "壹仟零壹元整")]
    [InlineData("1010.00", "壹仟零壹拾元整")]
    [InlineData("1100.00", "壹仟壹佰元整")]
    [InlineData("10000.00", "壹万元整")]
    [InlineData("10001.00", "壹万零壹元整")]
    [InlineData("10100.00", "壹万零壹佰元整")]
    [InlineData("11000.00", "壹万壹仟元整")]
    [InlineData("100000.00", "壹拾万元整")]
    [InlineData("100500.00", "壹拾万零伍佰元整")]
    [InlineData("101000.00", "壹拾万壹仟元整")]
    [InlineData("1000000.00", "壹佰万元整")]
    [InlineData("10101010.10", "壹仟零壹拾万壹仟零壹拾元零壹角整")]
    [InlineData("100000000.00", "壹亿元整")]
    [InlineData("100000001.00", "壹亿零壹元整")]
    [InlineData("100000000.01", "壹亿元零壹分")]
    [InlineData("100000000.10", "壹亿元零壹角整")]
    [InlineData("100005000.00", "壹亿零伍仟元整")]
    [InlineData("100010000.00", "壹亿零壹万元整")]
    [InlineData("110000000.00", "壹亿壹仟万元整")]
    [InlineData("120005000.00", "壹亿贰仟万伍仟元整")]
    [InlineData("1010000000.00", "壹拾亿壹仟万元整")]
    [InlineData("1000000000000.00", "壹万亿元整")]
    [InlineData("1000000000001.00", "壹万亿零壹元整")]
    [InlineData("1000100000000.00", "壹万零壹亿元整")]
    [InlineData("1000010000000.00", "壹万亿零壹仟万元整")]
    [InlineData("90000000000000.00", "玖拾万亿元整")]
    [InlineData("90071992547409.91", "玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分")]
    [InlineData("-1409.50", "负壹仟肆佰零玖元伍角整")]
    [InlineData("-0.01", "负壹分")]
    public void Amount_BothWays(string yuan, string capitals)
    {
        var money = Money.FromYuan(decimal.Parse(yuan, CultureInfo.InvariantCulture));

        Assert.Equal(capitals, money.ToString("C"));
        Assert.Equal(money, Money.Parse(capitals));
        Assert.Equal(money, Money.Parse(" 人民币" + capitals + "\u3000"));
    }

    [Theory]
    [InlineData("壹仟肆佰零玖元伍角", "1409.50")] // 整 behind 角 is the writer's choice
    [InlineData("壹仟肆佰零玖元伍角正", "1409.50")]
    [InlineData("壹仟陆佰捌拾元叁角贰分", "1680.32")] // so is 零 behind 元 where 元 is zero
    [InlineData("壹拾万零柒仟元伍角叁分", "107000.53")] // and behind 万 where 万 is zero
    [InlineData("壹拾万零柒仟元零伍角叁分", "107000.53")]
    [InlineData("壹拾万柒仟元伍角叁分", "107000.53")]
    [InlineData("壹亿伍仟元整", "100005000.00")]
    [InlineData("壹拾亿零壹仟万元整", "1010000000.00")]
    [InlineData("壹万亿壹仟万元整", "1000010000000.00")]
    [InlineData("壹佰元", "100.00")] // a missing 整 behind 元 is forgiven
    [InlineData("零元", "0.00")]
    [InlineData("負貳拾參萬圓正", "-230000.00")]
    [InlineData("壹億陸仟叄佰圆整", "100006300.00")]
    public void Parse_WaysLeftToTheWriter_AreRead(string capitals, string yuan) =>
        Assert.Equal(Money.Parse(yuan), Money.Parse(capitals));

    [Theory]
    [InlineData("壹", "CapitalExpected", 1, '元')]
    [InlineData("零", "CapitalExpected", 1, '元')]
    [InlineData("负", "CapitalExpected", 1, '元')]
    [InlineData("人民币", "CapitalExpected", 3, '元')]
    [InlineData("人民", "CapitalUnexpected", 0)]
    [InlineData("负负壹元整", "CapitalUnexpected", 1)]
    [InlineData("拾元整", "CapitalDigitExpected", 0)] // 壹拾, never 拾
    [InlineData("壹佰拾元整", "CapitalDigitExpected", 2)]
    [InlineData("壹佰零拾元整", "CapitalDigitExpected", 3)]
    [InlineData("壹贰元整", "CapitalUnexpected", 1)]
    [InlineData("壹拾贰佰元整", "CapitalUnexpected", 3)]
    [InlineData("壹拾贰拾元整", "CapitalUnexpected", 3)]
    [InlineData("壹万贰万元整", "CapitalUnexpected", 3)]
    [InlineData("壹亿贰亿元整", "CapitalUnexpected", 3)]
    [InlineData("壹万亿亿元整", "CapitalUnexpected", 3)]
    [InlineData("壹元元", "CapitalUnexpected", 2)]
    [InlineData("万元整", "AmountExpected", 0)]
    [InlineData("零亿元整", "CapitalUnexpected", 1)]
    [InlineData("整", "AmountExpected", 0)]
    [InlineData("壹整", "CapitalUnexpected", 1)]
    [InlineData("壹元整整", "EndExpected", 3)]
    [InlineData("壹元贰", "EndExpected", 2)]
    [InlineData("壹分整", "EndExpected", 2)] // nothing behind 分
    [InlineData("壹分贰角", "CapitalExpected", 0, '贰')]
    [InlineData("壹角贰角", "CapitalExpected", 0, '叁')]
    [InlineData("壹元壹分", "CapitalExpected", 2, '零')] // 零 where fen follow without jiao
    [InlineData("壹仟壹元整", "CapitalExpected", 2, '零')]
    [InlineData("壹仟零零壹元整", "CapitalExpected", 3, '壹')]
    [InlineData("壹仟零壹佰元整", "CapitalExpected", 2, '壹')]
    [InlineData("壹佰零元整", "CapitalExpected", 2, '元')]
    [InlineData("零壹元整", "CapitalExpected", 0, '壹')]
    [InlineData("零零元整", "CapitalExpected", 1, '元')]
    [InlineData("壹亿零壹仟万元整", "CapitalExpected", 2, '壹')]
    [InlineData("壹拾零万伍佰元整", "CapitalExpected", 2, '万')]
    [InlineData("壹 元整", "CapitalUnexpected", 1)]
    [InlineData("壹万5元", "CapitalUnexpected", 2)]
    [InlineData("壹千元整", "CapitalUnexpected", 1)]
    [InlineData("玖拾壹万亿元整", "OutOfRange", 0)]
    [InlineData("玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分", "OutOfRange", 0)]
    public void Parse_AgainstTheRule_IsRefused(
        string capitals,
        string kind,
        int position,
        char expected = '\0'
    )
    {
        var error = new AmountTextError(Enum.Parse<AmountTextErrorKind>(kind), position, expected);
        var thrown = Assert.ThrowsAny<Exception>(() => Money.Parse(capitals));

        Assert.Equal(error.ToException(capitals).Message, thrown.Message);
        Assert.False(Money.TryParse(capitals, out _));
    }

    [Law]
    public void The_common_way_to_spell_by_replacing_zeros_is_read(Money money) =>
        Assert.Equal(money, Money.Parse(SpelledByReplacingZeros(money)));

    [Law]
    public void Zeros_stand_alone_and_never_before_a_unit(Money money)
    {
        var text = money.ToString("C");
        Assert.DoesNotMatch("零零|零[拾佰仟万亿角分整]", text);
        Assert.Equal(money.IsZero, text.Contains("零元", StringComparison.Ordinal));
    }

    [Law]
    public void No_two_amounts_share_a_spelling(Money left, Money right) =>
        Assert.Equal(left == right, left.ToString("C") == right.ToString("C"));

    // What most systems do: every digit with its unit, then the zeros thrown out by replacement. It never
    // writes a 零 that the rule leaves to the writer.
    private static string SpelledByReplacingZeros(Money money)
    {
        var digits = Math.Abs(money.Fen).ToString(CultureInfo.InvariantCulture).PadLeft(3, '0');
        const string Units = "分角元拾佰仟万拾佰仟亿拾佰仟万拾";
        var text = string.Concat(
            digits.Select(
                (digit, i) => $"{"零壹贰叁肆伍陆柒捌玖"[digit - '0']}{Units[digits.Length - 1 - i]}"
            )
        );
        text = ReplaceAll(text, "零拾", "零", "零佰", "零", "零仟", "零", "零零", "零");
        text = ReplaceAll(text, "零万", "万", "零亿", "亿", "零元", "元", "亿万", "亿零", "零零", "零");
        text = ReplaceAll(text, "零元", "元", "零角零分", "整", "零分", "整", "零角", "零");
        text = text.TrimStart('零', '元');
        text = text.Length == 0 || text == "整" ? "零元整" : text;
        return money.IsNegative ? "负" + text : text;
    }

    private static string ReplaceAll(string text, params string[] replacements)
    {
        for (var i = 0; i < replacements.Length; i += 2)
        {
            while (text.Contains(replacements[i], StringComparison.Ordinal))
            {
                text = text.Replace(replacements[i], replacements[i + 1], StringComparison.Ordinal);
            }
        }

        return text;
    }
}
