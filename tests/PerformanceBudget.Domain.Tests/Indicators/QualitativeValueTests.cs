using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Tests.Indicators;

public sealed class QualitativeValueTests
{
    [Fact]
    public void Of_Words_JoinsThem()
    {
        var value = QualitativeValue.Of("及时", "满意");

        Assert.Equal("及时、满意", value.Text);
        Assert.True(value.IsCanonical);
        Assert.Equal(IndicatorValue.Parse("及时、满意"), value);
        Assert.NotEqual(QualitativeValue.Of("满意", "及时"), value);
        Assert.False(QualitativeValue.Of("满意", "及时").MeansTheSameAs(value));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 好")]
    [InlineData("好 好")]
    [InlineData("好。")]
    [InlineData("及时、满意")]
    [InlineData("提升5成")]
    [InlineData("提升５成")]
    [InlineData("年底前")]
    [InlineData("每年年底")]
    [InlineData("这是一个十三个字那么长的词了")]
    [InlineData("①")]
    [InlineData("é")]
    [InlineData(null)]
    public void Of_WhatIsNoWord_IsRefused(string? word)
    {
        var error = Assert.Throws<ArgumentException>(() => QualitativeValue.Of("好", word!));

        Assert.Equal("words", error.ParamName);
        Assert.Contains("is no word", error.Message, StringComparison.Ordinal);
        Assert.False(QualitativeValue.TryCreate([word!], null, out _));
    }

    [Fact]
    public void Of_TooManyOrTooFewOrTheSame_IsRefused()
    {
        Assert.Equal("words", Assert.Throws<ArgumentException>(() => QualitativeValue.Of()).ParamName);
        Assert.Throws<ArgumentException>(() => QualitativeValue.Create(default));
        Assert.Contains(
            "occurs twice",
            Assert.Throws<ArgumentException>(() => QualitativeValue.Of("好", "好")).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() =>
            QualitativeValue.Of("一", "二", "三", "四", "五", "六", "七", "八", "九")
        );
        Assert.Equal(8, QualitativeValue.Of("一", "二", "三", "四", "五", "六", "七", "八").Words.Length);
    }

    [Fact]
    public void Create_WithText_ChecksItsMeaning()
    {
        ImmutableArray<string> words = ["及时", "满意"];

        Assert.Equal(IndicatorValue.Parse(" 及时、满意 "), QualitativeValue.Create(words, " 及时、满意 "));
        Assert.Equal(
            "text",
            Assert.Throws<ArgumentException>(() => QualitativeValue.Create(words, "满意、及时")).ParamName
        );
    }

    [Fact]
    public void Parse_KnownWord_IsShared()
    {
        Assert.Same(IndicatorValue.Parse("及时"), IndicatorValue.Parse("及时".ToCharArray(), provider: null));
        Assert.Same(
            ((QualitativeValue)IndicatorValue.Parse("及时")).Words[0],
            ((QualitativeValue)IndicatorValue.Parse("及时、满意")).Words[0]
        );
    }

    [Theory]
    [InlineData("良", "优", true, true)]
    [InlineData("良", "好", true, true)]
    [InlineData("良", "中", true, false)]
    [InlineData("良、及时", "优、及时", false, false)]
    [InlineData("及时", "及时", true, true)]
    [InlineData("及时", "及时、满意", true, true)]
    [InlineData("及时", "优", false, false)]
    [InlineData("优", "及时", false, false)]
    [InlineData("良、优", "优", true, true)]
    [InlineData("良", "优、差", true, false)]
    public void TryIsSatisfiedBy_OnAScale_ComparesGrades(
        string expected,
        string actual,
        bool canTell,
        bool isSatisfied
    )
    {
        var value = (QualitativeValue)IndicatorValue.Parse(expected);
        var found = (QualitativeValue)IndicatorValue.Parse(actual);

        Assert.Equal(canTell, value.TryIsSatisfiedBy(found, QualitativeScale.Excellence, out var satisfied));
        Assert.Equal(isSatisfied, satisfied);
    }
}
