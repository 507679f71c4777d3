using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>
/// Whether two short texts speak of one thing, as far as two characters in a row that both of them have can tell.
/// </summary>
internal static class SharedWords
{
    public const int WordLength = 2;

    /// <summary>Whether both have a word in common that says something.</summary>
    public static bool HasAny(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        IndexOfShared(first, second) >= 0;

    /// <summary>Whether a name shares a word with the name of a line that no other line without sub-lines has.</summary>
    public static bool HasDistinctive(
        ReadOnlySpan<char> name,
        ReadOnlySpan<char> lineName,
        ImmutableArray<BudgetLine> lines,
        BudgetLine line
    )
    {
        for (var i = IndexOfShared(name, lineName); i >= 0; i = IndexOfShared(name, lineName, i + 1))
        {
            if (!IsInOther(lines, line, name.Slice(i, WordLength)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two characters are a word that says something: letters, and none that everything is called by.</summary>
    public static bool IsWord(ReadOnlySpan<char> word) =>
        char.IsLetter(word[0]) && char.IsLetter(word[1]) && !Vocabulary.Commonplaces.Contains(word);

    // The next word of the first text that the second one has too; negative for none.
    private static int IndexOfShared(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int start = 0)
    {
        for (var i = start; i + WordLength <= first.Length; i++)
        {
            var word = first.Slice(i, WordLength);
            if (second.IndexOf(word) >= 0 && IsWord(word))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsInOther(ImmutableArray<BudgetLine> lines, BudgetLine line, ReadOnlySpan<char> word)
    {
        foreach (var other in lines)
        {
            var isInOther = other.Lines.IsEmpty
                ? !ReferenceEquals(other, line) && other.Name.AsSpan().IndexOf(word) >= 0
                : IsInOther(other.Lines, line, word);
            if (isInOther)
            {
                return true;
            }
        }

        return false;
    }
}
