using System.Text;

namespace PerformanceBudget.Domain.Tests.Indicators;

[Laws(Arbitrary = new[] { typeof(IndicatorGenerators) }, MaxTest = IndicatorGenerators.Cases)]
public sealed class IndicatorCategoryTests
{
    public static TheoryData<string, string, string, IndicatorGroup> National { get; } =
        new()
        {
            { "economicCost", "成本指标", "经济成本指标", IndicatorGroup.Cost },
            { "socialCost", "成本指标", "社会成本指标", IndicatorGroup.Cost },
            { "ecologicalCost", "成本指标", "生态环境成本指标", IndicatorGroup.Cost },
            { "quantity", "产出指标", "数量指标", IndicatorGroup.Output },
            { "quality", "产出指标", "质量指标", IndicatorGroup.Output },
            { "timeliness", "产出指标", "时效指标", IndicatorGroup.Output },
            { "outputCost", "产出指标", "成本指标", IndicatorGroup.Output },
            { "economicBenefit", "效益指标", "经济效益指标", IndicatorGroup.Benefit },
            { "socialBenefit", "效益指标", "社会效益指标", IndicatorGroup.Benefit },
            { "ecologicalBenefit", "效益指标", "生态效益指标", IndicatorGroup.Benefit },
            { "sustainableImpact", "效益指标", "可持续影响指标", IndicatorGroup.Benefit },
            { "beneficiarySatisfaction", "满意度指标", "服务对象满意度指标", IndicatorGroup.Satisfaction },
        };

    [Theory]
    [MemberData(nameof(National))]
    public void NationalCategory_RoundTripsThroughTokenAndHeadings(
        string token,
        string groupHeading,
        string heading,
        IndicatorGroup group
    )
    {
        var category = IndicatorCategory.FromToken(token);

        Assert.Equal(token, category.Token);
        Assert.Equal(token, category.ToString());
        Assert.Equal(heading, category.ChineseName);
        Assert.Equal(group, category.Group);
        Assert.False(category.IsLocal);
        Assert.True(IndicatorCategory.TryFromToken(Encoding.UTF8.GetBytes(token), out var fromUtf8));
        Assert.Same(category, fromUtf8);
        Assert.True(IndicatorCategory.TryParseHeading(groupHeading, heading, out var fromHeadings));
        Assert.Same(category, fromHeadings);
        Assert.Same(category, IndicatorCategory.ParseHeading(groupHeading, heading));
        Assert.True(
            IndicatorCategory.TryParseHeading(group, heading.AsSpan()[..^2], out var fromShortHeading)
        );
        Assert.Same(category, fromShortHeading);
        Assert.Same(category, IndicatorCategory.Local(group, heading));
        Assert.Same(category, IndicatorCategory.FromToken($"{group.Token()}:{heading}"));
    }

    [Fact]
    public void ParseHeading_OfNoNationalCategory_SaysBothHeadings()
    {
        var thrown = Assert.Throws<FormatException>(() =>
            IndicatorCategory.ParseHeading("产出指标", "社会效益指标")
        );

        Assert.Contains("“产出指标”下的“社会效益指标”", thrown.Message, StringComparison.Ordinal);
        Assert.Same(
            IndicatorCategory.Quality,
            IndicatorCategory.ParseHeading(groupHeading: null, "质量指标")
        );
        Assert.Throws<ArgumentNullException>(
            "categoryHeading",
            () => IndicatorCategory.ParseHeading("产出指标", null!)
        );
    }

    [Fact]
    public void National_IsTheElevenOfTheFormInItsOrder()
    {
        Assert.Equal(11, IndicatorCategory.National.Length);
        Assert.DoesNotContain(IndicatorCategory.OutputCost, IndicatorCategory.National);
        Assert.Equal(IndicatorCategory.National.Order(), IndicatorCategory.National);
        Assert.Equal(
            National.Select(row => row.Data.Item1).Where(token => token != "outputCost"),
            IndicatorCategory.National.Select(category => category.Token)
        );
    }

    [Theory]
    [InlineData("效益 指标", "社会 效益 指标", "socialBenefit")]
    [InlineData("效果指标", "社会效益指标", "socialBenefit")]
    [InlineData("效益", "可持续性发展影响指标", "sustainableImpact")]
    [InlineData("满意度指标", "满意度指标", "beneficiarySatisfaction")]
    [InlineData("", "满意度指标", "beneficiarySatisfaction")]
    [InlineData("满意度", "社会公众或服务对象满意度", "beneficiarySatisfaction")]
    [InlineData("满意度指标", "服务对象或受益者满意度指标", "beneficiarySatisfaction")]
    [InlineData("产出\u3000指标", "数量指\n标", "quantity")]
    [InlineData("产出指标", "成本", "outputCost")]
    [InlineData(null, "时效", "timeliness")]
    public void TryParseHeading_Alias_IsFound(string? group, string heading, string token)
    {
        Assert.True(IndicatorCategory.TryParseHeading(group, heading, out var category));
        Assert.Equal(token, category.Token);
    }

    [Theory]
    [InlineData(IndicatorGroup.Other, true)]
    [InlineData(IndicatorGroup.Output, false)]
    [InlineData(null, false)]
    public void TryParseHeading_OfPerformanceAtLarge_IsUnclassifiedInTheGroupOfOthers(
        IndicatorGroup? group,
        bool isFound
    )
    {
        Assert.Equal(isFound, IndicatorCategory.TryParseHeading(group, "绩效指标", out var category));
        Assert.Equal(isFound ? IndicatorCategory.Unclassified : null, category);
    }

    [Theory]
    [InlineData(null, "成本指标")]
    [InlineData("成本指标", "成本指标")]
    [InlineData("效益指标", "成本指标")]
    [InlineData("产出指标", "社会效益指标")]
    [InlineData("绩效指标", "数量指标")]
    [InlineData("产出指标", "制度指标")]
    [InlineData("产出指标", "")]
    [InlineData("产出指标", "指标")]
    [InlineData("产出指标", "数量指标指标")]
    [InlineData("产出指标", "数量指标和质量指标以及时效指标和所有别的什么指标")]
    public void TryParseHeading_NoneOfThem_IsSaidToBeNone(string? group, string heading)
    {
        Assert.False(IndicatorCategory.TryParseHeading(group, heading, out var category));
        Assert.Null(category);
    }

    [Theory]
    [InlineData(IndicatorGroup.Benefit, "制度指标", "benefit:制度指标")]
    [InlineData(IndicatorGroup.Output, "债券资金管理 指标", "output:债券资金管理指标")]
    [InlineData(IndicatorGroup.Other, "管理目标", "other:管理目标")]
    [InlineData(IndicatorGroup.Cost, "社会效益指标", "cost:社会效益指标")]
    [InlineData(IndicatorGroup.Satisfaction, "A:B", "satisfaction:A:B")]
    public void Local_RoundTripsThroughItsToken(IndicatorGroup group, string name, string token)
    {
        var category = IndicatorCategory.Local(group, name);

        Assert.True(category.IsLocal);
        Assert.Equal(token, category.Token);
        Assert.Equal(group, category.Group);
        Assert.Equal(category, IndicatorCategory.FromToken(token));
        Assert.True(IndicatorCategory.TryFromToken(Encoding.UTF8.GetBytes(token), out var fromUtf8));
        Assert.Equal(category, fromUtf8);
        Assert.Equal(category.GetHashCode(), fromUtf8.GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Quantity")]
    [InlineData("quantity ")]
    [InlineData("数量指标")]
    [InlineData("benefit:")]
    [InlineData(":制度指标")]
    [InlineData("benefits:制度指标")]
    [InlineData("benefit:制度 指标")]
    [InlineData("benefit:制度\u0001指标")]
    public void FromToken_NoToken_IsRefused(string token)
    {
        var error = Assert.Throws<FormatException>(() => IndicatorCategory.FromToken(token));

        Assert.Contains("is no indicator category", error.Message, StringComparison.Ordinal);
        Assert.False(IndicatorCategory.TryFromToken(token, out _));
    }

    [Fact]
    public void TryFromToken_BrokenOrHugeUtf8_IsRefused()
    {
        Assert.False(IndicatorCategory.TryFromToken([0xE5, 0x8F], out _));
        Assert.False(IndicatorCategory.TryFromToken("benefit:\uD840", out _));
        Assert.False(IndicatorCategory.TryFromToken(new byte[1_000_000], out _));
        Assert.False(IndicatorCategory.TryFromToken($"other:{new string('字', 501)}", out _));
        Assert.True(IndicatorCategory.TryFromToken($"other:{new string('字', 500)}", out _));
        Assert.True(
            IndicatorCategory.TryFromToken(
                Encoding.UTF8.GetBytes($"satisfaction:{string.Concat(Enumerable.Repeat("𠀀", 500))}"),
                out _
            )
        );
    }

    [Fact]
    public void Local_BrokenName_IsABrokenInvariant()
    {
        Assert.Equal(
            "PB1101",
            Assert
                .Throws<InvariantException>(() => IndicatorCategory.Local(IndicatorGroup.Other, " "))
                .Code.ToString()
        );
        Assert.Equal(
            "PB1102",
            Assert
                .Throws<InvariantException>(() => IndicatorCategory.Local(IndicatorGroup.Other, "a\u0001"))
                .Code.ToString()
        );
        Assert.False(IndicatorCategory.TryLocal(IndicatorGroup.Other, " ", out _));
        Assert.False(IndicatorCategory.TryLocal(IndicatorGroup.Other, null, out _));
        Assert.Equal(
            "group",
            Assert
                .ThrowsAny<ArgumentException>(() => IndicatorCategory.Local((IndicatorGroup)9, "制度"))
                .ParamName
        );
        Assert.Throws<ArgumentNullException>(() => IndicatorCategory.Local(IndicatorGroup.Other, null!));
    }

    [Fact]
    public void MeansTheSameAs_IgnoresTheWordIndicator()
    {
        var name = IndicatorCategory.Local(IndicatorGroup.Benefit, "制度");
        var heading = IndicatorCategory.Local(IndicatorGroup.Benefit, "制度 指标");

        Assert.NotEqual(name, heading);
        Assert.True(name.MeansTheSameAs(heading));
        Assert.False(name.MeansTheSameAs(IndicatorCategory.Local(IndicatorGroup.Output, "制度")));
        Assert.False(IndicatorCategory.Quality.MeansTheSameAs(IndicatorCategory.Quantity));
    }

    [Law]
    public void Order_agrees_with_equality(IndicatorCategory a, IndicatorCategory b, IndicatorCategory c)
    {
        Assert.Equal(a == b, a.CompareTo(b) == 0);
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.True(a > b || b > c || a <= c);
        Assert.Equal(a < b, b > a);
        Assert.Equal(a <= b, b >= a);
        Assert.True(a.Group == b.Group || a.Group < b.Group == a < b);
        Assert.True(a.CompareTo(null) > 0);
        Assert.True(null < a);
    }

    [Law]
    public void Token_reads_back(IndicatorCategory category)
    {
        Assert.Equal(category, IndicatorCategory.FromToken(category.Token));
    }

    [Fact]
    public void CompareTo_AnotherType_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => ((IComparable)IndicatorCategory.Quality).CompareTo("quality"));
    }
}
