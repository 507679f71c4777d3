namespace PerformanceBudget.Domain.Review;

/// <summary>What can be told of a text by its characters alone.</summary>
internal static class Characters
{
    /// <summary>The text without blanks and punctuation at its end.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && (Blank.IsBlank(text[^1]) || char.IsPunctuation(text[^1])))
        {
            text = text[..^1];
        }

        return text;
    }

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
}
