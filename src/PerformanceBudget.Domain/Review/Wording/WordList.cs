namespace PerformanceBudget.Domain.Review;

/// <summary>Words that a text is asked for, of which hardly any text has one: most texts are done with after a glance.</summary>
internal sealed class WordList
{
    // In the order of their first characters, and of their last ones.
    private readonly string[] _byFirst;
    private readonly string[] _byLast;
    private readonly string _firstCharacters;
    private readonly string _lastCharacters;
    private readonly CharacterSet _first;
    private readonly CharacterSet _last;

    public WordList(params string[] words)
    {
        _byFirst = [.. words.OrderBy(static word => word[0])];
        _byLast = [.. words.OrderBy(static word => word[^1])];
        _firstCharacters = string.Concat(_byFirst.Select(static word => word[0]));
        _lastCharacters = string.Concat(_byLast.Select(static word => word[^1]));
        _first = new CharacterSet(_firstCharacters);
        _last = new CharacterSet(_lastCharacters);
    }

    /// <summary>Whether the word is one of these.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (_first.MayContain(word[0]))
        {
            for (var i = IndexOfFirst(word[0]); IsFirst(i, word[0]); i++)
            {
                if (word.SequenceEqual(_byFirst[i]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether one of the words occurs in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (_first.MayContain(text[i]) && IsStartOf(text[i..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text ends in one of the words; blanks and punctuation behind it do not count.</summary>
    public bool IsEndOf(ReadOnlySpan<char> text) => FindEnd(text) is not null;

    /// <summary>The word in which the text ends, blanks and punctuation behind it apart; null where it ends in none.</summary>
    public string? FindEnd(ReadOnlySpan<char> text)
    {
        var trimmed = IndicatorWords.TrimEnd(text);
        return !trimmed.IsEmpty && _last.MayContain(trimmed[^1]) ? FindExactEnd(trimmed) : null;
    }

    private bool IsStartOf(ReadOnlySpan<char> text)
    {
        for (var i = IndexOfFirst(text[0]); IsFirst(i, text[0]); i++)
        {
            if (text.StartsWith(_byFirst[i]))
            {
                return true;
            }
        }

        return false;
    }

    private int IndexOfFirst(char c) => _firstCharacters.AsSpan().IndexOf(c);

    private bool IsFirst(int index, char c) =>
        (uint)index < (uint)_firstCharacters.Length && _firstCharacters[index] == c;

    private string? FindExactEnd(ReadOnlySpan<char> text)
    {
        for (
            var i = _lastCharacters.AsSpan().IndexOf(text[^1]);
            (uint)i < (uint)_lastCharacters.Length && _lastCharacters[i] == text[^1];
            i++
        )
        {
            if (EndsIn(text, _byLast[i]))
            {
                return _byLast[i];
            }
        }

        return null;
    }

    // Words are short, and many of them end in the same character: the one before it tells most of them apart.
    private static bool EndsIn(ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length)
        {
            return false;
        }

        var end = text[^word.Length..];
        for (var i = word.Length - 1; i >= 0; i--)
        {
            if (end[i] != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
