using System.Globalization;

namespace PerformanceBudget.Documents;

/// <summary>
/// Fonts whose letters are signs: Word's dialogue for symbols writes ≥ as a letter of the font Symbol, at a place for private use.
/// </summary>
internal static class SymbolFonts
{
    private const char PrivateUse = '\uF000';

    /// <summary>The name, if it is a font of signs; otherwise null.</summary>
    public static string? Named(string? font) =>
        font is "Symbol" or "Wingdings" or "Wingdings 2" ? font : null;

    /// <summary>A character written as a hexadecimal number; null where it is none.</summary>
    public static char? Parse(string? code) =>
        ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var parsed)
        && !char.IsSurrogate((char)parsed)
        && parsed != 0
            ? (char)parsed
            : null;

    /// <summary>A text with its letters as signs.</summary>
    public static string Map(string text, string font) =>
        string.Create(
            text.Length,
            (text, font),
            static (signs, from) =>
            {
                for (var i = 0; i < signs.Length; i++)
                {
                    signs[i] = Map(from.text[i], from.font);
                }
            }
        );

    /// <summary>The sign that a letter of a font looks like; the letter itself where none is known.</summary>
    public static char Map(char letter, string? font) =>
        (
            font,
            (char)(
                letter >= PrivateUse && letter <= PrivateUse + byte.MaxValue ? letter - PrivateUse : letter
            )
        ) switch
        {
            ("Symbol", '\xA3') => '≤',
            ("Symbol", '\xB3') => '≥',
            ("Symbol", '\xB9') => '≠',
            ("Symbol", '\xBB') => '≈',
            ("Symbol", '\xB0') => '°',
            ("Symbol", '\xB1') => '±',
            ("Symbol", '\xB4') => '×',
            ("Symbol", '\xB8') => '÷',
            ("Symbol", '-') => '−',
            ("Symbol", >= ' ' and <= '?' and var plain and not ('"' or '$' or '\'' or '*')) => plain,
            ("Wingdings", '\xFC') or ("Wingdings 2", 'P') => '✓',
            ("Wingdings", '\xFB') or ("Wingdings 2", 'O') => '✗',
            ("Wingdings", '\xFE') or ("Wingdings 2", 'R') => '☑',
            ("Wingdings", '\xFD') or ("Wingdings 2", 'Q') => '☒',
            ("Wingdings", 'o' or '\xA8') or ("Wingdings 2", '\xA3') => '□',
            ("Wingdings", 'n') => '■',
            ("Wingdings", 'l') => '●',
            _ => letter,
        };
}
