using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PerformanceBudget.Documents.Pdf;

/// <summary>Where the text of a font of a PDF comes from.</summary>
/// <remarks>
/// A font without a map to Unicode (ISO 32000-2, 9.10.2) tells its text only by a predefined encoding; the codes of a subset mean
/// glyphs, and to take them for characters would invent text.
/// </remarks>
internal sealed class FontText
{
    private const string Unicode = "UTF16";
    private const string OldUnicode = "UCS2";
    private const int Symbolic = 4;

    /// <summary>The font that is not known: what PdfPig makes of it is taken.</summary>
    public static readonly FontText Known = new(isReadable: true, isUtf16: false);

    private static readonly FontText Utf16 = new(isReadable: true, isUtf16: true);
    private static readonly FontText Unreadable = new(isReadable: false, isUtf16: false);

    private readonly bool _isReadable;
    private readonly bool _isUtf16;

    private FontText(bool isReadable, bool isUtf16) => (_isReadable, _isUtf16) = (isReadable, isUtf16);

    /// <summary>Looks at the dictionary of a font.</summary>
    public static FontText Of(DictionaryToken font, IPdfTokenScanner scanner)
    {
        if (font.ContainsKey(NameToken.ToUnicode))
        {
            return Known;
        }

        var encoding = font.TryGet(NameToken.Encoding, scanner, out NameToken? name) ? name.Data : null;
        if (font.TryGet(NameToken.Subtype, scanner, out NameToken? kind) && kind.Equals(NameToken.Type0))
        {
            return encoding is null || encoding.StartsWith("Identity", StringComparison.Ordinal) ? Unreadable
                : encoding.Contains(Unicode, StringComparison.Ordinal)
                || encoding.Contains(OldUnicode, StringComparison.Ordinal)
                    ? Utf16
                : Known;
        }

        return !font.ContainsKey(NameToken.Encoding) && IsSymbolicSubset(font, scanner) ? Unreadable : Known;
    }

    /// <summary>The text of a letter; null where the file does not say it.</summary>
    /// <param name="code">The code of the letter in the font.</param>
    /// <param name="text">What PdfPig takes it for; null where it does not know.</param>
    public string? Of(int code, string? text) =>
        !_isReadable ? null
        : _isUtf16 ? OfCode(code)
        : text is not null && IsText(text) ? text
        : null;

    private static string? OfCode(int code)
    {
        const int FirstOfPair = 0x10000;
        var text =
            code < FirstOfPair
                ? ((char)code).ToString()
                : new string([(char)(code >> 16), (char)(code & 0xFFFF)]);
        return IsText(text) ? text : null;
    }

    /// <summary>Whether it can be read: no control, no character of private use, no half of a pair.</summary>
    private static bool IsText(string text)
    {
        if (text.Length == 0)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (
                (char.IsControl(text[i]) && !char.IsWhiteSpace(text[i]))
                || text[i] == '\uFFFD'
                || char.GetUnicodeCategory(text[i])
                    is System.Globalization.UnicodeCategory.PrivateUse
                        or System.Globalization.UnicodeCategory.Surrogate
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSymbolicSubset(DictionaryToken font, IPdfTokenScanner scanner) =>
        font.TryGet(NameToken.BaseFont, scanner, out NameToken? name)
        && name.Data.Contains('+', StringComparison.Ordinal)
        && font.TryGet(NameToken.FontDescriptor, scanner, out DictionaryToken? descriptor)
        && descriptor.TryGet(NameToken.Flags, scanner, out NumericToken? flags)
        && (flags.Int & Symbolic) != 0;
}
