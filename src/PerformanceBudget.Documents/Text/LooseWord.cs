namespace PerformanceBudget.Documents;

/// <summary>Finds words in whose letters blanks were printed: 项 目 概 述.</summary>
internal static class LooseWord
{
    /// <summary>Whether a word starts at a position, and where it ends.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int position, ReadOnlySpan<char> word, out int end)
    {
        end = position;
        foreach (var letter in word)
        {
            end = Blanks.Skip(text, end);
            if (end == text.Length || text[end] != letter)
            {
                return false;
            }

            end++;
        }

        return true;
    }

    /// <summary>Finds the last occurrence of a word.</summary>
    public static bool TryFindLast(
        ReadOnlySpan<char> text,
        ReadOnlySpan<char> word,
        out int start,
        out int end
    )
    {
        for (start = text.Length - word.Length; start >= 0; start--)
        {
            if (text[start] == word[0] && IsAt(text, start, word, out end))
            {
                return true;
            }
        }

        end = 0;
        return false;
    }
}
