using System.Buffers;

namespace PerformanceBudget.Domain.Review;

/// <summary>
/// The characters that make the contrary of a name, or one of a few things that stand beside each other: 已完成 and 未完成, 增加 and
/// 减少, 公办 and 民办, 电费 and 水费.
/// </summary>
internal static class Opposites
{
    private static readonly SearchValues<char> Characters = SearchValues.Create(
        // What is so, and what is not.
        "不未非无没免否勿已有是可能仅"
            // Movements and states with a contrary.
            + "增减升降涨跌进出入收支买卖供需存取开闭关停起止得失利弊优劣好差强弱真假公民私官正负反顺逆冷热干湿改"
            + "长短宽窄深浅轻重快慢早晚先幼首末主副次总分单双全半"
            // Things of which there are several kinds.
            + "abcdefghijklmnopqrstuvwxyzⅠⅡⅢⅣⅤ.-/:两春夏秋冬水电气暖油煤猪牛羊鸡鸭鱼林农牧渔军警街省级部厅委院所校班组"
    );

    /// <summary>Whether one of them is in the text.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.IndexOfAny(Characters) >= 0;
}
