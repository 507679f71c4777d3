using System.Text;

namespace PerformanceBudget.Domain.Tests.Indicators;

/// <summary>Every spelling that was collected from published documents, with the reading that is expected of it.</summary>
public sealed class IndicatorValueTableTests
{
    private const int RowCount = 191;

    public static TheoryData<Row> Rows { get; } = [.. Read()];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Parse_SpellingOfDocument_IsReadAsExpected(Row row)
    {
        var value = row.Parse();

        Assert.Equal(row.Verdict, VerdictOf(value));
        Assert.Equal(row.Meaning, value is VerbatimValue ? string.Empty : value.CanonicalText);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Parse_SpellingOfDocument_ComesBackCharacterForCharacter(Row row)
    {
        var value = row.Parse();

        Assert.Equal(row.Unit.Length == 0 ? row.Text : $"{row.Text} {row.Unit}", value.Text);
        Assert.Equal(value, IndicatorValue.Parse(value.Text));
        Assert.Equal(value, IndicatorValue.Parse(Encoding.UTF8.GetBytes(value.Text), provider: null));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void CanonicalText_OfSpellingOfDocument_IsStable(Row row)
    {
        var value = row.Parse();
        var canonical = IndicatorValue.Parse(value.CanonicalText);

        Assert.True(canonical.IsCanonical);
        Assert.True(canonical.MeansTheSameAs(value));
        Assert.Equal(value.CanonicalText, canonical.CanonicalText);
    }

    /// <summary>Holds the expectations against the independent judgement of the collection.</summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public void Verdict_OtherThanTheKindOfTheCollection_SaysWhy(Row row)
    {
        var isAsCollected = row.Kind switch
        {
            "mixed" => row.Verdict is "verbatim",
            "other" => row.Subkind switch
            {
                "bare-number" or "actual-value" => row.Verdict is "bare",
                "deadline" => row.Verdict is "deadline",
                _ => row.Verdict is "verbatim",
            },
            _ => row.Verdict == row.Kind,
        };

        Assert.True(isAsCollected == (row.Note.Length == 0), row.ToString());
    }

    [Fact]
    public void Table_IsWhole()
    {
        Assert.Equal(RowCount, Read().Count());
    }

    private static string VerdictOf(IndicatorValue value) =>
        value switch
        {
            ThresholdValue { IsSignWritten: false } => "bare",
            ThresholdValue { Comparison: Comparison.Exactly } => "equality",
            ThresholdValue => "threshold",
            RangeValue => "range",
            DeadlineValue => "deadline",
            QualitativeValue => "qualitative",
            _ => "verbatim",
        };

    private static IEnumerable<Row> Read()
    {
        var path = Repository.PathTo(
            "tests",
            "PerformanceBudget.Domain.Tests",
            "Data",
            "indicator-values.tsv"
        );
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split('\t');
            yield return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        }
    }

    public sealed record Row(
        string Text,
        string Unit,
        string Kind,
        string Subkind,
        string Verdict,
        string Meaning,
        string Note
    )
    {
        public IndicatorValue Parse() =>
            Unit.Length == 0 ? IndicatorValue.Parse(Text) : IndicatorValue.Parse(sign: null, Text, Unit);

        public override string ToString() => Unit.Length == 0 ? Text : $"{Text} | {Unit}";
    }
}
