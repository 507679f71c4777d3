namespace PerformanceBudget.Domain;

/// <summary>
/// Maps the full-width forms of digits, Latin letters and punctuation (U+FF01 to U+FF5E) to their
/// half-width originals; every other character maps to itself.
/// </summary>
internal static class CharacterWidth
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const char FirstIdeograph = '\u4E00';
    private const char LastIdeograph = '\u9FFF';

    // Up to here looking at each character is sooner done than preparing to look at several at once.
    private const int ShortLength = 7;

    private const int Distance = FirstFullWidth - '!';

    public static char Narrow(char c) =>
        c is >= FirstFullWidth and <= LastFullWidth ? (char)(c - Distance) : c;

    /// <summary>Writes the text in half width at the start of a buffer, and says whether that is another text.</summary>
    public static bool TryNarrow(ReadOnlySpan<char> text, Span<char> narrow)
    {
        for (var i = 0; i < text.Length; i++)
        {
            narrow[i] = Narrow(text[i]);
        }

        return !text.SequenceEqual(narrow[..text.Length]);
    }

    /// <summary>Whether a character is one of the common Chinese ideographs, the letters of nearly every unit.</summary>
    public static bool IsIdeograph(char c) => (uint)(c - FirstIdeograph) <= LastIdeograph - FirstIdeograph;

    /// <summary>Whether all characters are common Chinese ideographs.</summary>
    public static bool AreIdeographs(ReadOnlySpan<char> text)
    {
        if (text.Length > ShortLength)
        {
            return text.IndexOfAnyExceptInRange(FirstIdeograph, LastIdeograph) < 0;
        }

        foreach (var c in text)
        {
            if (!IsIdeograph(c))
            {
                return false;
            }
        }

        return true;
    }
}
