using System.Globalization;
using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>Texts of a workbook: pieces of one format each, without the readings that Japanese texts have beside them.</summary>
internal static class XlsxText
{
    private const int EscapeLength = 7;

    /// <summary>Appends the text of an <c>si</c> or <c>is</c>.</summary>
    public static void AppendRich(XmlPart xml, StringBuilder to)
    {
        var parent = xml.Depth;
        while (xml.NextChild(parent))
        {
            switch (xml.Name)
            {
                case "t":
                    xml.AppendText(to);
                    break;
                case "r":
                    AppendRich(xml, to);
                    break;
            }
        }
    }

    /// <summary>The text with its escapes undone: <c>_x000D_</c> is the character with that number. A line ends with <c>\n</c>.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (EscapeAt(text.AsSpan(i)) is { } character)
            {
                _ = plain.Append(character);
                i += EscapeLength - 1;
            }
            else
            {
                _ = plain.Append(text[i]);
            }
        }

        return plain.Replace("\r\n", "\n").Replace('\r', '\n').ToString();
    }

    private static char? EscapeAt(ReadOnlySpan<char> text) =>
        text.Length >= EscapeLength
        && text.StartsWith("_x", StringComparison.Ordinal)
        && text[EscapeLength - 1] == '_'
        && ushort.TryParse(
            text[2..(EscapeLength - 1)],
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var character
        )
            ? (char)character
            : null;
}
