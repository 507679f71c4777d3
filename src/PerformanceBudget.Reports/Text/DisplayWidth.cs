using System.Globalization;
using System.Text;

namespace PerformanceBudget.Reports;

/// <summary>How many columns of equal width a text takes: a Chinese character takes two.</summary>
internal static class DisplayWidth
{
    // Pairs of first and last: what Unicode calls East Asian wide, and the signs that are drawn as pictures.
    private const string Wide =
        "\u1100\u115F\u231A\u231B\u2329\u232A\u23E9\u23EC\u23F0\u23F0\u23F3\u23F3\u25FD\u25FE\u2614\u2615\u2648\u2653\u267F\u267F"
        + "\u2693\u2693\u26A1\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26CE\u26D4\u26D4\u26EA\u26EA\u26F2\u26F3\u26F5\u26F5"
        + "\u26FA\u26FA\u26FD\u26FD\u2705\u2705\u270A\u270B\u2728\u2728\u274C\u274C\u274E\u274E\u2753\u2755\u2757\u2757\u2795\u2797"
        + "\u27B0\u27B0\u27BF\u27BF\u2B1B\u2B1C\u2B50\u2B50\u2B55\u2B55\u2E80\u2E99\u2E9B\u2EF3\u2F00\u2FD5\u2FF0\u303E\u3041\u3096"
        + "\u3099\u30FF\u3105\u312F\u3131\u318E\u3190\u31E3\u31EF\u321E\u3220\u3247\u3250\u4DBF\u4E00\uA48C\uA490\uA4C6\uA960\uA97C"
        + "\uAC00\uD7A3\uF900\uFAFF\uFE10\uFE19\uFE30\uFE52\uFE54\uFE66\uFE68\uFE6B\uFF01\uFF60\uFFE0\uFFE6";

    // Nothing before it goes onto another character, and nothing is wide.
    private const int FirstMark = 0x0300;

    /// <summary>The number of columns of a text.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    /// <summary>The number of columns of a character: 0 of one that goes onto the one before it, 1 or 2.</summary>
    // A supplementary character is an ideograph of an extension, or something else that takes two columns as a rule.
    public static int Of(Rune rune) =>
        rune.Value switch
        {
            >= 0x80 and <= 0x9F => 0,
            < FirstMark => 1,
            (>= 0x4E00 and <= 0x9FFF) or > char.MaxValue => 2,
            _ when IsWithoutWidth(rune) => 0,
            _ => IsWide((char)rune.Value) ? 2 : 1,
        };

    /// <summary>The text, cut to a width with an ellipsis where it is wider.</summary>
    public static string Shorten(string text, int width)
    {
        if (Of(text) <= width)
        {
            return text;
        }

        var shortened = new StringBuilder();
        var used = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            used += Of(rune);
            if (used > width)
            {
                break;
            }

            _ = shortened.Append(rune);
        }

        return shortened.Append('…').ToString();
    }

    private static bool IsWithoutWidth(Rune rune) =>
        rune.Value is (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x2063)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsWide(char character)
    {
        var (low, high) = (0, Wide.Length / 2);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (character <= Wide[(2 * middle) + 1])
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return 2 * low < Wide.Length && character >= Wide[2 * low];
    }
}
