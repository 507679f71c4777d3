using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using FsCheck;

namespace PerformanceBudget.Domain.Tests.Monetary;

[Laws(Arbitrary = new[] { typeof(MonetaryGenerators) }, MaxTest = MonetaryGenerators.Cases)]
public sealed class MoneyProperties
{
    private const long MaxFen = 9_007_199_254_740_991;

    private static readonly string[] Formats = ["", "G", "N", "Y", "W", "E", "C"];

    [Law]
    public void Text_in_every_format_reads_back_under_every_culture(Money money, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            foreach (var format in Formats)
            {
                var text = money.ToString(format);
                Assert.Equal(money, Money.Parse(text));
                Assert.Equal(money, Money.Parse(Encoding.UTF8.GetBytes(text), culture));
                Assert.Equal(text, money.ToString(format.ToLowerInvariant(), culture));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Law]
    public void Text_does_not_depend_on_the_culture(Money money, CultureInfo culture)
    {
        var expected = string.Join(' ', Formats.Select(format => money.ToString(format)));
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            Assert.Equal(
                expected,
                string.Join(' ', Formats.Select(format => money.ToString(format, culture)))
            );
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Law]
    public void Plain_text_is_what_decimal_writes(Money money)
    {
        Assert.Equal(money.Yuan.ToString("0.00", CultureInfo.InvariantCulture), money.ToString());
        Assert.Equal(money.Yuan.ToString("#,##0.00", CultureInfo.InvariantCulture), money.ToString("N"));
        Assert.Equal(
            (money.Yuan / 10_000).ToString("0.00####", CultureInfo.InvariantCulture) + "万元",
            money.ToString("W")
        );
        Assert.Equal(
            (money.Yuan / 100_000_000).ToString("0.00########", CultureInfo.InvariantCulture) + "亿元",
            money.ToString("E")
        );
    }

    [Law]
    public void TryFormat_writes_the_whole_text_or_nothing(Money money)
    {
        foreach (var format in Formats)
        {
            var text = money.ToString(format);
            var bytes = Encoding.UTF8.GetBytes(text);
            var chars = new char[text.Length + 2];
            var utf8 = new byte[bytes.Length + 2];

            Assert.True(money.TryFormat(chars.AsSpan(0, text.Length), out var written, format));
            Assert.Equal(text, new string(chars, 0, written));
            Assert.True(money.TryFormat(utf8.AsSpan(), out written, format));
            Assert.Equal(bytes, utf8[..written]);

            for (var length = 0; length < text.Length; length++)
            {
                Assert.False(money.TryFormat(chars.AsSpan(0, length), out written, format));
                Assert.Equal(0, written);
            }

            for (var length = 0; length < bytes.Length; length++)
            {
                Assert.False(money.TryFormat(utf8.AsSpan(0, length), out written, format));
                Assert.Equal(0, written);
            }
        }
    }

    [Law(MaxTest = 10 * MonetaryGenerators.Cases)]
    public void Text_is_an_amount_or_refused_in_the_documented_way(AlmostAmount almost)
    {
        var text = almost.Text;
        var isMoney = Money.TryParse(text, out var money);
        var thrown = Record.Exception(() => Money.Parse(text));

        if (isMoney)
        {
            Assert.Null(thrown);
            Assert.Equal(money, Money.Parse(money.ToString()));
        }
        else
        {
            Assert.Equal(Money.Zero, money);
            Assert.True(thrown is FormatException or OverflowException, $"{thrown}");
            Assert.Matches(@"^\P{IsBasicLatin}.*。 .* \(position \d+\)\.$", thrown.Message);
        }
    }

    [Law(MaxTest = 10 * MonetaryGenerators.Cases)]
    public void UTF8_and_UTF16_mean_the_same(AlmostAmount almost)
    {
        var isMoney = Money.TryParse(almost.Text, out var money);
        var utf8 = Encoding.UTF8.GetBytes(almost.Text);

        Assert.Equal(isMoney, Money.TryParse(utf8, provider: null, out var same));
        Assert.Equal(money, same);
    }

    [Law]
    public void Yuan_and_fen_are_the_same_amount(Money money)
    {
        Assert.Equal(money.Fen, money.Yuan * 100);
        Assert.Equal(2, money.Yuan.Scale);
        Assert.Equal(money, Money.FromFen(money.Fen));
        Assert.Equal(money, Money.FromYuan(money.Yuan));
    }

    [Law]
    public void Every_number_is_an_amount_exactly_where_it_is_whole_fen_in_range(decimal yuan)
    {
        var limit = MaxFen / 100m;
        var isInRange = yuan >= -limit && yuan <= limit;
        var isWhole = decimal.Round(yuan, 2) == yuan;

        Assert.Equal(isInRange && isWhole, Money.TryFromYuan(yuan, out var money));
        Assert.Equal(isInRange && isWhole ? yuan : 0, money.Yuan);
        Assert.Equal(
            isInRange && isWhole ? null
                : isInRange ? typeof(ArgumentException)
                : typeof(ArgumentOutOfRangeException),
            Record.Exception(() => Money.FromYuan(yuan))?.GetType()
        );
    }

    [Law]
    public void A_number_means_the_same_as_its_text(decimal yuan)
    {
        var text = yuan.ToString(CultureInfo.InvariantCulture);
        var isMoney = Money.TryFromYuan(yuan, out var money);

        Assert.Equal(isMoney && text.Count(char.IsAsciiDigit) <= 28, Money.TryParse(text, out var read));
        Assert.Equal(text.Count(char.IsAsciiDigit) <= 28 ? money : Money.Zero, read);
    }

    [Law]
    public void Every_spelling_of_figures_reads_to_the_same_amount(
        Money money,
        AmountUnit unit,
        bool isGrouped,
        bool isFullWidth,
        PositiveInt style
    )
    {
        var number = Math.Abs(money.Yuan) / unit.GetYuan();
        var figures = number.ToString(
            isGrouped ? "#,##0.##########" : "0.0#########",
            CultureInfo.InvariantCulture
        );
        var sign = money.IsNegative
            ? new[] { "-", "－", "−" }[style.Get % 3]
            : new[] { "", "+", "＋" }[style.Get % 3];
        var currency = new[] { "", "¥", "￥ " }[style.Get / 3 % 3];
        var blank = new[] { "", " ", "\u3000\t" }[style.Get / 9 % 3];
        var unitText = (unit, style.Get / 27 % 3) switch
        {
            (AmountUnit.Yuan, 0) => "",
            (AmountUnit.Yuan, 1) => "圆",
            (AmountUnit.TenThousandYuan, 0) => "万",
            (AmountUnit.TenThousandYuan, 1) => "萬圓",
            (AmountUnit.HundredMillionYuan, 0) => "亿",
            (AmountUnit.HundredMillionYuan, 1) => "億圆",
            _ => unit.GetText(),
        };
        if (isFullWidth)
        {
            figures = string.Concat(figures.Select(c => (char)(c + ('０' - '0'))));
        }

        Assert.Equal(money, Money.Parse(blank + sign + currency + figures + blank + unitText + blank));
        Assert.Equal(money, Money.Parse(currency + sign + blank + figures + unitText));
    }

    [Law]
    public void Addition_is_that_of_whole_numbers(Money left, Money right)
    {
        AssertFen((BigInteger)left.Fen + right.Fen, () => left + right);
        AssertFen((BigInteger)left.Fen - right.Fen, () => left - right);
        AssertFen((BigInteger)left.Fen + right.Fen, () => checked(left + right));
    }

    [Law]
    public void Addition_commutes(Money left, Money right) =>
        Assert.Equal(ResultOf(() => left + right), ResultOf(() => right + left));

    [Law]
    public void Addition_associates_wherever_no_step_leaves_the_range(Money a, Money b, Money c)
    {
        var left = ResultOf(() => a + b + c);
        var right = ResultOf(() => a + (b + c));
        if (left is not null && right is not null)
        {
            Assert.Equal(left, right);
        }
    }

    [Law]
    public void Subtraction_undoes_addition(Money left, Money right)
    {
        if (ResultOf(() => left + right) is { } sum)
        {
            Assert.Equal(left, sum - right);
            Assert.Equal(right, sum - left);
        }
    }

    [Law]
    public void The_opposite_cancels(Money money)
    {
        Assert.Equal(Money.Zero, money + -money);
        Assert.Equal(money, -(-money));
        Assert.Equal(money, +money);
        Assert.Equal(money, money + Money.Zero);
        Assert.Equal(money.IsNegative ? -money : money, money.Abs());
    }

    [Law]
    public void Multiplication_is_that_of_whole_numbers(Money money, int small, long large)
    {
        AssertFen((BigInteger)money.Fen * small, () => money * small);
        AssertFen((BigInteger)money.Fen * large, () => money * large);
        AssertFen((BigInteger)money.Fen * large, () => large * money);
    }

    [Law]
    public void Multiplication_distributes_over_addition(Money left, Money right, int factor)
    {
        if (
            ResultOf(() => (left + right) * factor) is { } whole
            && ResultOf(() => (left * factor) + (right * factor)) is { } parts
        )
        {
            Assert.Equal(whole, parts);
        }
    }

    [Law]
    public void Multiplication_by_a_decimal_rounds_the_exact_product_once(
        Money money,
        decimal factor,
        MidpointRounding rounding
    )
    {
        var mantissa = new BigInteger(
            decimal.Parse(
                factor.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal),
                CultureInfo.InvariantCulture
            )
        );
        var expected = RoundQuotient(money.Fen * mantissa, BigInteger.Pow(10, factor.Scale), rounding);

        AssertFen(expected, () => money.Multiply(factor, rounding));
    }

    [Law]
    public void Rounding_a_number_is_that_of_decimal(decimal yuan, MidpointRounding rounding)
    {
        var rounded = decimal.Round(yuan, 2, rounding);
        var money = ResultOf(() => Money.Round(yuan, rounding));

        Assert.Equal(Math.Abs(rounded) <= MaxFen / 100m ? rounded : null, money?.Yuan);
    }

    [Law]
    public void The_sum_is_exact_in_any_order(ImmutableArray<Money> amounts)
    {
        var expected = amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount.Fen);

        AssertFen(expected, () => Money.Sum(amounts.AsSpan()));
        AssertFen(expected, () => Money.Sum(amounts.Reverse()));
    }

    [Law]
    public void Order_is_that_of_the_fen(Money left, Money right)
    {
        Assert.Equal(left.Fen < right.Fen, left < right);
        Assert.Equal(left.Fen <= right.Fen, left <= right);
        Assert.Equal(left.Fen > right.Fen, left > right);
        Assert.Equal(left.Fen >= right.Fen, left >= right);
        Assert.Equal(left.Fen == right.Fen, left == right);
        Assert.Equal(left.Fen != right.Fen, left != right);
        Assert.Equal(left.Fen == right.Fen, left.Equals((object)right));
        Assert.Equal(Math.Sign(left.Fen.CompareTo(right.Fen)), Math.Sign(left.CompareTo(right)));
        Assert.Equal(Math.Max(left.Fen, right.Fen), Money.Max(left, right).Fen);
        Assert.Equal(Math.Min(left.Fen, right.Fen), Money.Min(left, right).Fen);
    }

    [Law]
    public void Order_survives_addition(Money left, Money right, Money other)
    {
        if (
            ResultOf(() => left + other) is { } shiftedLeft
            && ResultOf(() => right + other) is { } shiftedRight
        )
        {
            Assert.Equal(left.CompareTo(right), shiftedLeft.CompareTo(shiftedRight));
        }
    }

    [Law]
    public void Equal_amounts_have_equal_hash_codes(Money money) =>
        Assert.Equal(money.GetHashCode(), Money.Parse(money.ToString("W")).GetHashCode());

    private static BigInteger RoundQuotient(
        BigInteger dividend,
        BigInteger divisor,
        MidpointRounding rounding
    )
    {
        var floor = BigInteger.Divide(dividend - (((dividend % divisor) + divisor) % divisor), divisor);
        var rest = dividend - (floor * divisor);
        if (rest.IsZero)
        {
            return floor;
        }

        var half = (rest * 2).CompareTo(divisor);
        var isUp = rounding switch
        {
            MidpointRounding.ToNegativeInfinity => false,
            MidpointRounding.ToPositiveInfinity => true,
            MidpointRounding.ToZero => dividend.Sign < 0,
            MidpointRounding.AwayFromZero => half > 0 || (half == 0 && dividend.Sign > 0),
            _ => half > 0 || (half == 0 && !floor.IsEven),
        };
        return isUp ? floor + 1 : floor;
    }

    private static void AssertFen(BigInteger expected, Func<Money> operation)
    {
        if (BigInteger.Abs(expected) <= MaxFen)
        {
            Assert.Equal((long)expected, operation().Fen);
        }
        else
        {
            _ = Assert.Throws<OverflowException>(() => operation());
        }
    }

    private static Money? ResultOf(Func<Money> operation)
    {
        try
        {
            return operation();
        }
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
