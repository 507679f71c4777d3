using System.Buffers;
using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Two texts of one column between which a page ends: whether the second is the rest of the first.</summary>
internal static class TornText
{
    private static readonly SearchValues<char> NumbersAndStroke = SearchValues.Create("/0123456789");

    /// <summary>The text of a cell that goes on below a break.</summary>
    public static string Joined(FormCell above, FormCell cell) =>
        cell.IsBlank ? above.Text
        : above.IsBlank ? cell.Text
        : cell.GoesOn || IsWord(above, cell) || !IsBalanced(above) ? above.Text + cell.Text
        : $"{above.Text}\n{cell.Text}";

    /// <summary>Whether the two halves are one label or heading, and not one each.</summary>
    public static bool IsWord(FormCell above, FormCell cell) =>
        !cell.IsBlank
        && !above.IsBlank
        && above.Key.Length + cell.Key.Length <= IndicatorHeadings.MaxLength
        && IsWord(above.Key + cell.Key)
        && !(IndicatorHeadings.IsFullHeading(above.Key) && IndicatorHeadings.IsFullHeading(cell.Key))
        && (
            !IsWord(cell.Key)
            || (cell.GoesOn && !IndicatorHeadings.TrySplit(cell.Key, out _, out _))
            || !IsWord(above.Key)
            || (
                IndicatorHeadings.IsFullHeading(above.Key + cell.Key)
                && !IndicatorHeadings.IsHeading(cell.Key)
            )
        );

    /// <summary>
    /// Whether a value has its other half above: a bracket, what stands behind a sign, digits (02%), and, where the name goes on too, a
    /// unit that the half above lacks.
    /// </summary>
    /// <param name="above">The value above the break.</param>
    /// <param name="cell">The text below it.</param>
    /// <param name="canLackUnit">Whether the value above may be without the unit that stands below.</param>
    public static bool IsValue(FormCell above, FormCell cell, bool canLackUnit) =>
        IsSurelyValue(above, cell)
        || (
            !cell.IsBlank
            && canLackUnit
            && IsWholeValue(above.Text + cell.Text)
            && !IsWholeValue(cell)
            && !above.IsBlank
            && char.IsAsciiDigit(above.Key[^1])
        );

    /// <summary>The same, where the value above is none without the text below, or its unit none: ≥24000立, and 方米.</summary>
    public static bool IsSurelyValue(FormCell above, FormCell cell) =>
        !cell.IsBlank
        && !above.IsBlank
        && (
            !IsBalanced(above)
            || (
                IsWholeValue(above.Text + cell.Text)
                && (
                    !IsWholeValue(above)
                    || (char.IsAsciiDigit(above.Key[^1]) && HasLeadingZero(cell.Key))
                    || IsUnit(above.Key, cell.Key)
                )
            )
        );

    /// <summary>Whether a text is a number with a sign, a date, or another value of which more is known than its words.</summary>
    public static bool IsWholeValue(FormCell cell) => !cell.IsBlank && IsWholeValue(cell.Text);

    /// <summary>Whether the brackets of a text are closed.</summary>
    public static bool IsBalanced(FormCell cell) =>
        cell.Text.AsSpan().Count('(') + cell.Text.AsSpan().Count('（')
        == cell.Text.AsSpan().Count(')') + cell.Text.AsSpan().Count('）');

    private static bool IsWholeValue(string text) =>
        IndicatorValue.TryParse(text, CultureInfo.InvariantCulture, out var value)
        && value is not (QualitativeValue or VerbatimValue);

    /// <summary>Whether the word at the end of a value, behind its number or a stroke, is no unit above a break, and is one with what stands below.</summary>
    private static bool IsUnit(string above, string below)
    {
        var word = above[(above.AsSpan().LastIndexOfAny(NumbersAndStroke) + 1)..];
        return word.Length > 0 && !IndicatorName.IsUnit(word) && IndicatorName.IsUnit(word + below);
    }

    private static bool HasLeadingZero(string key) =>
        key.Length > 1 && key[0] == '0' && char.IsAsciiDigit(key[1]);

    private static bool IsWord(string key) =>
        FormLabels.IsLabel(key)
        || IndicatorHeadings.IsHeading(key)
        || IndicatorHeadings.TrySplit(key, out _, out _)
        || ColumnHeads.Find(key) != ColumnKind.None;
}
