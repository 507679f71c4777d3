using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.CSharp12.Tests;

/// <summary>Methods that take any number of values, called from a language that knows only arrays of them.</summary>
public sealed class ParameterTests
{
    private static readonly Money One = Money.FromYuan(1m);
    private static readonly StatedAmount Total = StatedAmount.Parse("3.5万元");

    [Fact]
    public void Sum_OfAmounts_IsTheirTotal()
    {
        Assert.Equal(Money.Zero, Money.Sum());
        Assert.Equal(Money.FromYuan(2m), Money.Sum(One, One));
        Assert.Equal(Money.FromYuan(2m), Money.Sum(new[] { One, One }));
        Assert.Equal(Money.FromYuan(2m), Money.Sum([One, One]));
        Assert.Equal(Money.FromYuan(2m), Money.Sum(new List<Money> { One, One }));
    }

    [Fact]
    public void StatedAmounts_AsParameters_AreCompared()
    {
        Assert.True(
            Total.IsConsistentWithSum(StatedAmount.Parse("2.45万元"), StatedAmount.Parse("1.00万元"))
        );
        Assert.Equal(Total, StatedAmount.Finest(StatedAmount.Parse("约4万元"), Total));
    }

    [Fact]
    public void Words_AsParameters_MakeAValueAndAGrade()
    {
        Assert.Equal(IndicatorValue.Parse("及时、满意"), QualitativeValue.Of("及时", "满意"));
        Assert.Equal(["优", "优秀"], QualitativeGrade.Create(0.9m, "优", "优秀").Words);
    }

    [Fact]
    public void Codes_AsParameters_AreSwitchedOff() =>
        Assert.Equal(
            ReviewOptions.Default.Rules.Length - 2,
            ReviewOptions.Default.Without("PB2001", "PB2002").Rules.Length
        );
}
