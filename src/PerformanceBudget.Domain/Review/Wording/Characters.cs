namespace PerformanceBudget.Domain.Review;

/// <summary>What can be told of a text by its characters alone.</summary>
internal static class Characters
{
    /// <summary>The text without blanks and punctuation at its end.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && IsMark(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    // Most texts end in an ideograph, which is neither.
    private static bool IsMark(char c) =>
        !CharacterWidth.IsIdeograph(c) && (Blank.IsBlank(c) || char.IsPunctuation(c));

    /// <summary>Whether a digit occurs, half- or full-width.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(CharacterWidth.Narrow(c)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether another text has all characters of this one in their order, be there others between them.</summary>
    public static bool AreInOrder(ReadOnlySpan<char> text, ReadOnlySpan<char> longer)
    {
        var found = 0;
        foreach (var c in longer)
        {
            if (found < text.Length && text[found] == c)
            {
                found++;
            }
        }

        return found == text.Length;
    }
}
