using System.Buffers;

namespace PerformanceBudget.Domain.Review;

/// <summary>Words that a text is asked for, of which hardly any text has one: most texts are done with after a glance.</summary>
internal sealed class WordList
{
    private readonly string[] _words;
    private readonly SearchValues<char> _firstCharacters;
    private readonly string _lastCharacters;

    public WordList(params string[] words)
    {
        _words = words;
        _firstCharacters = SearchValues.Create(Array.ConvertAll(words, static word => word[0]));
        _lastCharacters = string.Concat(words.Select(static word => word[^1]).Distinct());
    }

    /// <summary>Whether the word is one of these.</summary>
    public bool Contains(string word)
    {
        foreach (var other in _words)
        {
            if (string.Equals(word, other, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words occurs in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(_firstCharacters) is var start and >= 0)
        {
            text = text[start..];
            foreach (var word in _words)
            {
                if (text.StartsWith(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            text = text[1..];
        }

        return false;
    }

    /// <summary>Whether the text ends in one of the words; blanks and punctuation behind it do not count.</summary>
    public bool IsEndOf(ReadOnlySpan<char> text) => FindEnd(text) is not null;

    /// <summary>The word in which the text ends, blanks and punctuation behind it apart; null where it ends in none.</summary>
    public string? FindEnd(ReadOnlySpan<char> text)
    {
        var trimmed = IndicatorWords.TrimEnd(text);
        if (!trimmed.IsEmpty && _lastCharacters.AsSpan().Contains(trimmed[^1]))
        {
            foreach (var word in _words)
            {
                if (trimmed.EndsWith(word, StringComparison.Ordinal))
                {
                    return word;
                }
            }
        }

        return null;
    }
}
