using System.Buffers;

namespace PerformanceBudget.Domain.Review;

/// <summary>What can be told of a text by its characters alone.</summary>
internal static class Characters
{
    private static readonly SearchValues<char> ChineseNumerals = SearchValues.Create(
        "〇零一二两三四五六七八九十百千万亿半壹贰叁肆伍陆柒捌玖拾佰仟"
    );

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

    /// <summary>Whether a character is a digit, half- or full-width, or a Chinese numeral.</summary>
    public static bool IsNumeral(char c) =>
        char.IsAsciiDigit(CharacterWidth.Narrow(c)) || ChineseNumerals.Contains(c);

    /// <summary>Whether a digit or a Chinese numeral occurs.</summary>
    public static bool HasNumeral(ReadOnlySpan<char> text) =>
        HasDigit(text) || text.IndexOfAny(ChineseNumerals) >= 0;

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
