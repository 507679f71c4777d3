using System.Globalization;
using System.Text;

namespace PerformanceBudget.Reports;

/// <summary>Text without characters that would move the cursor, hide or reorder what stands beside them.</summary>
internal static class VisibleText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with line ends and tabs as blanks, and every other such character replaced.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsInvisible))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = visible.Append(
                c is '\n' or '\r' or '\t' ? ' '
                : IsInvisible(c) ? Replacement
                : c
            );
        }

        return visible.ToString();
    }

    private static bool IsInvisible(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
