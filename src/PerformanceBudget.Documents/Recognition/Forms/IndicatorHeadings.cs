using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The headings of groups (一级指标) and categories (二级指标).</summary>
internal static class IndicatorHeadings
{
    /// <summary>The longest heading that is known: 社会公众或服务对象满意度指标.</summary>
    public const int MaxLength = 16;

    /// <summary>The group of a heading such as 产出指标 or 产出; null where it is none.</summary>
    public static IndicatorGroup? GroupOf(string key) =>
        WithoutWord(WithoutScores(key)) switch
        {
            "成本" => IndicatorGroup.Cost,
            "产出" => IndicatorGroup.Output,
            "效益" or "效果" => IndicatorGroup.Benefit,
            "满意度" => IndicatorGroup.Satisfaction,
            _ => null,
        };

    /// <summary>Whether a text is the heading of a group or a category that forms of all places have.</summary>
    public static bool IsHeading(string key) =>
        GroupOf(key) is not null || (key.Length <= MaxLength && NationalOf(null, key) is not null);

    /// <summary>The same, but only with the word 指标, without which a heading may be any word.</summary>
    public static bool IsFullHeading(string key) =>
        key.EndsWith("指标", StringComparison.Ordinal) && IsHeading(key);

    /// <summary>The category of a heading that forms of all places have; null where it is none.</summary>
    public static IndicatorCategory? NationalOf(IndicatorGroup? group, string key) =>
        IndicatorCategory.TryParseHeading(group, WithoutScores(key), out var category) ? category : null;

    /// <summary>The category of the headings of a row.</summary>
    /// <param name="groupText">The heading of the group, blank where there is none.</param>
    /// <param name="categoryText">The heading of the category, blank where there is none.</param>
    /// <param name="isCertain">Whether both headings say the same.</param>
    public static IndicatorCategory Resolve(string groupText, string categoryText, out bool isCertain)
    {
        var groupKey = WithoutNumber(FormText.Key(groupText));
        var categoryKey = WithoutNumber(FormText.Key(categoryText));
        isCertain = true;
        if (
            categoryKey.Length == 0
            && groupKey.Length > 0
            && TrySplit(groupKey, out var first, out var second)
        )
        {
            (groupKey, categoryKey) = (first, second);
        }
        else if (TrySplit(categoryKey, out first, out second))
        {
            (groupKey, categoryKey) = (groupKey.Length > 0 ? groupKey : first, second);
        }

        var group = GroupOf(groupKey);
        if (categoryKey.Length == 0)
        {
            return OfGroupAlone(group, groupKey, out isCertain);
        }

        if (NationalOf(group, categoryKey) is { } national)
        {
            return national;
        }

        if (NationalOf(null, categoryKey) is { } ofAnotherGroup)
        {
            // A group heading that is local, or another one: the category is known by its own name.
            isCertain = group is null;
            return ofAnotherGroup;
        }

        if (groupKey.Length == 0 && GroupOf(categoryKey) is { } alone)
        {
            return OfGroupAlone(alone, categoryKey, out isCertain);
        }

        if (TornHeadings.Mend(categoryKey) is { } mended)
        {
            isCertain = false;
            return NationalOf(group, mended)
                ?? NationalOf(null, mended)
                ?? OfGroupAlone(group, groupKey, out _);
        }

        var local = group ?? IndicatorGroup.Other;
        return IndicatorCategory.TryLocal(local, WithWord(categoryKey), out var category)
            ? category
            : IndicatorCategory.Unclassified;
    }

    /// <summary>Splits a cell that has both headings, as in 产出指标-数量指标 and 产出指标（数量指标）.</summary>
    public static bool TrySplit(string key, out string group, out string category)
    {
        for (var i = 2; i < Math.Min(key.Length, 6); i++)
        {
            var rest = key.AsSpan(i).Trim("-—–:/\\、()_>·").ToString();
            if (
                rest.Length > 0
                && GroupOf(key[..i]) is { } found
                && (
                    NationalOf(found, rest) is not null
                    || (
                        key[..i].EndsWith("指标", StringComparison.Ordinal)
                        && rest.EndsWith("指标", StringComparison.Ordinal)
                    )
                    || (
                        "-—–:/\\(_>".Contains(key[i], StringComparison.Ordinal)
                        && !rest.All(char.IsAsciiDigit)
                    )
                )
                && !IsScores(key[i..])
            )
            {
                (group, category) = (key[..i], rest);
                return true;
            }
        }

        (group, category) = (key, string.Empty);
        return false;
    }

    /// <summary>The upper end of the scores in a heading such as 成本指标(0-20分); null where it has none.</summary>
    public static string? ScoreOf(string key)
    {
        var open = key.IndexOf('(');
        if (open < 0 || !IsScores(key[open..]))
        {
            return null;
        }

        var digits = key[open..]
            .Split(['(', ')', '-', '~', '至', '分'], StringSplitOptions.RemoveEmptyEntries);
        return digits.LastOrDefault(part => part.All(c => char.IsAsciiDigit(c) || c == '.'));
    }

    private static IndicatorCategory OfGroupAlone(IndicatorGroup? group, string key, out bool isCertain)
    {
        isCertain = group == IndicatorGroup.Satisfaction || key.Length == 0;
        return group switch
        {
            IndicatorGroup.Satisfaction => IndicatorCategory.BeneficiarySatisfaction,
            null when key.Length == 0 => IndicatorCategory.Unclassified,
            _ => IndicatorCategory.TryLocal(group ?? IndicatorGroup.Other, WithWord(key), out var local)
                ? local
                : IndicatorCategory.Unclassified,
        };
    }

    private static string WithWord(string key) => WithoutScores(key);

    private static string WithoutWord(string key) =>
        key.EndsWith("指标", StringComparison.Ordinal) ? key[..^2] : key;

    private static string WithoutScores(string key)
    {
        var open = key.IndexOf('(');
        return open > 0 && IsScores(key[open..]) ? key[..open] : key;
    }

    private static bool IsScores(string bracket) =>
        bracket.StartsWith('(')
        && bracket.Any(char.IsAsciiDigit)
        && bracket.All(c =>
            char.IsAsciiDigit(c) || c is '(' or ')' or '-' or '~' or '.' or '%' or '分' or '至'
        );

    /// <summary>Without what numbers a heading: 一、产出指标, (一)产出指标, 1.产出指标.</summary>
    private static string WithoutNumber(string key)
    {
        var i = key is ['(', ..] ? 1 : 0;
        var start = i;
        while (
            i < key.Length
            && (
                char.IsAsciiDigit(key[i]) || "一二三四五六七八九十".Contains(key[i], StringComparison.Ordinal)
            )
        )
        {
            i++;
        }

        return i > start && i < key.Length && key[i] is '、' or '.' or ')' or ',' ? key[(i + 1)..] : key;
    }
}
