using System.Buffers;

namespace PerformanceBudget.Domain.Review;

/// <summary>Tells whether two names within the <see cref="EditDistance"/> of a typing error are names of one thing.</summary>
/// <remarks>
/// What one of them has in addition, and one character in place of another, make a doubt. They are names of two things where that
/// is a negation or an opposite (<see cref="Opposites"/>) or another character that tells things apart
/// (<see cref="TellingCharacters"/>), or where more of them is different.
/// </remarks>
internal static class LikeNames
{
    // Without these a name says the same.
    private const int WordLength = 2;
    private static readonly WordList Words = WordList.Of("年度 全年 各项 以及 有关 相关");
    private static readonly SearchValues<char> Particles = SearchValues.Create("的地得了等和与及并对之");

    /// <summary>Compares two names in the <see cref="ComparedSpelling"/>.</summary>
    public static NameLikeness Compare(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        TrimCommon(ref first, ref second);
        first = WithoutFillers(first);
        second = WithoutFillers(second);
        TrimCommon(ref first, ref second);
        if (first.IsEmpty && second.IsEmpty)
        {
            return NameLikeness.Same;
        }

        var isOne = first.IsEmpty || second.IsEmpty || (first.Length == 1 && second.Length == 1);
        return isOne && !AreTelling(first) && !AreTelling(second)
            ? NameLikeness.Doubtful
            : NameLikeness.Different;
    }

    /// <summary>
    /// What is left of a name without what it says the same without. Names that are alike have one stem, or stems of which one has some
    /// characters in one place that the other has not, or one other character there; none of these are telling.
    /// </summary>
    public static string StemOf(string name)
    {
        if (!Words.IsIn(name) && name.AsSpan().IndexOfAny(Particles) < 0)
        {
            return name;
        }

        var stem = new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (!Particles.Contains(c))
            {
                stem[length++] = c;
                // What is left around a word may be one.
                length -=
                    length >= WordLength && Words.Contains(stem.AsSpan(length - WordLength, WordLength))
                        ? WordLength
                        : 0;
            }
        }

        return new string(stem, 0, length);
    }

    /// <summary>Whether a character tells one thing from another, so that names which differ in it are not alike.</summary>
    public static bool IsTelling(char c) => AreTelling([c]);

    private static bool AreTelling(ReadOnlySpan<char> text) =>
        TellingCharacters.AreIn(text) || Opposites.AreIn(text);

    // What both begin with, and what both end with.
    private static void TrimCommon(ref ReadOnlySpan<char> first, ref ReadOnlySpan<char> second)
    {
        var start = first.CommonPrefixLength(second);
        first = first[start..];
        second = second[start..];
        while (!first.IsEmpty && !second.IsEmpty && first[^1] == second[^1])
        {
            first = first[..^1];
            second = second[..^1];
        }
    }

    private static ReadOnlySpan<char> WithoutFillers(ReadOnlySpan<char> text)
    {
        if (!Words.IsIn(text) && text.IndexOfAny(Particles) < 0)
        {
            return text;
        }

        var kept = new char[text.Length];
        var length = 0;
        while (!text.IsEmpty)
        {
            if (text.Length >= WordLength && Words.Contains(text[..WordLength]))
            {
                text = text[WordLength..];
                continue;
            }

            if (!Particles.Contains(text[0]))
            {
                kept[length++] = text[0];
            }

            text = text[1..];
        }

        return kept.AsSpan(0, length);
    }
}
