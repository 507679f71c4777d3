namespace PerformanceBudget.Documents;

/// <summary>The words around a name in a sentence that are no part of it.</summary>
internal static class ProseWords
{
    private const string Marks = "，、：；,:;。";

    private static readonly string[] BeforeNames =
    [
        "主要用于开展",
        "用于开展",
        "主要用于",
        "用于",
        "主要包括",
        "包括",
        "其中包含",
        "其中",
        "包含",
        "主要涉及",
        "涉及",
        "分别为",
        "分别用于",
        "预计",
        "计划",
        "拟",
    ];

    private static readonly string[] BehindNames =
    [
        "共计",
        "合计",
        "总计",
        "小计",
        "共需",
        "约需",
        "需要",
        "预计",
        "约",
        "为",
    ];

    private static readonly string[] Wholes =
    [
        "共计",
        "合计",
        "总计",
        "小计",
        "合计共",
        "共",
        "总额",
        "总额为",
    ];

    private static readonly string[] Explanations =
    [
        "主要",
        "用于",
        "包括",
        "涉及",
        "其中",
        "每",
        "计划",
        "预计",
        "拟",
        "按",
        "安排",
        "共",
        "合计",
        "参照",
        "标准",
        "单价",
        "平均",
        "经测算",
        "测算",
        "约",
    ];

    /// <summary>The name in a piece of a sentence, without the words and marks around it.</summary>
    public static ReadOnlySpan<char> Name(ReadOnlySpan<char> piece) =>
        WithoutWordsBehind(WithoutWordsBefore(piece));

    public static ReadOnlySpan<char> WithoutWordsBefore(ReadOnlySpan<char> piece)
    {
        for (var length = -1; length != piece.Length; )
        {
            length = piece.Length;
            piece = TrimMarksBefore(piece);
            foreach (var word in BeforeNames)
            {
                if (piece.StartsWith(word, StringComparison.Ordinal))
                {
                    piece = piece[word.Length..];
                    break;
                }
            }
        }

        return piece;
    }

    public static ReadOnlySpan<char> WithoutWordsBehind(ReadOnlySpan<char> piece)
    {
        for (var length = -1; length != piece.Length; )
        {
            length = piece.Length;
            piece = Blanks.Trim(piece).TrimEnd(Marks);
            foreach (var word in BehindNames)
            {
                if (piece.EndsWith(word, StringComparison.Ordinal) && !EndsInWord(piece))
                {
                    piece = piece[..^word.Length];
                    break;
                }
            }
        }

        return piece;
    }

    /// <summary>Whether a piece of a sentence ends in a word for the whole: 合计, 共计.</summary>
    public static bool EndsInWhole(ReadOnlySpan<char> piece)
    {
        piece = Blanks.Trim(piece).TrimEnd("：:为约");
        foreach (var word in Wholes)
        {
            if (
                piece.EndsWith(word, StringComparison.Ordinal)
                && !piece.EndsWith("公共", StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a part of a sentence says something about a name and is no part of it.</summary>
    public static bool IsExplanation(ReadOnlySpan<char> clause)
    {
        foreach (var word in Explanations)
        {
            if (clause.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> TrimMarksBefore(ReadOnlySpan<char> piece)
    {
        var i = 0;
        while (
            i < piece.Length
            && (Blanks.IsBlank(piece[i]) || Marks.Contains(piece[i], StringComparison.Ordinal))
        )
        {
            i++;
        }

        return Blanks.Trim(piece[i..]);
    }

    // 行为, 作为, 合约: words that end in one of those.
    private static bool EndsInWord(ReadOnlySpan<char> piece) =>
        piece.EndsWith("行为", StringComparison.Ordinal)
        || piece.EndsWith("作为", StringComparison.Ordinal)
        || piece.EndsWith("合约", StringComparison.Ordinal)
        || piece.EndsWith("节约", StringComparison.Ordinal);
}
