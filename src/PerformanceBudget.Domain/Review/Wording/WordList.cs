using System.Buffers;

namespace PerformanceBudget.Domain.Review;

/// <summary>Words that a text is asked for, of which hardly any text has one.</summary>
internal sealed class WordList
{
    private readonly string[] _words;
    private readonly SearchValues<char> _firstCharacters;
    private readonly SearchValues<char> _lastCharacters;

    /// <summary>A list of these words, none of which is empty.</summary>
    public WordList(params string[] words)
    {
        _words = words;
        _firstCharacters = SearchValues.Create([.. words.Select(static word => word[0])]);
        _lastCharacters = SearchValues.Create([.. words.Select(static word => word[^1])]);
    }

    /// <summary>A list of the words that a text has between blanks and ends of lines.</summary>
    public static WordList Of(string words) =>
        new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether the word is one of these.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (_firstCharacters.Contains(word[0]))
        {
            foreach (var one in _words)
            {
                if (word.SequenceEqual(one))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether one of the words occurs in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>Where the first of the words begins that occur in the text; negative where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        var start = 0;
        for (
            var i = text.IndexOfAny(_firstCharacters);
            i >= 0;
            i = text[start..].IndexOfAny(_firstCharacters)
        )
        {
            start += i;
            foreach (var word in _words)
            {
                if (text[start..].StartsWith(word))
                {
                    return start;
                }
            }

            start++;
        }

        return -1;
    }

    /// <summary>Whether the text is made of these words alone, one behind the other.</summary>
    public bool Covers(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        foreach (var word in _words)
        {
            if (text.StartsWith(word) && Covers(text[word.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text ends in one of the words; blanks and punctuation behind it do not count.</summary>
    public bool IsEndOf(ReadOnlySpan<char> text) => FindEnd(text) is not null;

    /// <summary>
    /// The first of the words in which the text ends, blanks and punctuation behind it apart; null where it ends in none.
    /// </summary>
    public string? FindEnd(ReadOnlySpan<char> text)
    {
        var trimmed = Characters.TrimEnd(text);
        return trimmed.IsEmpty || !_lastCharacters.Contains(trimmed[^1]) ? null : FindExactEnd(trimmed);
    }

    private string? FindExactEnd(ReadOnlySpan<char> text)
    {
        foreach (var word in _words)
        {
            if (text.EndsWith(word))
            {
                return word;
            }
        }

        return null;
    }
}
