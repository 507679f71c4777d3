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
        var value = ThresholdValue.Create(Comparison.Exactly, 280, Unit.Parse("人次"), text: "280人次");

        Assert.Equal(IndicatorValue.Parse("280人次"), value);
        Assert.False(value.IsSignWritten);
        Assert.Equal("280人次", value.Text);
        Assert.True(
            ThresholdValue.Create(Comparison.AtLeast, 95, Unit.Percent, text: "≥95.00(%)").IsCanonical
        );
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
            ThresholdValue.Create(Comparison.AtLeast, 95, Unit.Percent, text: text)
        );

        Assert.Equal("text", error.ParamName);
        Assert.Contains($"The text '{text}' means", error.Message, StringComparison.Ordinal);
        Assert.Contains("not '≥95.00(%)'", error.Message, StringComparison.Ordinal);
        Assert.False(ThresholdValue.TryCreate(Comparison.AtLeast, 95, Unit.Percent, null, text, out _));
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
        Assert.False(ThresholdValue.TryCreate(Comparison.AtLeast, number, null, null, null, out _));
    }

    [Fact]
    public void Create_UndefinedComparison_IsTheBugOfTheCaller()
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => ThresholdValue.Create((Comparison)9, 1));

        Assert.Equal("comparison", error.ParamName);
    }

    [Fact]
    public void Create_About_IsAPartOfTheMeaning()
    {
        var people = Unit.Parse("人");
        var exact = ThresholdValue.Exactly(100, people);
        var around = ThresholdValue.Create(Comparison.Exactly, 100, people, About.Around);
        var over = ThresholdValue.Create(Comparison.Exactly, 100, people, About.Over, "100余人");

        Assert.Null(exact.About);
        Assert.Equal(About.Around, around.About);
        Assert.Equal("=约100.00(人)", around.Text);
        Assert.Equal("=100.00余(人)", over.CanonicalText);
        Assert.Equal("100余人", over.Text);
        Assert.False(over.IsSignWritten);
        Assert.Equal(IndicatorValue.Parse("100余人"), over);
        Assert.False(around.MeansTheSameAs(exact));
        Assert.False(around.MeansTheSameAs(over));
        Assert.NotEqual<IndicatorValue>(exact, around);
        Assert.False(ThresholdValue.TryCreate(Comparison.Exactly, 100, people, null, "约100人", out _));
        Assert.False(ThresholdValue.TryCreate(Comparison.Exactly, 100, people, About.Over, "约100人", out _));
        Assert.True(
            ThresholdValue.TryCreate(Comparison.Exactly, 100, people, About.Around, "约100人", out _)
        );
    }

    [Fact]
    public void WithAbout_ChangesThatAndTakesCanonicalText()
    {
        var value = (ThresholdValue)IndicatorValue.Parse("不少于100人");

        Assert.Same(value, value.WithAbout(null));
        Assert.Equal("≥100.00余(人)", value.WithAbout(About.Over).Text);
        Assert.Equal("≥约100.00(人)", value.WithAbout(About.Over).WithAbout(About.Around).Text);
        Assert.Equal("≥100.00(人)", value.WithAbout(About.Over).WithAbout(null).Text);
        Assert.Equal(ThresholdValue.AtLeast(100, value.Unit), value.WithAbout(About.Over).WithAbout(null));
    }

    [Fact]
    public void About_Undefined_IsTheBugOfTheCaller()
    {
        const About Undefined = (About)2;
        foreach (
            var call in new Action[]
            {
                () => ThresholdValue.Create(Comparison.AtLeast, 1, about: Undefined),
                () => ThresholdValue.TryCreate(Comparison.AtLeast, 1, null, Undefined, null, out _),
                () => ThresholdValue.AtLeast(1).WithAbout(Undefined),
            }
        )
        {
            Assert.Equal("about", Assert.ThrowsAny<ArgumentException>(call).ParamName);
        }
    }

    [Theory]
    // 约 grants no tolerance that nobody wrote.
    [InlineData("约100人", "98", false, "0.98")]
    [InlineData("约100人", "100", true, "1")]
    [InlineData("约100人", "102", false, "0.98")]
    [InlineData("≥约100人", "98", false, "0.98")]
    [InlineData("≥约100人", "102", true, "1.02")]
    // What is more than a hundred by an unknown part is no less than a hundred.
    [InlineData("100余人", "99", false, "0.99")]
    [InlineData("100余人", "100", true, "1")]
    [InlineData("100余人", "120", true, "1.2")]
    [InlineData("≥100余人", "120", true, "1.2")]
    [InlineData("≤100余人", "100", true, "1")]
    [InlineData("≤100余人", "105", false, "0.95")]
    public void Attainment_OfANumberThatIsNotExact_IsByTheNumber(
        string text,
        string actual,
        bool isSatisfied,
        string attainment
    ) => Attainment_OfAnActual_IsExact(text, actual, isSatisfied, attainment);

    [Theory]
    [InlineData("约100人", TargetDirection.ToBeMet)]
    [InlineData("100余人", TargetDirection.MoreIsBetter)]
    [InlineData("≤100余人", TargetDirection.LessIsBetter)]
    public void Direction_OfANumberThatIsNotExact(string text, TargetDirection expected) =>
        Assert.Equal(expected, ((ThresholdValue)IndicatorValue.Parse(text)).Direction);

    [Theory]
    [InlineData("约100人", "100人", Strictness.Incomparable)]
    [InlineData("约1万人", "约10000人", Strictness.Same)]
    [InlineData("100余人", "≥100人", Strictness.Same)]
    [InlineData("100余人", "120余人", Strictness.Looser)]
    [InlineData("20多万人次", "20万人次以上", Strictness.Same)]
    [InlineData("约100人", "约120人", Strictness.Incomparable)]
    public void CompareStrictness_OfNumbersThatAreNotExact_IsByWhatSatisfiesThem(
        string text,
        string other,
        Strictness expected
    ) => Assert.Equal(expected, IndicatorValue.Parse(text).CompareStrictness(IndicatorValue.Parse(other)));

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

    [Theory]
    [InlineData("95%以上（含）")]
    [InlineData("95%以上（含本数）")]
    [InlineData("95%以上（含本數）")]
    [InlineData("95%以上（含95%）")]
    public void Parse_WhatIncludesTheNumber_IsAtLeast(string text)
    {
        var value = Assert.IsType<ThresholdValue>(IndicatorValue.Parse(text));

        Assert.Equal(Comparison.AtLeast, value.Comparison);
        Assert.Equal(95, value.Number);
    }

    [Fact]
    public void Number_WithMoreThanTenDecimalsThatAreZero_HasTen()
    {
        Assert.Equal(10, ThresholdValue.AtLeast(1.500000000000m).Number.Scale);
        Assert.Equal(1, ThresholdValue.AtLeast(1.5m).Number.Scale);
    }
}
