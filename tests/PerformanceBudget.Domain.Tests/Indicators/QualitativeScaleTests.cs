using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Tests.Indicators;

public sealed class QualitativeScaleTests
{
    [Theory]
    [InlineData("优", "优", "1", "0.9")]
    [InlineData("优秀", "优", "1", "0.9")]
    [InlineData(" 良好 ", "良", "0.9", "0.8")]
    [InlineData("一般", "中", "0.8", "0.6")]
    [InlineData("差", "差", "0.6", "0")]
    public void Excellence_WordOfAGrade_IsFound(string word, string name, string ceiling, string floor)
    {
        Assert.True(QualitativeScale.Excellence.TryGetGrade(word, out var grade));
        Assert.Equal(name, grade.Name);
        Assert.Equal(name, grade.ToString());
        Assert.Equal(decimal.Parse(floor, System.Globalization.CultureInfo.InvariantCulture), grade.Floor);
        Assert.Equal(
            decimal.Parse(ceiling, System.Globalization.CultureInfo.InvariantCulture),
            QualitativeScale.Excellence.CeilingOf(grade)
        );
    }

    [Fact]
    public void TryGetGrade_WordOutsideTheScale_IsNoError()
    {
        Assert.False(QualitativeScale.Excellence.TryGetGrade("及时", out var grade));
        Assert.Null(grade);
        Assert.False(QualitativeScale.Excellence.TryGetGrade("优良", out _));
    }

    [Theory]
    [InlineData("1.2", "达成")]
    [InlineData("0.8", "达成")]
    [InlineData("0.7999", "部分达成")]
    [InlineData("0.6", "部分达成")]
    [InlineData("0.5999", "未达成")]
    [InlineData("0", "未达成")]
    public void GradeOf_Share_IsTheBestOneReached(string share, string name)
    {
        var grade = QualitativeScale.Achievement.GradeOf(
            decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture)
        );

        Assert.Equal(name, grade.Name);
    }

    [Fact]
    public void GradeOf_NegativeShare_IsRefused()
    {
        Assert.Equal(
            "share",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => QualitativeScale.Achievement.GradeOf(-0.1m))
                .ParamName
        );
    }

    [Fact]
    public void WithWord_ExtendsOneGrade()
    {
        var scale = QualitativeScale.Excellence.WithWord("优", "显著提升");

        Assert.True(scale.TryGetGrade("显著提升", out var grade));
        Assert.Equal("优", grade.Name);
        Assert.False(QualitativeScale.Excellence.TryGetGrade("显著提升", out _));
        Assert.NotEqual(QualitativeScale.Excellence, scale);
        Assert.Equal("grade", Assert.Throws<ArgumentException>(() => scale.WithWord("及时", "快")).ParamName);
        Assert.Equal(
            "word",
            Assert.Throws<ArgumentException>(() => scale.WithWord("差", "显著提升")).ParamName
        );
        Assert.Equal("words", Assert.Throws<ArgumentException>(() => scale.WithWord("差", "5分")).ParamName);
    }

    [Fact]
    public void Create_OwnScale_IsEqualByValue()
    {
        ImmutableArray<QualitativeGrade> grades =
        [
            QualitativeGrade.Create(0.5m, "通过"),
            QualitativeGrade.Create(0, "不通过"),
        ];
        var scale = QualitativeScale.Create("评审", grades);

        Assert.Equal(QualitativeScale.Create("评审", grades), scale);
        Assert.True(scale == QualitativeScale.Create("评审", grades));
        Assert.True(scale != QualitativeScale.Create("验收", grades));
        Assert.Equal(scale.GetHashCode(), QualitativeScale.Create("评审", grades).GetHashCode());
        Assert.Equal("评审", scale.ToString());
        Assert.Equal(QualitativeGrade.Create(0, "不通过"), grades[1]);
        Assert.True(grades[0] != grades[1]);
        Assert.Equal(
            "grade",
            Assert.Throws<ArgumentException>(() => QualitativeScale.Excellence.CeilingOf(grades[0])).ParamName
        );
    }

    [Fact]
    public void Create_GradesThatMakeNoScale_AreRefused()
    {
        var good = QualitativeGrade.Create(0.5m, "好");
        var bad = QualitativeGrade.Create(0, "差");

        AssertRefused("at least two grades", good);
        AssertRefused("at least two grades", good, null!);
        AssertRefused("fall from one to the next", bad, good);
        AssertRefused("fall from one to the next", good, QualitativeGrade.Create(0.5m, "中"), bad);
        AssertRefused("begins at 0", QualitativeGrade.Create(0.6m, "良"), good);
        AssertRefused("stands for two grades", good, QualitativeGrade.Create(0, "差", "好"));
        Assert.Throws<ArgumentException>(() => QualitativeScale.Create("评审", default));
        Assert.Equal(
            "name",
            Assert.Throws<ArgumentException>(() => QualitativeScale.Create(" ", [good, bad])).ParamName
        );
    }

    [Theory]
    [InlineData("-0.1")]
    [InlineData("1")]
    public void CreateGrade_FloorOutOfRange_IsRefused(string floor)
    {
        var share = decimal.Parse(floor, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(
            "floor",
            Assert.Throws<ArgumentOutOfRangeException>(() => QualitativeGrade.Create(share, "好")).ParamName
        );
    }

    private static void AssertRefused(string message, params ImmutableArray<QualitativeGrade> grades)
    {
        var error = Assert.Throws<ArgumentException>(() => QualitativeScale.Create("评审", grades));

        Assert.Equal("grades", error.ParamName);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
