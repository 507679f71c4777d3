using System.Globalization;

namespace PerformanceBudget.Domain.Tests.Growth;

/// <summary>Twice as long a text takes twice the memory to parse, right or wrong, up to the length that it can have.</summary>
public sealed class TextGrowthTests
{
    [Theory]
    [InlineData("1元+", 120)]
    [InlineData("2人*", 120)]
    [InlineData("(", 12)]
    [InlineData("1.5万元/人/天*", 50)]
    [InlineData("一百二十三", 100)]
    [InlineData("、", 500)]
    public void Formula_IsInProportion(string piece, int times) =>
        AssertInProportion(
            piece,
            times,
            "1元",
            text => CostFormula.TryParse(text, CultureInfo.InvariantCulture, out _)
        );

    [Theory]
    [InlineData("及时、", 150)]
    [InlineData("1", 490)]
    [InlineData("≥", 490)]
    [InlineData("2026年12月", 60)]
    [InlineData("百分之九十", 90)]
    [InlineData("（人）", 150)]
    public void IndicatorValue_IsInProportion(string piece, int times) =>
        AssertInProportion(
            piece,
            times,
            "≥95%",
            text => IndicatorValue.TryParse(text, CultureInfo.InvariantCulture, out _)
        );

    [Theory]
    [InlineData("人·", 5)]
    [InlineData("人/", 5)]
    [InlineData("个", 120)]
    public void Unit_IsInProportion(string piece, int times) =>
        AssertInProportion(
            piece,
            times,
            "天",
            text => Unit.TryParse(text, CultureInfo.InvariantCulture, out _)
        );

    [Theory]
    [InlineData("1", 14)]
    [InlineData("1,", 100_000)]
    [InlineData("约", 100_000)]
    [InlineData("一万", 100_000)]
    [InlineData(" ", 100_000)]
    public void Amount_IsInProportion(string piece, int times) =>
        AssertInProportion(
            piece,
            times,
            "元",
            text =>
                StatedAmount.TryParse(text, CultureInfo.InvariantCulture, out _)
                | Money.TryParse(text, CultureInfo.InvariantCulture, out _)
        );

    [Theory]
    [InlineData("2026年", 50_000)]
    [InlineData("1", 100_000)]
    public void Date_IsInProportion(string piece, int times) =>
        AssertInProportion(
            piece,
            times,
            "1月",
            text => StatedDate.TryParse(text, CultureInfo.InvariantCulture, out _)
        );

    private static void AssertInProportion(string piece, int times, string end, Func<string, bool> parse)
    {
        var (once, twice) = (Repeat(times), Repeat(2 * times));

        Proportion.AssertKept((once.Length, () => parse(once)), (twice.Length, () => parse(twice)));

        string Repeat(int count) => string.Concat(Enumerable.Repeat(piece, count)) + end;
    }
}
