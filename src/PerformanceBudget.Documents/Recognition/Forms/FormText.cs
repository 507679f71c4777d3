using System.Buffers;
using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>The spellings in which the words of a form are compared and its data are taken over.</summary>
internal static class FormText
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\v\f\u2028\u2029");

    /// <summary>For labels and headings: half width, without blanks, and without the colon behind.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!Blanks.IsBlank(c))
            {
                _ = key.Append(Narrow(c));
            }
        }

        return key.ToString().TrimEnd(':');
    }

    /// <summary>For names: one line, without blanks at its ends.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="isTorn">
    /// Whether a blank between two ideographs is the end of a line in the cell, as in text that was torn out of a table.
    /// </param>
    public static string OneLine(string text, bool isTorn = false)
    {
        var trimmed = Blanks.Trim(text.AsSpan());
        if (!isTorn && trimmed.IndexOfAny(LineEnds) < 0)
        {
            return trimmed.ToString();
        }

        var line = new StringBuilder(trimmed.Length);
        for (var i = 0; i < trimmed.Length; i++)
        {
            if (!Blanks.IsBlank(trimmed[i]))
            {
                _ = line.Append(trimmed[i]);
                continue;
            }

            var start = i;
            var isEnd = false;
            for (; Blanks.IsBlank(trimmed[i]); i++)
            {
                isEnd |= LineEnds.Contains(trimmed[i]);
            }

            // Nothing stands between two lines of Chinese; between two words of Latin letters, a blank does.
            var isChinese = IsWide(trimmed[start - 1]) || IsWide(trimmed[i]);
            var betweenChinese = IsWide(trimmed[start - 1]) && IsWide(trimmed[i]);
            if (!(isEnd && isChinese) && !(isTorn && betweenChinese))
            {
                _ = isEnd ? line.Append(' ') : line.Append(trimmed[start..i]);
            }

            i--;
        }

        return line.ToString();
    }

    /// <summary>For prose: line ends stay, blanks at the ends go.</summary>
    public static string Prose(string text) =>
        Blanks.Trim(text.AsSpan()).ToString().Replace("\r\n", "\n", StringComparison.Ordinal);

    private static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    private static bool IsWide(char c) => c >= '\u2E80';
}
