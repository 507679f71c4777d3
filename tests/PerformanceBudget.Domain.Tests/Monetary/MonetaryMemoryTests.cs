using System.Runtime.CompilerServices;
using System.Text;

namespace PerformanceBudget.Domain.Tests.Monetary;

public sealed class MonetaryMemoryTests
{
    [Fact]
    public void Money_IsAsLargeAsItsFen()
    {
        Assert.Equal(8, Unsafe.SizeOf<Money>());
        Assert.InRange(Unsafe.SizeOf<StatedAmount>(), 8, 16);
    }

    [Fact]
    public void Arithmetic_AllocatesNothing()
    {
        var amounts = Enumerable.Range(0, 3_000).Select(fen => Money.FromFen(fen)).ToArray();
        var parts = new Money[4];
        decimal[] weights = [1, 2.5m, 0, 1e-10m];
        AssertAllocatesNothing(() =>
        {
            var money = (amounts[7] + amounts[8] - amounts[9]) * 12;
            money = Money.Max(money, -money.Abs()) + Money.Sum(amounts.AsSpan());
            money = money.Multiply(0.0123456789m, MidpointRounding.ToEven);
            money = money.Multiply(0.1234567890123456789012345678m, MidpointRounding.AwayFromZero);
            money += Money.FromYuan(money.Yuan) + Money.Round(1.005m, MidpointRounding.AwayFromZero);
            money.Allocate(weights, parts);
            return money > Money.Zero && money.CompareTo(parts[0]) > 0 && money.GetHashCode() != 0;
        });
    }

    [Fact]
    public void Consistency_AllocatesNothing()
    {
        var total = StatedAmount.Parse("198.00万元");
        StatedAmount[] parts = [StatedAmount.Parse("65.00万元"), StatedAmount.Parse("133.00元")];
        AssertAllocatesNothing(() =>
            total.IsConsistentWith(Money.FromYuan(1_980_000))
            && !total.IsConsistentWithSum(parts)
            && !total.IsConsistentWith(parts[0])
            && total.TryRepairPart(parts, out _, out var repaired)
            && parts[1].TryRepairUnit(repaired.Value, out _)
            && StatedAmount.Finest(parts) == parts[1]
            && total.Round(repaired.Value).Number == 133m
            && StatedAmount.Create(3.5m, AmountUnit.TenThousandYuan, 2) != total
        );
    }

    [Theory]
    [InlineData("667800.00")]
    [InlineData("-667,800.00元")]
    [InlineData("６６．７８ 万元")]
    [InlineData("¥1.234567万")]
    [InlineData("陆拾陆万柒仟捌佰元整")]
    [InlineData("no amount")]
    [InlineData("1元1")]
    [InlineData("壹元贰")]
    [InlineData("900000000000000000")]
    [InlineData("0.001")]
    public void TryParse_AllocatesNothing(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var isMoney = Money.TryParse(text, out _);
        var isStated = StatedAmount.TryParse(text, out _);
        AssertAllocatesNothing(() =>
            Money.TryParse(text, out _) == isMoney
            && Money.TryParse(utf8, provider: null, out _) == isMoney
            && StatedAmount.TryParse(text, out _) == isStated
        );
    }

    [Theory]
    [InlineData("G")]
    [InlineData("N")]
    [InlineData("Y")]
    [InlineData("W")]
    [InlineData("E")]
    [InlineData("C")]
    public void TryFormat_AllocatesNothing(string format)
    {
        var money = Money.FromYuan(-1_234_567_890_123.45m);
        var stated = StatedAmount.FromMoney(money, AmountUnit.TenThousandYuan).WithApproximate(true);
        var chars = new char[99];
        var utf8 = new byte[199];
        AssertAllocatesNothing(() =>
            money.TryFormat(chars, out _, format)
            && money.TryFormat(utf8, out _, format)
            && !money.TryFormat(chars.AsSpan(0, 5), out _, format)
            && stated.TryFormat(chars, out _)
            && NumberFormatter.TryFormat(79_228_162_514_264_337_593.543950335m, utf8.AsSpan(), out _)
        );
    }

    private static void AssertAllocatesNothing(Func<bool> operation)
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.True(operation());
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            _ = operation();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
