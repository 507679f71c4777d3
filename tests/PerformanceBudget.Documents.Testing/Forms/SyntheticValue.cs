using System.Collections.Immutable;
using System.Globalization;

namespace PerformanceBudget.Documents.Testing;

/// <summary>A value of an indicator, in the parts that some forms have in cells of their own.</summary>
/// <param name="Sign">The sign, or a word for it; empty for none.</param>
/// <param name="Number">The number, or a value that is not of parts: 及时.</param>
/// <param name="Unit">The unit; empty for none.</param>
/// <param name="InBrackets">Whether the unit stands in brackets: ≥95.00(%).</param>
public sealed record SyntheticValue(string Sign, string Number, string Unit = "", bool InBrackets = false)
{
    /// <summary>A value that is not of parts.</summary>
    public static SyntheticValue OfText(string text) => new(string.Empty, text);

    /// <summary>A value in its parts, where it has parts.</summary>
    /// <param name="value">The value.</param>
    /// <param name="spelling">How the form writes values; null for the national form.</param>
    public static SyntheticValue Of(IndicatorValue value, ValueSpelling? spelling = null)
    {
        spelling ??= ValueSpelling.National;
        return value is ThresholdValue { About: null } threshold
            ? new SyntheticValue(
                spelling.SignOf(threshold.Comparison),
                threshold.Number.ToString(spelling.NumberFormat, CultureInfo.InvariantCulture),
                threshold.Unit.IsOne ? string.Empty : threshold.Unit.ToString(),
                spelling.UnitsInBrackets
            )
            : OfText(value.Text);
    }

    /// <summary>The value as a form has it in one cell.</summary>
    public string Text => Unit.Length > 0 && InBrackets ? $"{Sign}{Number}({Unit})" : Sign + Number + Unit;

    /// <summary>What a reader is to make of it.</summary>
    public IndicatorValue Expected() => IndicatorValue.Parse(Text);
}

/// <summary>How a form writes values.</summary>
/// <param name="Signs">At least, at most, above, below, exactly.</param>
/// <param name="NumberFormat">How it writes numbers.</param>
/// <param name="UnitsInBrackets">Whether units stand in brackets.</param>
public sealed record ValueSpelling(
    ImmutableArray<string> Signs,
    string NumberFormat,
    bool UnitsInBrackets = false
)
{
    private const string Short = "0.####";

    /// <summary>≥95.00(%).</summary>
    public static ValueSpelling National { get; } =
        new(["≥", "≤", ">", "<", "="], "0.00##", UnitsInBrackets: true);

    /// <summary>≥95%, &gt;=95%, 大于等于95%, and signs in full width.</summary>
    public static ImmutableArray<ValueSpelling> Local { get; } =
    [
        new(["≥", "≤", "＞", "＜", "＝"], Short),
        new([">=", "<=", ">", "<", "="], Short),
        new(["大于等于", "小于等于", "大于", "小于", "等于"], Short),
    ];

    public string SignOf(Comparison comparison) =>
        comparison switch
        {
            Comparison.AtLeast => Signs[0],
            Comparison.AtMost => Signs[1],
            Comparison.Above => Signs[2],
            Comparison.Below => Signs[3],
            _ => Signs[4],
        };
}
