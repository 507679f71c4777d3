namespace PerformanceBudget.Domain.Tests.Indicators;

[Laws(Arbitrary = new[] { typeof(IndicatorGenerators) }, MaxTest = IndicatorGenerators.Cases)]
public sealed class IndicatorTests
{
    private static readonly Indicator Example = Indicator.Create(
        IndicatorCategory.Quantity,
        "举办场次",
        IndicatorValue.Parse("10-12场"),
        10
    );

    [Fact]
    public void Create_HoldsItsParts()
    {
        Assert.Same(IndicatorCategory.Quantity, Example.Category);
        Assert.Equal("举办场次", Example.Name);
        Assert.Equal("10-12场", Example.Value!.Text);
        Assert.Equal(10, Example.Weight);
        Assert.Equal("quantity 举办场次: 10-12场", Example.ToString());
    }

    [Fact]
    public void Create_WithoutValue_IsAnIndicator()
    {
        var indicator = Indicator.Create(IndicatorCategory.SocialBenefit, "建立健全健康教育、健康指导制度");

        Assert.Null(indicator.Value);
        Assert.Null(indicator.Weight);
        Assert.True(Indicator.TryCreate(indicator.Category, indicator.Name, null, null, out var again));
        Assert.Equal(indicator, again);
    }

    [Theory]
    [InlineData("", "PB1101")]
    [InlineData(" \u3000\u200B", "PB1101")]
    [InlineData("一行\n两行", "PB1102")]
    public void Create_BrokenName_IsABrokenInvariant(string name, string code)
    {
        var error = Assert.Throws<InvariantException>(() =>
            Indicator.Create(IndicatorCategory.Quality, name)
        );

        Assert.Equal(code, error.Code.ToString());
        Assert.Equal("/name", error.Finding.Pointer);
        Assert.False(Indicator.TryCreate(IndicatorCategory.Quality, name, null, null, out _));
        Assert.Equal(code, Assert.Throws<InvariantException>(() => Example.WithName(name)).Code.ToString());
    }

    [Fact]
    public void Create_NameWithHalfOfASurrogatePair_IsABrokenInvariant()
    {
        var error = Assert.Throws<InvariantException>(() => Example.WithName("a\uD840"));

        Assert.Equal("PB1102", error.Code.ToString());
    }

    [Fact]
    public void Create_LongName_CountsCodePoints()
    {
        var name = string.Concat(Enumerable.Repeat("𠀀", 500));

        Assert.Equal(name, Indicator.Create(IndicatorCategory.Quality, name).Name);
        var error = Assert.Throws<InvariantException>(() =>
            Indicator.Create(IndicatorCategory.Quality, name + "字")
        );
        Assert.Equal("PB1103", error.Code.ToString());
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("100.01")]
    public void Create_WeightOutOfRange_IsABrokenInvariant(string weight)
    {
        var number = decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture);

        var error = Assert.Throws<InvariantException>(() => Example.WithWeight(number));
        Assert.Equal("PB1114", error.Code.ToString());
        Assert.Equal("/weight", error.Finding.Pointer);
        Assert.False(Indicator.TryCreate(IndicatorCategory.Quality, "名称", null, number, out _));
    }

    [Fact]
    public void Create_Null_IsTheBugOfTheCaller()
    {
        Assert.Equal(
            "category",
            Assert.Throws<ArgumentNullException>(() => Indicator.Create(null!, "名称")).ParamName
        );
        Assert.Equal(
            "name",
            Assert
                .Throws<ArgumentNullException>(() => Indicator.Create(IndicatorCategory.Quality, null!))
                .ParamName
        );
        Assert.False(Indicator.TryCreate(null, "名称", null, null, out _));
        Assert.False(Indicator.TryCreate(IndicatorCategory.Quality, null, null, null, out _));
    }

    [Fact]
    public void With_ChangesOnePart()
    {
        Assert.Equal(IndicatorCategory.Quality, Example.WithCategory(IndicatorCategory.Quality).Category);
        Assert.Equal("别的名称", Example.WithName("别的名称").Name);
        Assert.Null(Example.WithValue(null).Value);
        Assert.Equal(100, Example.WithWeight(100).Weight);
        Assert.Equal(0, Example.WithWeight(0).Weight);
        Assert.Equal(Example, Example.WithName("别的名称").WithName(Example.Name));
        Assert.Throws<ArgumentNullException>(() => Example.WithCategory(null!));
    }

    [Theory]
    [InlineData("举办场次", "举办场次")]
    [InlineData("“七一”系列活动 开展及时", "七一系列活动开展及时")]
    [InlineData("参与人员、获得感（增强）", "参与人员获得感增强")]
    [InlineData("Ｇ６０科创走廊", "g60科创走廊")]
    [InlineData("211+工程", "211+工程")]
    [InlineData("——", "——")]
    public void NormalizedName_LeavesOutWhatDoesNotCount(string name, string expected)
    {
        Assert.Equal(expected, Indicator.Create(IndicatorCategory.Quality, name).NormalizedName);
    }

    [Fact]
    public void NormalizedName_OfAPlainName_IsTheNameItself()
    {
        Assert.Same(Example.Name, Example.NormalizedName);
    }

    [Law]
    public void Equality_is_by_value(Indicator a, Indicator b)
    {
        var copy = Indicator
            .Create(
                IndicatorCategory.FromToken(a.Category.Token),
                new string(a.Name.AsSpan()),
                a.Value is null ? null : IndicatorValue.Parse(a.Value.Text),
                a.Weight
            )
            .WithOverallValue(a.OverallValue)
            .WithTargets([.. a.Targets])
            .WithPreviousValue(a.PreviousValue)
            .WithDirection(a.Direction)
            .WithNotes(a.Explanation, a.Standard, a.Scoring, a.Remark);

        Assert.Equal(a, copy);
        Assert.Equal(a.GetHashCode(), copy.GetHashCode());
        Assert.Equal(
            a.Category == b.Category
                && a.Name == b.Name
                && a.Value == b.Value
                && a.Weight == b.Weight
                && a.OverallValue == b.OverallValue
                && a.Targets.SequenceEqual(b.Targets)
                && a.PreviousValue == b.PreviousValue
                && a.Direction == b.Direction
                && a.Explanation == b.Explanation,
            a == b
        );
    }
}
