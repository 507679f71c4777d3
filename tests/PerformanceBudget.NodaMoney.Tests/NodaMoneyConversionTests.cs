using FsCheck.Xunit;
using PerformanceBudget.Domain;
using Foreign = global::NodaMoney.Money;

namespace PerformanceBudget.NodaMoney.Tests;

public sealed class NodaMoneyConversionTests
{
    [Property(MaxTest = 1_000)]
    public void ThereAndBack_IsTheSameAmount(long number)
    {
        var money = Money.FromFen(number % Money.MaxValue.Fen);

        Assert.Equal(money, money.ToNodaMoney().ToMoney());
    }

    [Fact]
    public void ToNodaMoney_Amount_IsYuanOfChina()
    {
        var foreign = Money.FromYuan(667_800.05m).ToNodaMoney();

        Assert.Equal(667_800.05m, foreign.Amount);
        Assert.Equal("CNY", foreign.Currency.Code);
    }

    [Fact]
    public void ToMoney_AnotherCurrency_IsRefused()
    {
        var dollars = new Foreign(1m, "USD");

        var exception = Assert.Throws<ArgumentException>(() => dollars.ToMoney());

        Assert.Equal("foreign", exception.ParamName);
        Assert.Contains("USD", exception.Message, StringComparison.Ordinal);
        Assert.False(dollars.TryToMoney(out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void ToMoney_AmountBeyondTheRange_IsRefused(int more)
    {
        var huge = new Foreign(Money.MaxValue.Yuan + more, "CNY");

        Assert.Equal(more == 0, huge.TryToMoney(out _));
        if (more > 0)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => huge.ToMoney());
        }
    }

#if !NODAMONEY_PACKAGE
    // The package itself rounds to the currency's decimals when a value is made; another context may keep more.
    [Fact]
    public void ToMoney_FinerThanAFen_IsRefused()
    {
        var fine = new Foreign(0.001m, "CNY");

        Assert.False(fine.TryToMoney(out _));
        Assert.ThrowsAny<ArgumentException>(() => fine.ToMoney());
    }
#endif
}
