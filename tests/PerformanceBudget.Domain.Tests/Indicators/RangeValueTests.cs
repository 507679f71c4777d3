using System.Globalization;

namespace PerformanceBudget.Domain.Tests.Indicators;

public sealed class RangeValueTests
{
    [Fact]
    public void Between_HoldsItsParts()
    {
        var value = RangeValue.Between(10, 12, Unit.Parse("场"));

        Assert.Equal(10, value.From);
        Assert.Equal(12, value.To);
        Assert.Equal(Unit.Parse("场"), value.Unit);
        Assert.Equal("10.00-12.00(场)", value.Text);
        Assert.True(value.IsCanonical);
        Assert.Equal("10.00-12.00", RangeValue.Between(10, 12).Text);
    }

    [Theory]
    [InlineData("2020-5000")]
    [InlineData("500-2020")]
    public void Parse_NumbersOfWhichOneCouldBeAYear_IsARange(string text) =>
        Assert.IsType<RangeValue>(IndicatorValue.Parse(text));

    [Fact]
    public void Text_OfNumbersThatWouldReadAsMonths_HasADecimalMore()
    {
        var value = RangeValue.Between(2021.1m, 2031.12m);

        Assert.Equal("2021.100-2031.120", value.Text);
        Assert.Equal(value, IndicatorValue.Parse(value.Text));
        Assert.Equal("2021.10-2031.12(米)", RangeValue.Between(2021.1m, 2031.12m, Unit.Parse("米")).Text);
    }

    [Fact]
    public void Create_WithTextOfThatMeaning_KeepsIt()
    {
        Assert.Equal(IndicatorValue.Parse("10-12场"), RangeValue.Create(10, 12, Unit.Parse("场"), "10-12场"));
    }

    [Fact]
    public void Create_WithTextOfAnotherMeaning_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            RangeValue.Create(10, 12, Unit.Parse("场"), "10-13场")
        );

        Assert.Equal("text", error.ParamName);
        Assert.False(RangeValue.TryCreate(10, 12, Unit.Parse("场"), "10-13场", out _));
    }

    [Theory]
    [InlineData("12", "10", "to")]
    [InlineData("1000000000000000", "1000000000000000", "from")]
    [InlineData("1", "1000000000000000", "to")]
    [InlineData("0.00000000001", "1", "from")]
    public void Create_NumbersThatMakeNoRange_AreRefused(string from, string to, string parameter)
    {
        var first = decimal.Parse(from, CultureInfo.InvariantCulture);
        var second = decimal.Parse(to, CultureInfo.InvariantCulture);

        var error = Assert.Throws<ArgumentOutOfRangeException>(() => RangeValue.Between(first, second));
        Assert.Equal(parameter, error.ParamName);
        Assert.False(RangeValue.TryCreate(first, second, null, null, out _));
    }

    [Theory]
    [InlineData("10-12场", "10", true, "1")]
    [InlineData("10-12场", "12", true, "1")]
    [InlineData("10-12场", "9", false, "0.9")]
    [InlineData("10-12场", "15", false, "0.75")]
    [InlineData("10-12场", "30", false, "0")]
    [InlineData("0-12场", "-1", false, "0")]
    [InlineData("-5至-2℃", "-1", false, "0.5")]
    [InlineData("-5至-2℃", "-6", false, "0.8")]
    public void Attainment_OfAnActual_IsByTheNearerEnd(
        string text,
        string actual,
        bool isSatisfied,
        string attainment
    )
    {
        var value = (RangeValue)IndicatorValue.Parse(text);
        var number = decimal.Parse(actual, CultureInfo.InvariantCulture);

        Assert.Equal(isSatisfied, value.IsSatisfiedBy(number));
        Assert.Equal(decimal.Parse(attainment, CultureInfo.InvariantCulture), value.Attainment(number));
        Assert.Equal(isSatisfied, value.IsSatisfiedBy(Quantity.Create(number, value.Unit)));
        Assert.Equal(value.Attainment(number), value.Attainment(Quantity.Create(number, value.Unit)));
        Assert.True(value.IsMeasuredIn(value.Unit));
    }
}
