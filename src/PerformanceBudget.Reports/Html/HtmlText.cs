using System.Globalization;
using System.Text;

namespace PerformanceBudget.Reports.Html;

/// <summary>Text as it may stand in an HTML document, in an element as well as in a quoted attribute.</summary>
internal static class HtmlText
{
    /// <summary>
    /// Writes a text with every character of markup escaped. What would hide, reorder or end the text (controls, bidirectional
    /// marks, halves of surrogate pairs, noncharacters) becomes U+FFFD; line ends and tabs stay.
    /// </summary>
    public static void WriteEscaped(this TextWriter output, string text)
    {
        Span<char> pair = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    output.Write("&amp;");
                    break;
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '"':
                    output.Write("&quot;");
                    break;
                case '\'':
                    output.Write("&#39;");
                    break;
                default:
                    var visible = IsVisible(rune) ? rune : Rune.ReplacementChar;
                    output.Write(pair[..visible.EncodeToUtf16(pair)]);
                    break;
            }
        }
    }

    private static bool IsVisible(Rune rune) =>
        rune.Value is '\n' or '\t'
        || (
            (rune.Value & 0xFFFE) != 0xFFFE
            && rune.Value is not (>= 0xFDD0 and <= 0xFDEF)
            && Rune.GetUnicodeCategory(rune)
                is not (
                    UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                )
        );
}
