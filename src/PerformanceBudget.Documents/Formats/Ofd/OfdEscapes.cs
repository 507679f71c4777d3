using System.Globalization;
using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>Characters that stand in a text as <c>\</c> and four hexadecimal digits.</summary>
/// <remarks>
/// The format asks for it where XML has no such character, and for blanks. Everything else of that look is text as it is: programs end
/// lines with <c>\</c>.
/// </remarks>
internal static class OfdEscapes
{
    private const char Mark = '\\';
    private const int Digits = 4;

    public static string Undo(string text)
    {
        if (!text.Contains(Mark, StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Mark && Escaped(text.AsSpan(i + 1)) is { } character)
            {
                _ = plain.Append(character);
                i += Digits;
            }
            else
            {
                _ = plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private static char? Escaped(ReadOnlySpan<char> behind) =>
        behind.Length >= Digits
        && ushort.TryParse(
            behind[..Digits],
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var code
        )
        && ((char)code == ' ' || !System.Xml.XmlConvert.IsXmlChar((char)code))
            ? (char)code
            : null;
}
