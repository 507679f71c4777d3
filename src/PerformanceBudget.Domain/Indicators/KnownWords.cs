using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>The words that documents use most, each as one shared value, found without allocating.</summary>
internal static class KnownWords
{
    private static readonly string[] Words =
    [
        "好",
        "良好",
        "优",
        "优秀",
        "良",
        "中",
        "差",
        "较好",
        "一般",
        "较差",
        "合格",
        "不合格",
        "是",
        "否",
        "有",
        "无",
        "达成",
        "部分达成",
        "未达成",
        "达标",
        "达到",
        "达到要求",
        "完成",
        "已完成",
        "按时完成",
        "及时完成",
        "全部完成",
        "可控",
        "及时",
        "按时",
        "按期",
        "准时",
        "提升",
        "提高",
        "增强",
        "加强",
        "促进",
        "改善",
        "完善",
        "降低",
        "减少",
        "增加",
        "推动",
        "推进",
        "保障",
        "优化",
        "扩大",
        "巩固",
        "稳定",
        "持续",
        "长期",
        "长效",
        "满意",
        "基本满意",
        "非常满意",
        "匹配",
        "规范",
        "明显",
        "显著",
        "健全",
        "有效",
        "满足",
        "正常",
        "准确",
        "安全",
        "合规",
        "合理",
        "完整",
        "全面",
        "充分",
        "便捷",
        "快速",
        "严格",
        "到位",
        "不断提升",
        "不断提高",
        "不断完善",
        "有效提升",
        "有效提高",
        "有效保障",
        "有效改善",
        "持续提升",
        "持续提高",
        "持续改善",
        "持续发展",
        "逐步提升",
        "逐步提高",
        "稳步提升",
        "明显提升",
        "明显提高",
        "明显改善",
        "显著提升",
        "显著提高",
        "显著改善",
        "进一步提升",
        "进一步提高",
        "基本建立",
        "增加岗位",
        "控制在预算内",
    ];

    private static readonly QualitativeValue?[] Table = Build();

    /// <summary>The shared value of a word.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, [NotNullWhen(true)] out QualitativeValue? value)
    {
        for (var i = StartOf(word); ; i = (i + 1) & (Table.Length - 1))
        {
            value = Table[i];
            if (value is null || word.SequenceEqual(value.Words[0]))
            {
                return value is not null;
            }
        }
    }

    // A quarter full at most, so that a miss ends after a step or two.
    private static QualitativeValue?[] Build()
    {
        var table = new QualitativeValue?[
            System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Words.Length * 4)
        ];
        foreach (var word in Words)
        {
            var i = Hash(word) & (table.Length - 1);
            while (table[i] is not null)
            {
                i = (i + 1) & (table.Length - 1);
            }

            table[i] = QualitativeValue.Known(word);
        }

        return table;
    }

    private static int StartOf(ReadOnlySpan<char> word) => Hash(word) & (Table.Length - 1);

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        // A word of the table is no longer than that, and the rest of another text does not matter.
        foreach (var c in word.Length > QualitativeValue.MaxWordLength ? word[..1] : word)
        {
            hash = (hash ^ c) * 0x9E3779B1;
        }

        return (int)(hash ^ (hash >> 15));
    }
}
