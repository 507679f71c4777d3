namespace PerformanceBudget.Documents;

/// <summary>Headings of groups and categories in text that was torn: whole, in pieces, or glued to what follows.</summary>
internal static class TornHeadings
{
    /// <summary>All headings of the ministry's form, and those that forms of other places have.</summary>
    private static readonly string[] Known =
    [
        "成本指标",
        "产出指标",
        "效益指标",
        "满意度指标",
        "效果指标",
        "经济成本指标",
        "社会成本指标",
        "生态环境成本指标",
        "数量指标",
        "质量指标",
        "时效指标",
        "经济效益指标",
        "社会效益指标",
        "生态效益指标",
        "可持续影响指标",
        "可持续性发展影响指标",
        "服务对象满意度指标",
        "社会公众或服务对象满意度指标",
        "服务对象或受益者满意度指标",
    ];

    public static bool IsCaption(string key) =>
        key is "绩效指标" or "绩效" or "指标" or "年度绩效指标" or "绩效指" or "标";

    /// <summary>The headings of which a piece is the beginning.</summary>
    public static string[] Beginning(string piece) =>
        piece.Length < 2
            ? []
            :
            [
                .. Known.Where(heading =>
                    heading.Length > piece.Length && heading.StartsWith(piece, StringComparison.Ordinal)
                ),
            ];

    /// <summary>Whether a piece is the end of a heading that began elsewhere.</summary>
    public static bool IsEndOf(string piece, string beginning) =>
        Known.Contains(beginning + piece, StringComparer.Ordinal);

    /// <summary>
    /// The heading that a damaged one was: its beginning, or one between whose characters one from beside it was printed. Empty for what
    /// is left of the word 指标; null where it may be a heading of its own.
    /// </summary>
    public static string? Mend(string key)
    {
        const int Fewest = 4;
        if ("指标".Contains(key, StringComparison.Ordinal))
        {
            return string.Empty;
        }

        if (key.Length >= Fewest && Beginning(key) is [var only])
        {
            return only;
        }

        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] is '指' or '标' && Known.Contains(key.Remove(i, 1), StringComparer.Ordinal))
            {
                return key.Remove(i, 1);
            }
        }

        return null;
    }

    /// <summary>Splits a heading off the beginning of a text.</summary>
    public static bool TrySplit(string text, out string heading, out string rest)
    {
        var key = FormText.Key(text);
        heading = Known
            .Where(known => key.Length > known.Length + 1 && key.StartsWith(known, StringComparison.Ordinal))
            .OrderByDescending(known => known.Length)
            .FirstOrDefault(string.Empty);
        var end = 0;
        var isThere = heading.Length > 0 && LooseWord.IsAt(text, 0, heading, out end);
        rest = text[end..];
        return isThere;
    }
}
