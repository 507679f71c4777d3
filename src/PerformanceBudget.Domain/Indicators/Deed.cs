namespace PerformanceBudget.Domain;

/// <summary>The verbs that follow a time limit: 4小时内解决, 12月底之前完成.</summary>
internal static class Deed
{
    private static readonly string[] Words =
    [
        "完成",
        "办结",
        "解决",
        "处理",
        "处置",
        "响应",
        "到场",
        "到达",
        "到位",
        "反馈",
        "答复",
        "回复",
        "修复",
        "送达",
    ];

    public static bool Is(ReadOnlySpan<char> text) => TryTakeEnd(ref text) && text.IsEmpty;

    /// <summary>Takes a verb from the end of <paramref name="text"/>, with the blanks before it.</summary>
    public static bool TryTakeEnd(ref ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (ChineseText.TryTakeEnd(ref text, word))
            {
                text = Blank.TrimEnd(text);
                return true;
            }
        }

        return false;
    }
}
