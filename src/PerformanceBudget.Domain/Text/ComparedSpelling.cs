using System.Globalization;

namespace PerformanceBudget.Domain;

/// <summary>The one spelling in which names and texts are compared, whatever they look like.</summary>
/// <remarks>
/// Without blanks and characters that nobody sees, and in half width; radicals and compatibility ideographs as the characters
/// meant, traditional characters as the simplified ones. What is shown is always the text as it is written.
/// </remarks>
internal static class ComparedSpelling
{
    private const int UsualLength = 128;

    /// <summary>
    /// For texts that mean the same: in small letters, and without punctuation, but for points, dashes and the like between two
    /// digits, because 1.5公里 are not 15公里. Empty where a text is blanks and punctuation alone.
    /// </summary>
    public static string Of(string text) => Spell(text, isIdentity: false);

    /// <summary>The same of a name; one of blanks and punctuation alone is compared as it is written.</summary>
    public static string OfName(string name) => OrAsWritten(Of(name), name);

    /// <summary>
    /// For names that tell things apart: with capitals, and all punctuation but quotation marks. A name of nothing else is compared as it is
    /// written.
    /// </summary>
    public static string OfIdentity(string name) => OrAsWritten(Spell(name, isIdentity: true), name);

    private static string Spell(string text, bool isIdentity)
    {
        // Nearly all names are ideographs alone, and nearly all of these simplified ones.
        var hasTraditional = SimplifiedCharacters.HasTraditional(text);
        if (!hasTraditional && CharacterWidth.AreIdeographs(text))
        {
            return text;
        }

        var spelled = text.Length <= UsualLength ? stackalloc char[UsualLength] : new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = CharacterWidth.Narrow(text[i]);
            if (CharacterWidth.IsIdeograph(c))
            {
                spelled[length++] = hasTraditional ? SimplifiedCharacters.Of(c) : c;
            }
            else if (
                !(
                    Blank.IsBlank(c)
                    || IsInvisible(c)
                    || (isIdentity ? IsQuotation(c) : char.IsPunctuation(c) && !IsPartOfNumber(text, i))
                )
            )
            {
                var folded = SimplifiedCharacters.Of(FoldedText.Fold(c));
                spelled[length++] = isIdentity ? folded : char.ToLowerInvariant(folded);
            }
        }

        return spelled[..length].ToString();
    }

    private static string OrAsWritten(string spelled, string name) => spelled.Length > 0 ? spelled : name;

    private static bool IsPartOfNumber(string text, int index) =>
        CharacterWidth.Narrow(text[index]) is '.' or '-' or '/' or ':'
        && index > 0
        && index + 1 < text.Length
        && char.IsAsciiDigit(CharacterWidth.Narrow(text[index - 1]))
        && char.IsAsciiDigit(CharacterWidth.Narrow(text[index + 1]));

    // Soft hyphens, joiners, marks of direction, and variation selectors.
    private static bool IsInvisible(char c) =>
        c is >= '\uFE00' and <= '\uFE0F' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsQuotation(char c) =>
        c is '"' or '《' or '》' or '〈' or '〉' or '「' or '」' or '『' or '』'
        || char.GetUnicodeCategory(c)
            is UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation;
}
