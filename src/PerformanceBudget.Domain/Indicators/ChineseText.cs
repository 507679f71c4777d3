namespace PerformanceBudget.Domain;

/// <summary>
/// Takes the words of a grammar from a text, which may have them in traditional characters.
/// </summary>
internal static class ChineseText
{
    /// <summary>Takes a word from the start of <paramref name="text"/>.</summary>
    public static bool TryTake(ref ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length || !IsSame(text[..word.Length], word))
        {
            return false;
        }

        text = text[word.Length..];
        return true;
    }

    /// <summary>Takes a word from the end of <paramref name="text"/>.</summary>
    public static bool TryTakeEnd(ref ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length || !IsSame(text[^word.Length..], word))
        {
            return false;
        }

        text = text[..^word.Length];
        return true;
    }

    private static bool IsSame(ReadOnlySpan<char> text, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (text[i] != word[i] && SimplifiedCharacters.Of(text[i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
