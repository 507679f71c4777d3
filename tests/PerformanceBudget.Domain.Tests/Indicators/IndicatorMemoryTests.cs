using System.Text;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Indicators;

public sealed class IndicatorMemoryTests
{
    private const int Rounds = 200;

    private static readonly object Found = new();
    private static readonly object NotFound = new();

    [Theory]
    [InlineData("≥95.00(%)")]
    [InlineData("≤550.00(元/人)")]
    [InlineData("≥2.00(次/场)")]
    [InlineData("≥124.00")]
    [InlineData("<24.00(小时)")]
    public void Parse_CanonicalThreshold_AllocatesTheValueAndNothingElse(string text)
    {
        var unit = ((ThresholdValue)IndicatorValue.Parse(text)).Unit;
        var value = Measure(() => ThresholdValue.AtLeast(95m, unit));

        AssertAllocates(value, text);
    }

    [Fact]
    public void Parse_CanonicalRange_AllocatesTheValueAndNothingElse()
    {
        var unit = Unit.Parse("场");

        AssertAllocates(Measure(() => RangeValue.Between(10, 12, unit)), "10.00-12.00(场)");
    }

    [Theory]
    [InlineData("≥95%")]
    [InlineData("大于等于98 %")]
    [InlineData("280人次")]
    public void Parse_OtherSpellingInAString_KeepsThatString(string text)
    {
        var value = Measure(() => ThresholdValue.AtLeast(95m, Unit.Percent));

        Assert.Equal(value, Measure(() => IndicatorValue.Parse(text)));
        Assert.Same(text, IndicatorValue.Parse(text).Text);
    }

    [Theory]
    [InlineData("≥95%")]
    [InlineData("≥90.00 (%)")]
    [InlineData("大于等于98 %")]
    [InlineData("280人次")]
    [InlineData("≤1,500.00(元/人)")]
    public void Parse_OtherSpellingInASpan_AllocatesTheValueAndItsText(string text)
    {
        var value = Measure(() => ThresholdValue.AtLeast(95m, Unit.Percent));
        var kept = Measure(() => new string(text.AsSpan()));

        AssertAllocatesFromSpans(value + kept, text);
    }

    [Fact]
    public void Parse_EveryValueOfTheSample_AllocatesTheValueAndItsText()
    {
        var indicators = DeclarationJson
            .Read(Sample.Songjiang)
            .GetDeclaration()
            .Projects.SelectMany(project => project.Indicators);
        foreach (
            var value in indicators.Select(indicator => indicator.Value).OfType<ThresholdValue>().Distinct()
        )
        {
            var text = value.Text;
            var parts = Measure(() => ThresholdValue.AtLeast(value.Number, value.Unit));
            var kept = value.IsCanonical ? 0 : Measure(() => new string(text.AsSpan()));

            AssertAllocatesFromSpans(parts + kept, text);
        }
    }

    [Theory]
    [InlineData("及时")]
    [InlineData("好")]
    [InlineData("显著提升")]
    [InlineData("控制在预算内")]
    public void Parse_KnownWord_AllocatesNothing(string text)
    {
        AssertAllocates(0, text);
    }

    [Theory]
    [InlineData("economicCost")]
    [InlineData("beneficiarySatisfaction")]
    [InlineData("nonsense")]
    public void TryFromToken_NationalCategory_AllocatesNothing(string token)
    {
        var utf8 = Encoding.UTF8.GetBytes(token);

        Assert.Equal(0, Measure(() => IndicatorCategory.TryFromToken(token, out _) ? Found : NotFound));
        Assert.Equal(0, Measure(() => IndicatorCategory.TryFromToken(utf8, out _) ? Found : NotFound));
    }

    [Fact]
    public void TryParseHeading_AllocatesNothing()
    {
        Assert.Equal(
            0,
            Measure(() =>
                IndicatorCategory.TryParseHeading("效益 指标", "社会 效益 指标", out _) ? Found : NotFound
            )
        );
    }

    [Fact]
    public void Questions_AllocateNothing()
    {
        var value = ThresholdValue.AtMost(90, Unit.Parse("万元"));
        var other = RangeValue.Between(0, 800_000, Unit.Yuan);
        var actual = Quantity.Create(850_000, Unit.Yuan);
        var deadline = (DeadlineValue)IndicatorValue.Parse("2026年12月底前");
        var chars = new char[99];
        var bytes = new byte[99];

        Assert.Equal(
            0,
            Measure(() =>
            {
                var isExpected =
                    value.IsSatisfiedBy(actual)
                    && value.Attainment(85) > 1
                    && other.CompareStrictness(value) == Strictness.Stricter
                    && deadline.CompareStrictness(deadline) == Strictness.Same
                    && !value.MeansTheSameAs(other)
                    && value.TryFormat(chars, out _, "C", provider: null)
                    && other.TryFormat(bytes, out _, "C", provider: null)
                    && deadline.TryFormat(bytes, out _, "C", provider: null);
                return isExpected ? null : new object();
            })
        );
    }

    private static void AssertAllocates(long bytes, string text)
    {
        Assert.Equal(bytes, Measure(() => IndicatorValue.Parse(text)));
        AssertAllocatesFromSpans(bytes, text);
    }

    private static void AssertAllocatesFromSpans(long bytes, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);

        Assert.Equal(bytes, Measure(() => IndicatorValue.Parse(text.AsSpan(), provider: null)));
        Assert.Equal(bytes, Measure(() => IndicatorValue.Parse(utf8, provider: null)));
    }

    private static long Measure(Func<object?> operation)
    {
        for (var i = 0; i < Rounds; i++)
        {
            _ = operation();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            _ = operation();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
    }
}
