using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("14.4万元", "", "14.4万元")]
    [InlineData("14.4万元", "144000元", "144000元")]
    [InlineData("144000元", "14.4万元", "144000元")]
    [InlineData("14.4万元", "14.40万元 144千元", "14.40万元")]
    // What says another amount says nothing of how far this one is known.
    [InlineData("14.4万元", "144000.50元", "14.4万元")]
    public void Line_IsKnownAsFarAsItsFinestSpelling(string stated, string restated, string expected)
    {
        var line = BudgetLine
            .Create("培训费", StatedAmount.Parse(stated))
            .WithRestated([
                .. restated.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(StatedAmount.Parse),
            ]);

        Assert.Equal(expected, Figures.Of(line).ToString());
    }

    [Fact]
    public void Line_WithAnotherExactAmount_IsKnownToTheFen()
    {
        var line = BudgetLine.Create("培训费", Sample.Yuan(124_780m), StatedAmount.Parse("12.48万元"));

        Assert.Equal("124780.00元", Figures.Of(line).ToString());
        Assert.Equal("124780.00元", Figures.Of(BudgetLine.Create("培训费", line.Amount!.Value)).ToString());
    }

    [Fact]
    public void Lines_WithoutAnAmount_AreWhatTheirPartsMake()
    {
        var named = BudgetLine
            .Create("其中")
            .WithLines([Line("甲班", "1万元"), BudgetLine.Create("乙班"), Line("丙班", "2万元")]);

        Assert.Equal(
            ["3万元", "1万元", "2万元"],
            Figures.Of([Line("培训费", "3万元"), named]).Select(figure => figure.ToString())
        );
    }

    [Theory]
    [InlineData("14.40万元", 144_000, "Exact")]
    [InlineData("14.40万元", 144_049.99, "Rounded")]
    [InlineData("14.40万元", 144_050.01, "Different")]
    public void Figure_BesideAnExactAmount_Agrees(string written, double exact, string expected) =>
        Assert.Equal(
            expected,
            Figures.Compare(StatedAmount.Parse(written), Sample.Yuan((decimal)exact)).ToString()
        );

    [Fact]
    public void Addition_OfMoreThanTenParts_IsCutOff()
    {
        var part = StatedAmount.Parse("1万元");

        Assert.Equal("1万元 + 1万元", Figures.Addition([part, part]));
        Assert.EndsWith(" + 1万元", Figures.Addition([.. Enumerable.Repeat(part, 10)]));
        Assert.Equal(
            string.Concat(Enumerable.Repeat("1万元 + ", 10)) + "…",
            Figures.Addition([.. Enumerable.Repeat(part, 11)])
        );
    }

    [Fact]
    public void Difference_OutOfRange_IsTheLargestAmount()
    {
        Assert.Equal(Sample.Yuan(1), Figures.Difference(Sample.Yuan(3), Sample.Yuan(2)));
        Assert.Equal(Money.MaxValue, Figures.Difference(Money.MaxValue, Money.MinValue));
        Assert.Equal(Money.MinValue, Figures.Difference(Money.MinValue, Money.MaxValue));
        Assert.Equal(Sample.Yuan(1), Figures.Distance(Sample.Yuan(2), Sample.Yuan(3)));
    }
}
