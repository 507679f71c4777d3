namespace PerformanceBudget.Domain.Review;

/// <summary>The words of one text or of many together, to ask of others whether they have any of them.</summary>
/// <remarks>Asking takes as long as the text is that is asked about, however many texts are in here.</remarks>
internal sealed class WordSet
{
    private readonly HashSet<(char First, char Second)> _words;

    /// <summary>Takes words.</summary>
    public WordSet(HashSet<(char First, char Second)> words) => _words = words;

    /// <summary>Takes the words of texts; null has none.</summary>
    public WordSet(params IEnumerable<string?> texts)
        : this(new HashSet<(char First, char Second)>())
    {
        foreach (var text in texts)
        {
            SharedWords.AddTo(_words, text);
        }
    }

    /// <summary>Whether a text has one of the words.</summary>
    public bool HasAnyOf(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + SharedWords.WordLength <= text.Length; i++)
        {
            if (_words.Contains((text[i], text[i + 1])))
            {
                return true;
            }
        }

        return false;
    }
}
