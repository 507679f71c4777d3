using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Tells whether a plan says how soon something is done: 2小时到场, 3个工作日内答复.</summary>
internal static class PlanDurations
{
    private const char Within = '内';

    private static readonly string[] Units = ["小时", "分钟", "个工作日", "工作日", "天", "日"];

    private static readonly string[] Deeds =
    [
        "到场",
        "到达",
        "响应",
        "处置",
        "处理",
        "修复",
        "恢复",
        "办结",
        "反馈",
        "回复",
        "答复",
        "解决",
        "完成",
    ];

    /// <summary>Whether an item of the plan, or a part of one, has such a time.</summary>
    public static bool Has(Project project) => project.Statement is { } statement && Has(statement.Plan);

    private static bool Has(ImmutableArray<PlanItem> items) =>
        items.Any(static item => (item.Text is { } text && Has(text)) || Has(item.Items));

    private static bool Has(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (Characters.IsNumeral(text[i - 1]) && IsTimeOfDeed(text[i..]))
            {
                return true;
            }
        }

        return false;
    }

    // Of 为期2天 and 7*24小时值守 nothing is done within the time.
    private static bool IsTimeOfDeed(ReadOnlySpan<char> text)
    {
        foreach (var unit in Units)
        {
            if (text.StartsWith(unit))
            {
                var behind = text[unit.Length..];
                return behind is [Within, ..] || (unit.Length > 1 && StartsWithDeed(behind));
            }
        }

        return false;
    }

    private static bool StartsWithDeed(ReadOnlySpan<char> text)
    {
        foreach (var deed in Deeds)
        {
            if (text.StartsWith(deed))
            {
                return true;
            }
        }

        return false;
    }
}
