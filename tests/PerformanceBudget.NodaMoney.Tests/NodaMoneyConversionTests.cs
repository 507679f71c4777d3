using FsCheck.Xunit;
using PerformanceBudget.Domain;
using Foreign = global::NodaMoney.Money;
#if NODAMONEY_PACKAGE
using System.Globalization;
using System.Text.Json;
#endif

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

    [Fact]
    public void ToMoney_FinerThanAFen_IsRefused()
    {
        var fine = Read(0.001m);

        Assert.False(fine.TryToMoney(out _));
        Assert.ThrowsAny<ArgumentException>(() => fine.ToMoney());
    }

#if NODAMONEY_PACKAGE
    [Fact]
    public void ToNodaMoney_OfAValueThatWasRead_CanBeAddedToOneThatWasMade()
    {
        var read = Read(1.00m);
        var made = new Foreign(2.00m, "CNY");

        Assert.ThrowsAny<Exception>(() => read + made);
        Assert.Equal(3.00m, (read.ToMoney().ToNodaMoney() + made).Amount);
    }

    // A value that was read keeps every decimal, in a context of its own; one that was made is rounded at once.
    private static Foreign Read(decimal amount) =>
        JsonSerializer.Deserialize<Foreign>(string.Create(CultureInfo.InvariantCulture, $"\"CNY {amount}\""));
#else
    private static Foreign Read(decimal amount) => new(amount, "CNY");
#endif
}
