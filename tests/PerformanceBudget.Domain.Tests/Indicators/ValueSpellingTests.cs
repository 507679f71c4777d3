using PerformanceBudget.Domain.Tests.Text;

namespace PerformanceBudget.Domain.Tests.Indicators;

public sealed class ValueSpellingTests
{
    private const char Border = '␉';

    public static TheoryData<string[]> Rows => SpellingTable.Read("values.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Value_AsOfficialsWriteIt_IsReadAsWhatItMeans(string[] row)
    {
        var isRead = TryParse(row[0], out var value);

        Assert.Equal(row[1] != "none", isRead);
        if (value is not null)
        {
            Assert.Equal(row[1], KindOf(value));
            Assert.Equal(row[2], value is VerbatimValue ? string.Empty : value.CanonicalText);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Value_AsOfficialsWriteIt_ComesBackAndIsTheSameInCanonicalText(string[] row)
    {
        if (!TryParse(row[0], out var value))
        {
            return;
        }

        Assert.NotNull(value);
        Assert.Equal(value, IndicatorValue.Parse(value.Text));
        Assert.True(IndicatorValue.Parse(value.CanonicalText).MeansTheSameAs(value));
    }

    private static bool TryParse(string text, out IndicatorValue? value)
    {
        var cells = text.Split(Border);
        return cells.Length == 1
            ? IndicatorValue.TryParse(text, out value)
            : IndicatorValue.TryParse(cells[0], cells[1], cells[2], out value);
    }

    private static string KindOf(IndicatorValue value) =>
        value switch
        {
            ThresholdValue => "threshold",
            RangeValue => "range",
            DeadlineValue => "deadline",
            QualitativeValue => "qualitative",
            _ => "verbatim",
        };
}
