using System.Globalization;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class NumbersInNamesTests
{
    [Theory]
    [InlineData("培训200人", "人", "200")]
    [InlineData("培训２００人", "人", "200")]
    [InlineData("200人培训", "人", "200")]
    [InlineData("讲座4场、观摩2场", "场", "4 2")]
    [InlineData("讲座4场、观摩2次", "场", "4")]
    [InlineData("培训1.5万人", "人", "15000")]
    [InlineData("培训200人", "万人", "0.02")]
    [InlineData("补助3.5万元", "元", "35000")]
    [InlineData("合格率95%", "%", "95")]
    [InlineData("合格率95%", "人", "")]
    [InlineData("培训200人", "%", "")]
    // Units in which nothing is counted.
    [InlineData("单价200元/人", "元/人", "")]
    // Behind these the number counts nothing, and before these it is none.
    [InlineData("第3期培训", "期", "")]
    [InlineData("约200人", "人", "")]
    [InlineData("长三角G60场", "场", "")]
    [InlineData("1-3期", "期", "")]
    [InlineData("5人以上小组", "人", "")]
    [InlineData("100余人", "人", "")]
    [InlineData("100/人", "人", "")]
    [InlineData("200", "人", "")]
    [InlineData("123456789012人", "人", "123456789012")]
    [InlineData("1234567890123人", "人", "")]
    [InlineData("培训人", "人", "")]
    [InlineData("培训.5人", "人", "5")]
    public void Name_SaysTheseNumbers(string name, string unit, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                NumbersInNames
                    .Find(name, Unit.Parse(unit))
                    .Select(number => number.ToString("0.##", CultureInfo.InvariantCulture))
            )
        );
}
