namespace PerformanceBudget.Domain.Tests.Monetary;

public sealed class AllocationTests
{
    [Theory]
    [InlineData("100.00", "1 1 1", "33.34 33.33 33.33")]
    [InlineData("-100.00", "1 1 1", "-33.34 -33.33 -33.33")]
    [InlineData("0.05", "3 7", "0.01 0.04")] // 1.5 and 3.5 fen: the greater weight is served first
    [InlineData("0.05", "7 3", "0.04 0.01")]
    [InlineData("0.01", "1 2 1", "0.00 0.01 0.00")]
    [InlineData("0.01", "1 1", "0.01 0.00")]
    [InlineData("0.03", "0 1 0", "0.00 0.03 0.00")]
    [InlineData("1000.00", "50 30 20", "500.00 300.00 200.00")]
    [InlineData("1000.00", "0.5 0.30 0.200", "500.00 300.00 200.00")]
    [InlineData("0.00", "1 2 3", "0.00 0.00 0.00")]
    [InlineData("90071992547409.91", "1 79228162514264337593543950335", "0.00 90071992547409.91")]
    [InlineData("90071992547409.91", "0.0000000000000000000000000001 1", "0.00 90071992547409.91")]
    public void Allocate_ByWeights_GivesTheLargestRemaindersTheRest(
        string amount,
        string weights,
        string parts
    )
    {
        var allocated = Money
            .Parse(amount)
            .Allocate(weights.Split(' ').Select(weight => Number(weight)).ToArray());
        Assert.Equal(parts, string.Join(' ', allocated));
    }

    [Fact]
    public void Allocate_OfEqualWeights_ServesTheEarlierOnes()
    {
        Assert.Equal("0.01 0.01 0.00 0.00", string.Join(' ', Money.FromFen(2).Allocate([1m, 1.0m, 1, 1])));
        Assert.Equal("-0.01 -0.01 0.00", string.Join(' ', Money.FromFen(-2).Allocate(3)));
    }

    [Fact]
    public void Allocate_IntoMemoryOfTheCaller_IsTheSame()
    {
        Span<Money> parts = stackalloc Money[3];
        Money.FromYuan(-100).Allocate([1, 2, 4], parts);
        Assert.Equal(Money.FromYuan(-100).Allocate([1, 2, 4]), parts.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0 0.00")]
    [InlineData("1 -1")]
    [InlineData("2 -0.0000000000000000000000000001")]
    public void Allocate_ByImpossibleWeights_NamesTheParameter(string text)
    {
        var weights = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
        Assert.Throws<ArgumentException>(nameof(weights), () => Money.Zero.Allocate(weights));
    }

    [Fact]
    public void Allocate_IntoTooManyOrTooFewParts_NamesTheParameter()
    {
        Assert.Throws<ArgumentException>("parts", () => Money.Zero.Allocate([1, 2], new Money[1]));
        Assert.Throws<ArgumentException>("parts", () => Money.Zero.Allocate([1, 2], new Money[3]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Allocate_IntoNoParts_NamesTheParameter(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(count), () => Money.Zero.Allocate(count));

    [Fact]
    public void Allocate_ToManyWeights_IsNotQuadratic()
    {
        var weights = Enumerable.Range(1, 200_000).Select(weight => (decimal)weight).ToArray();
        var parts = Money.MaxValue.Allocate(weights);
        Assert.Equal(Money.MaxValue, Money.Sum(parts.AsSpan()));
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
