namespace PerformanceBudget.Domain.Review;

/// <summary>The levels of protection (等级保护, 分级保护) that a text gives its information systems: 等保三级, 二级等保.</summary>
internal static class ProtectionLevels
{
    private const string Levels = "一二三四五12345";
    private const string Rank = "级";

    private static readonly string[] Names = ["等级保护", "分级保护", "等保", "分保"];

    // Systems of two levels, or one that rises from one to the other.
    private static readonly WordList Several = WordList.Of("分别 各 升级 提升 由 从 至 到 等级保护对象");

    /// <summary>Whether texts, all of one thing, give it two levels.</summary>
    public static bool AreTwo(params ReadOnlySpan<string?> texts)
    {
        var found = '\0';
        var areTwo = false;
        foreach (var text in texts)
        {
            if (text is null)
            {
                continue;
            }

            if (Several.IsIn(text))
            {
                return false;
            }

            areTwo |= AreTwo(text, ref found);
        }

        return areTwo;
    }

    private static bool AreTwo(string text, ref char found)
    {
        foreach (var name in Names)
        {
            for (
                var i = text.IndexOf(name, StringComparison.Ordinal);
                i >= 0;
                i = text.IndexOf(name, i + 1, StringComparison.Ordinal)
            )
            {
                if (LevelAt(text, i, i + name.Length) is { } level)
                {
                    if (found != '\0' && found != level)
                    {
                        return true;
                    }

                    found = level;
                }
            }
        }

        return false;
    }

    // 等保三级, 等保第三级; 三级等保.
    private static char? LevelAt(string text, int start, int end)
    {
        var behind = text.AsSpan(end);
        behind = behind is ['第', ..] ? behind[1..] : behind;
        if (behind.Length > 1 && Levels.Contains(behind[0]) && behind[1..].StartsWith(Rank))
        {
            return Of(behind[0]);
        }

        return start > 1 && text.AsSpan(start - 1).StartsWith(Rank) && Levels.Contains(text[start - 2])
            ? Of(text[start - 2])
            : null;
    }

    private static char Of(char level) => char.IsAsciiDigit(level) ? "一二三四五"[level - '1'] : level;
}
