using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain;

/// <summary>Reads words: one, or several with 、 between them.</summary>
internal static class QualitativeParser
{
    public const char Separator = '、';

    /// <summary>Reads text without blanks around it.</summary>
    /// <returns>
    /// The value, or null where a part is no word, a word stands there twice, or there are too many.
    /// </returns>
    public static QualitativeValue? Parse(ReadOnlySpan<char> text, SourceText source)
    {
        if (!TryCount(text, out var count))
        {
            return null;
        }

        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            var word = Take(ref text);
            words[i] = KnownWords.TryFind(word, out var known) ? known.Words[0] : word.ToString();
            if (Array.IndexOf(words, words[i], 0, i) >= 0)
            {
                return null;
            }
        }

        return QualitativeValue.Read(ImmutableCollectionsMarshal.AsImmutableArray(words), source);
    }

    /// <summary>Whether the text is one word: 1 to 12 Chinese characters or Latin letters.</summary>
    /// <remarks>
    /// The class of letters is a fixed list of ranges and not that of a Unicode version, so that every
    /// implementation of the JSON form agrees.
    /// </remarks>
    public static bool IsWord(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 2 * QualitativeValue.MaxWordLength)
        {
            return false;
        }

        var letters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            letters++;
            if (!IsLetter(rune.Value))
            {
                return false;
            }
        }

        return letters <= QualitativeValue.MaxWordLength;
    }

    private static bool TryCount(ReadOnlySpan<char> text, out int count)
    {
        count = 0;
        bool isLast;
        do
        {
            // A separator at the end would leave an empty word, which is none. A date is no word among others either.
            isLast = !text.Contains(Separator);
            var word = Take(ref text);
            if (
                ++count > QualitativeValue.MaxWords
                || !IsWord(word)
                || DeadlineParser.Parse(word) is not null
            )
            {
                return false;
            }
        } while (!isLast);

        return true;
    }

    // Takes a word and the separator behind it.
    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(Separator);
        var word = end < 0 ? text : text[..end];
        text = end < 0 ? [] : text[(end + 1)..];
        return word;
    }

    private static bool IsLetter(int c) =>
        c
            is (>= 'A' and <= 'Z')
                or (>= 'a' and <= 'z')
                or 0x3005
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x3FFFF);
}
