namespace PerformanceBudget.Domain.Tests.Indicators;

public sealed class ThresholdValueTests
{
    [Fact]
    public void Factories_HoldTheirParts()
    {
        Assert.Equal("≥95.00(%)", ThresholdValue.AtLeast(95m, Unit.Percent).Text);
        Assert.Equal("≤550.00(元/人)", ThresholdValue.AtMost(550m, Unit.Parse("元/人")).Text);
        Assert.Equal(">92.00(%)", ThresholdValue.Above(92m, Unit.Percent).Text);
        Assert.Equal("<24.00(小时)", ThresholdValue.Below(24m, Unit.Parse("小时")).Text);
        Assert.Equal("=10.00(个)", ThresholdValue.Exactly(10m, Unit.Parse("个")).Text);
        Assert.Equal("≥124.00", ThresholdValue.AtLeast(124m).Text);

        var value = ThresholdValue.AtLeast(95m, Unit.Percent);
        Assert.Equal(Comparison.AtLeast, value.Comparison);
        Assert.Equal(95m, value.Number);
        Assert.Equal(Unit.Percent, value.Unit);
        Assert.True(value.IsSignWritten);
        Assert.True(value.IsCanonical);
        Assert.Same(Unit.One, ThresholdValue.AtLeast(124m).Unit);
    }

    [Theory]
    [InlineData(Comparison.AtLeast, TargetDirection.MoreIsBetter)]
    [InlineData(Comparison.Above, TargetDirection.MoreIsBetter)]
    [InlineData(Comparison.AtMost, TargetDirection.LessIsBetter)]
    [InlineData(Comparison.Below, TargetDirection.LessIsBetter)]
    [InlineData(Comparison.Exactly, TargetDirection.ToBeMet)]
    public void Direction_IsThatOfTheComparison(Comparison comparison, TargetDirection expected)
    {
        Assert.Equal(expected, ThresholdValue.Create(comparison, 1).Direction);
    }

    [Fact]
    public void Create_WithTextOfThatMeaning_KeepsIt()
    {
        var value = ThresholdValue.Create(Comparison.Exactly, 280, Unit.Parse("人次"), "280人次");

        Assert.Equal(IndicatorValue.Parse("280人次"), value);
        Assert.False(value.IsSignWritten);
        Assert.Equal("280人次", value.Text);
        Assert.True(ThresholdValue.Create(Comparison.AtLeast, 95, Unit.Percent, "≥95.00(%)").IsCanonical);
    }

    [Theory]
    [InlineData("≥96%")]
    [InlineData("≤95%")]
    [InlineData("≥95人")]
    [InlineData("及时")]
    [InlineData("≥**%")]
    [InlineData("95-95%")]
    public void Create_WithTextOfAnotherMeaning_IsRefused(string text)
    {
        var error = Assert.Throws<ArgumentException>(() =>
            ThresholdValue.Create(Comparison.AtLeast, 95, Unit.Percent, text)
        );

        Assert.Equal("text", error.ParamName);
        Assert.Contains($"The text '{text}' means", error.Message, StringComparison.Ordinal);
        Assert.Contains("not '≥95.00(%)'", error.Message, StringComparison.Ordinal);
        Assert.False(ThresholdValue.TryCreate(Comparison.AtLeast, 95, Unit.Percent, text, out _));
    }

    [Fact]
    public void Create_WithBlankText_SaysThatItIsBlank()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            ThresholdValue.Create(Comparison.AtLeast, 95, text: " ")
        );

        Assert.Equal("text", error.ParamName);
        Assert.Contains("must not be blank", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1000000000000000")]
    [InlineData("-1000000000000000")]
    [InlineData("0.00000000001")]
    [InlineData("79228162514264337593543950335")]
    public void Create_NumberOutOfRange_IsRefused(string text)
    {
        var number = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ThresholdValue.AtLeast(number));
        Assert.Equal("number", error.ParamName);
        Assert.False(ThresholdValue.TryCreate(Comparison.AtLeast, number, null, null, out _));
    }

    [Fact]
    public void Create_UndefinedComparison_IsTheBugOfTheCaller()
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => ThresholdValue.Create((Comparison)9, 1));

        Assert.Equal("comparison", error.ParamName);
    }

    [Fact]
    public void Number_OfManyZeros_IsTheSame()
    {
        var value = ThresholdValue.AtLeast(1.5000000000000000000000000000m);

        Assert.Equal(ThresholdValue.AtLeast(1.5m), value);
        Assert.Equal("≥1.50", value.Text);
    }

    [Theory]
    [InlineData("≥95%", "94.99", false, "0.9998947368421052631578947368")]
    [InlineData("≥95%", "95", true, "1")]
    [InlineData("≥95%", "190", true, "2")]
    [InlineData("≥95%", "0", false, "0")]
    [InlineData("≥95%", "-10", false, "0")]
    [InlineData("≥-2", "-1", true, "1.5")]
    [InlineData("≥-2", "-3", false, "0.5")]
    [InlineData("≥0", "0", true, "1")]
    [InlineData("≥0", "7", true, "1")]
    [InlineData("≥0", "-1", false, "0")]
    [InlineData(">92%", "92", false, "0.9999999999999999999999999999")]
    [InlineData(">92%", "184", true, "2")]
    [InlineData("≤100元", "50", true, "1.5")]
    [InlineData("≤100元", "0", true, "2")]
    [InlineData("≤100元", "-100", true, "3")]
    [InlineData("≤100元", "150", false, "0.5")]
    [InlineData("≤100元", "200", false, "0")]
    [InlineData("≤100元", "900", false, "0")]
    [InlineData("<24小时", "24", false, "0.9999999999999999999999999999")]
    [InlineData("<24小时", "12", true, "1.5")]
    [InlineData("=10个", "10", true, "1")]
    [InlineData("=10个", "9", false, "0.9")]
    [InlineData("=10个", "11", false, "0.9")]
    [InlineData("=10个", "30", false, "0")]
    [InlineData("=0", "0", true, "1")]
    [InlineData("=0", "1", false, "0")]
    [InlineData("≥3", "2.9999999999999999999999999999", false, "0.9999999999999999999999999999")]
    [InlineData("≥0.0000000001", "79228162514264337593543950335", true, "1000000")]
    [InlineData("≤0.0000000001", "79228162514264337593543950335", false, "0")]
    [InlineData("≤-999999999999999", "-79228162514264337593543950335", true, "1000000")]
    public void Attainment_OfAnActual_IsExact(string text, string actual, bool isSatisfied, string attainment)
    {
        var value = (ThresholdValue)IndicatorValue.Parse(text);
        var number = decimal.Parse(actual, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(isSatisfied, value.IsSatisfiedBy(number));
        Assert.Equal(
            decimal.Parse(attainment, System.Globalization.CultureInfo.InvariantCulture),
            value.Attainment(number)
        );
    }

    [Theory]
    [InlineData("≤90万元", "895000元", true)]
    [InlineData("≤90万元", "900000.01元", false)]
    [InlineData("≥95%", "0.95", true)]
    [InlineData("≥0.95", "94.9%", false)]
    public void IsSatisfiedBy_QuantityOfAnotherScale_IsConverted(string text, string actual, bool expected)
    {
        var value = (ThresholdValue)IndicatorValue.Parse(text);
        var quantity = Quantity.Parse(actual);

        Assert.True(value.IsMeasuredIn(quantity.Unit));
        Assert.Equal(expected, value.IsSatisfiedBy(quantity));
        Assert.Equal(expected, value.Attainment(quantity) >= 1);
    }

    [Fact]
    public void IsSatisfiedBy_QuantityOfAnotherUnit_IsRefused()
    {
        var value = ThresholdValue.AtLeast(2, Unit.Parse("次/场"));
        var quantity = Quantity.Parse("3次");

        Assert.False(value.IsMeasuredIn(quantity.Unit));
        Assert.Equal(
            "actual",
            Assert.Throws<ArgumentException>(() => value.IsSatisfiedBy(quantity)).ParamName
        );
        Assert.Equal("actual", Assert.Throws<ArgumentException>(() => value.Attainment(quantity)).ParamName);
        Assert.Throws<ArgumentNullException>(() => value.IsMeasuredIn(null!));
    }
}
