namespace PerformanceBudget.Domain.Review;

/// <summary>
/// Whether two short texts speak of one thing, as far as two characters in a row that both of them have can tell.
/// </summary>
internal static class SharedWords
{
    public const int WordLength = 2;

    /// <summary>Whether both have a word in common that says something.</summary>
    public static bool HasAny(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        for (var i = 0; i + WordLength <= first.Length; i++)
        {
            var word = first.Slice(i, WordLength);
            if (second.IndexOf(word) >= 0 && IsWord(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of a text that say something, each once.</summary>
    public static HashSet<(char First, char Second)> Of(string? text)
    {
        var words = new HashSet<(char First, char Second)>(text?.Length ?? 0);
        AddTo(words, text);
        return words;
    }

    /// <summary>Adds the words of a text that say something.</summary>
    public static void AddTo(HashSet<(char First, char Second)> words, string? text)
    {
        for (var i = 0; i + WordLength <= text?.Length; i++)
        {
            if (IsWord(text.AsSpan(i, WordLength)))
            {
                words.Add((text[i], text[i + 1]));
            }
        }
    }

    /// <summary>Whether two characters are a word that says something: letters, and none that everything is called by.</summary>
    public static bool IsWord(ReadOnlySpan<char> word) =>
        char.IsLetter(word[0]) && char.IsLetter(word[1]) && !Vocabulary.Commonplaces.Contains(word);
}
