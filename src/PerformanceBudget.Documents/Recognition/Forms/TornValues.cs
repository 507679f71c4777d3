using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Tells target values from names of indicators by their words alone.</summary>
internal static class TornValues
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("≥≤＞＜>＝=<≧≦");

    private static readonly string[] WordsOfSigns =
    [
        "不少于",
        "不低于",
        "不超过",
        "不高于",
        "大于",
        "小于",
        "等于",
    ];

    private const int MaxValueLength = 40;
    private const int MaxWordLength = 4;

    /// <summary>Words that stand alone as targets in the forms of many places.</summary>
    private static readonly FrozenSet<string> Words = (
        "及时 规范 准确 满意 提升 提高 有效 明显 显著 长期 好 较好 良好 优 优秀 优良 健全 完善 可控 增强 加强 促进 满足 正常 匹配 合格 达标 完成 "
        + "保障 稳定 持续 达到 符合 合理 有效提升 有效提高 有效保障 显著提升 显著提高 明显提升 明显提高 逐步提升 逐步提高 不断提升 不断提高 长期有效 "
        + "有所提升 有所提高 基本满意 非常满意 比较满意 高效 按时 按时完成 及时完成 按期完成 较高 高 是 否 有 无 全覆盖 持续提升 持续改善 改善 有效改善 明显改善 "
        + "落实 到位 充分 优化 降低 减少 有力保障 得到保障 稳步提升 进一步提升 进一步提高 成效明显 效果明显 效果显著 成效显著 较明显 安全 零事故 优质 齐全 公开 公正 公平 完整 "
        + "科学合理 节约 严格控制 不超预算 可持续 长效 长期坚持 持续发挥 中长期"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text may be a target because it is short.</summary>
    public static bool MayBeValue(string key) => key.Length <= MaxWordLength;

    /// <summary>Splits a value off the end of a name: behind a sign, or a word for targets that the name has just said.</summary>
    /// <param name="text">The text of both.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="isCertain">Whether a sign says where the value begins.</param>
    public static bool TrySplit(string text, out string name, out string value, out bool isCertain)
    {
        (name, value, isCertain) = (text, string.Empty, false);
        var sign = text.AsSpan().LastIndexOfAny(Signs);
        while (sign > 0 && Signs.Contains(text[sign - 1]))
        {
            sign--;
        }

        if (sign > 1 && sign < text.Length - 1 && IsMeasured(FormText.Key(text[sign..])))
        {
            (name, value, isCertain) = (text[..sign], text[sign..], true);
            return !name.TrimEnd().EndsWith('(') && !name.TrimEnd().EndsWith('（');
        }

        if (WordOfSignIn(text) is { } word && IsMeasured(FormText.Key(text[word..])))
        {
            (name, value, isCertain) = (text[..word], text[word..], true);
            return true;
        }

        if (NumberAtEnd(text) is { } start && start > 1)
        {
            (name, value) = (text[..start], text[start..]);
            return true;
        }

        for (var length = Math.Min(6, text.Length - 2); length >= 1; length--)
        {
            if (
                Words.Contains(text[^length..])
                && (length > 1 || "好优高".Contains(text[^1], StringComparison.Ordinal))
            )
            {
                (name, value) = (text[..^length], text[^length..]);

                // 完成及时 is a name, 完成及时及时 is one with its target, and so is 覆盖面及时.
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether brackets of a text open and do not close, or close and do not open.</summary>
    public static bool IsUnbalanced(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth +=
                c is '(' or '（' or '《' or '“' ? 1
                : c is ')' or '）' or '》' or '”' ? -1
                : 0;
            if (depth < 0)
            {
                return true;
            }
        }

        return depth != 0;
    }

    /// <summary>Whether a text is one of the words that stand alone as targets, or several of them.</summary>
    public static bool IsWord(string key) => key.Split('、', ',', '/').All(Words.Contains);

    /// <summary>Whether a text is a number with its sign or unit, a range, or a date.</summary>
    public static bool IsMeasured(string key) =>
        key.Length is > 0 and <= MaxValueLength
        && (
            char.IsAsciiDigit(key[0])
            || "≥≤><=≧≦±约".Contains(key[0], StringComparison.Ordinal)
            || StartsWithWordOfSign(key)
            || key.Contains('年', StringComparison.Ordinal)
            || key.Contains('月', StringComparison.Ordinal)
        )
        && key.Any(c =>
            char.IsAsciiDigit(c) || "一二三四五六七八九十百".Contains(c, StringComparison.Ordinal)
        )
        && IndicatorValue.TryParse(key, CultureInfo.InvariantCulture, out var value)
        && value is ThresholdValue or RangeValue or DeadlineValue;

    private static bool StartsWithWordOfSign(string key) =>
        Array.Exists(WordsOfSigns, word => key.StartsWith(word, StringComparison.Ordinal));

    /// <summary>Where the first word for a sign stands behind a name.</summary>
    private static int? WordOfSignIn(string text)
    {
        var found = WordsOfSigns
            .Select(word => text.IndexOf(word, StringComparison.Ordinal))
            .Where(start => start > 1)
            .ToArray();
        return found.Length > 0 ? found.Min() : null;
    }

    /// <summary>Where a number with its unit begins that ends a text.</summary>
    private static int? NumberAtEnd(string text)
    {
        var end = text.Length;
        var digits = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        if (digits < 0 || end - digits > 10)
        {
            return null;
        }

        var start = digits;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ','))
        {
            start--;
        }

        return IsMeasured(FormText.Key(text[start..])) ? start : null;
    }
}
