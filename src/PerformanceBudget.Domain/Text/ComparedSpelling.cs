using System.Globalization;

namespace PerformanceBudget.Domain;

/// <summary>The spellings in which texts are compared: without blanks, and in half width.</summary>
internal static class ComparedSpelling
{
    private const int UsualLength = 128;

    /// <summary>For texts that mean the same: without punctuation either. Empty where a text is blanks and punctuation alone.</summary>
    public static string Of(string text) =>
        Spell(text, static c => CharacterWidth.IsIdeograph(c) || !char.IsPunctuation(c));

    /// <summary>The same of a name; one of blanks and punctuation alone is compared as it is written.</summary>
    public static string OfName(string name) => OrAsWritten(Of(name), name);

    /// <summary>
    /// For names that tell things apart: without quotation marks and characters that nobody sees. Other punctuation stays, because
    /// 1.5公里 are not 15公里. A name of nothing else is compared as it is written.
    /// </summary>
    public static string OfIdentity(string name) =>
        OrAsWritten(
            Spell(name, static c => CharacterWidth.IsIdeograph(c) || (!IsInvisible(c) && !IsQuotation(c))),
            name
        );

    private static string Spell(string text, Func<char, bool> counts)
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
            if (!Blank.IsBlank(c) && counts(c))
            {
                spelled[length++] = CharacterWidth.Narrow(c);
            }
        }

        return spelled[..length].ToString();
    }

    private static string OrAsWritten(string spelled, string name) => spelled.Length > 0 ? spelled : name;

    // Soft hyphens, joiners, marks of direction, and variation selectors.
    private static bool IsInvisible(char c) =>
        c is >= '\uFE00' and <= '\uFE0F' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsQuotation(char c) =>
        c is '"' or '＂' or '《' or '》' or '〈' or '〉' or '「' or '」' or '『' or '』'
        || char.GetUnicodeCategory(c)
            is UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation;
}
