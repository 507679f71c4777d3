namespace PerformanceBudget.Domain.Tests.Indicators;

/// <summary>Holds <c>docs/indicators.md</c> to what it says.</summary>
public sealed class IndicatorsPageTests
{
    private const string TableHead = "| Text | Kind | Meaning | Why |";

    [Fact]
    public void Table_OfThePage_IsTrue()
    {
        var rows = File.ReadLines(Repository.PathTo("docs", "indicators.md"))
            .SkipWhile(line => line != TableHead)
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])
            .ToArray();

        Assert.True(rows.Length > 20);
        Assert.All(
            rows,
            row =>
            {
                var value = IndicatorValue.Parse(row[0]);
                Assert.Equal(row[1], KindOf(value));
                Assert.Equal(row[2], value is VerbatimValue ? string.Empty : value.CanonicalText);
            }
        );
    }

    [Fact]
    public void Examples_OfThePage_PrintWhatTheySay()
    {
        var value = (ThresholdValue)IndicatorValue.Parse("不低于95%");
        var lastYear = ThresholdValue.AtLeast(92m, Unit.Percent);
        var scale = QualitativeScale.Excellence.WithWord("优", "显著提升");

        Assert.Equal(Comparison.AtLeast, value.Comparison);
        Assert.Equal("≥95.00(%)", value.CanonicalText);
        Assert.Equal("不低于95%", value.Text);
        Assert.False(value.IsSatisfiedBy(93.1m));
        Assert.Equal("0.98", FormattableString.Invariant($"{value.Attainment(93.1m)}"));
        Assert.Equal(Strictness.Stricter, value.CompareStrictness(lastYear));
        Assert.True(
            QualitativeValue
                .Of("良")
                .TryIsSatisfiedBy(QualitativeValue.Of("显著提升"), scale, out var isSatisfied)
        );
        Assert.True(isSatisfied);
        Assert.Equal("部分达成", $"{QualitativeScale.Achievement.GradeOf(0.75m)}");
    }

    private static string KindOf(IndicatorValue value) =>
        value switch
        {
            ThresholdValue { IsSignWritten: false } => "bare number",
            ThresholdValue => "threshold",
            RangeValue => "range",
            DeadlineValue => "deadline",
            QualitativeValue => "words",
            _ => "verbatim",
        };
}
