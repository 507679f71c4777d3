using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>
/// Whether two short texts speak of one thing, as far as two characters in a row that both of them have can tell.
/// </summary>
internal static class SharedWords
{
    private const int WordLength = 2;

    // Of a longer text nearly every bit would be set.
    private const int MaxShort = 32;

    // Words that everything is called by say nothing about what it is.
    private static readonly WordList Common = new(
        "人数",
        "人次",
        "次数",
        "数量",
        "工作",
        "项目",
        "经费",
        "费用",
        "完成",
        "开展",
        "活动",
        "举办",
        "组织",
        "参加",
        "参与",
        "年度",
        "全年",
        "预计",
        "相关",
        "其他",
        "人员",
        "进行",
        "实施",
        "情况",
        "有关",
        "主要",
        "用于",
        "等费"
    );

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

    /// <summary>The next word of the first text that the second one has too, and that says something; negative for none.</summary>
    public static int IndexOfShared(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int start = 0)
    {
        // Most words are not in the other text, which is found out without looking through it.
        var characters = second.Length <= MaxShort ? BitsOf(second) : ulong.MaxValue;
        for (var i = start; i + WordLength <= first.Length; i++)
        {
            var word = first.Slice(i, WordLength);
            var mayOccur = ((characters >> word[0]) & (characters >> word[1]) & 1) != 0;
            if (mayOccur && Occurs(word, second) && IsWord(word))
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
            if (
                other.Lines.IsEmpty
                    ? !ReferenceEquals(other, line)
                        && other.Name.AsSpan().Contains(word, StringComparison.Ordinal)
                    : IsInOther(other.Lines, line, word)
            )
            {
                return true;
            }
        }

        return false;
    }

    // A bit for each character, several characters sharing one.
    private static ulong BitsOf(ReadOnlySpan<char> text)
    {
        var bits = 0UL;
        foreach (var c in text)
        {
            bits |= 1UL << c;
        }

        return bits;
    }

    // A character that does not occur is found out sooner than two.
    private static bool Occurs(ReadOnlySpan<char> word, ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOf(word[0]); i >= 0 && i + 1 < text.Length; )
        {
            if (text[i + 1] == word[1])
            {
                return true;
            }

            text = text[(i + 1)..];
            i = text.IndexOf(word[0]);
        }

        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> word) =>
        IsLetter(word[0]) && IsLetter(word[1]) && !Common.Contains(word);

    private static bool IsLetter(char c) => CharacterWidth.IsIdeograph(c) || char.IsLetter(c);
}
