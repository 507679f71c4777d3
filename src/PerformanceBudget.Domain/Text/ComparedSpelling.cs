using System.Globalization;

namespace PerformanceBudget.Domain;

/// <summary>
/// The one spelling in which names and other short texts are compared: without blanks and punctuation, and with half-width
/// letters and digits.
/// </summary>
internal static class ComparedSpelling
{
    private const int UsualLength = 128;

    /// <summary>A text in that spelling; empty where it is blanks and punctuation alone.</summary>
    public static string Of(string text)
    {
        // Nearly all names are ideographs alone.
        if (CharacterWidth.AreIdeographs(text))
        {
            return text;
        }

        var spelled = text.Length <= UsualLength ? stackalloc char[UsualLength] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (CharacterWidth.IsIdeograph(c) || (!Blank.IsBlank(c) && !char.IsPunctuation(c)))
            {
                spelled[length++] = CharacterWidth.Narrow(c);
            }
        }

        return spelled[..length].ToString();
    }

    /// <summary>
    /// A text by which things are told apart: without blanks, quotation marks and characters that nobody sees, and with half-width
    /// letters, digits and punctuation. Other punctuation stays, because 1.5公里 are not 15公里.
    /// </summary>
    public static string OfIdentity(string text)
    {
        if (CharacterWidth.AreIdeographs(text))
        {
            return text;
        }

        var spelled = text.Length <= UsualLength ? stackalloc char[UsualLength] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!Blank.IsBlank(c) && !IsInvisible(c) && !IsQuotation(c))
            {
                spelled[length++] = CharacterWidth.Narrow(c);
            }
        }

        return spelled[..length].ToString();
    }

    // Soft hyphens, joiners, marks of direction, and variation selectors.
    private static bool IsInvisible(char c) =>
        c is >= '\uFE00' and <= '\uFE0F' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsQuotation(char c) =>
        c is '"' or '＂' or '《' or '》' or '〈' or '〉' or '「' or '」' or '『' or '』'
        || char.GetUnicodeCategory(c)
            is UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation;

    /// <summary>The same of a name; one of blanks and punctuation alone is compared as it is written.</summary>
    public static string OfName(string name) => Of(name) is { Length: > 0 } spelled ? spelled : name;
}
