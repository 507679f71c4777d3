using System.Text.RegularExpressions;

namespace PerformanceBudget.Reports.Csv;

/// <summary>Text as it may stand in a cell of a spreadsheet, which would take some of it for a formula and run it.</summary>
internal static partial class SpreadsheetText
{
    // The signs of formulas, in both widths: some spreadsheets fold them.
    private const string FormulaSigns = "=+-@＝＋－＠";
    private const char ThisIsText = '\'';

    /// <summary>
    /// The text with whatever is invisible replaced, and behind an apostrophe where it begins as a formula does. A number stays a number,
    /// that less than zero too.
    /// </summary>
    public static string Of(string text)
    {
        var visible = VisibleText.Of(text);
        return
            FirstOf(visible) is { } first
            && FormulaSigns.Contains(first, StringComparison.Ordinal)
            && !Number().IsMatch(visible)
            ? ThisIsText + visible
            : visible;
    }

    /// <summary>The first character that is no blank, tabs and line ends among the blanks; null where there is none.</summary>
    private static char? FirstOf(string text)
    {
        var rest = text.AsSpan().TrimStart();
        return rest.IsEmpty ? null : rest[0];
    }

    [GeneratedRegex(@"^-[0-9]+(?:\.[0-9]+)?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
