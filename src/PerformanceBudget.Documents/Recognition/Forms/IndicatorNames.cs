using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The ministry's template around the name of an indicator: ★, 指标1：, (≥**%), and a unit in brackets.</summary>
internal static partial class IndicatorNames
{
    /// <summary>The name without the template.</summary>
    /// <param name="printed">The name as printed.</param>
    /// <param name="unit">The unit in brackets behind it, where there is one that can be a unit; otherwise null.</param>
    /// <param name="sign">The sign in the template, as in (≥**%); null where there is none.</param>
    /// <param name="direction">The direction in brackets behind it; null where there is none.</param>
    public static string Clean(
        string printed,
        out string? unit,
        out string? sign,
        out TargetDirection? direction
    )
    {
        unit = null;
        sign = null;
        direction = null;
        var name = Front().Replace(printed, string.Empty);
        var isTemplate = name.Length < printed.Length;
        while (Bracket().Match(name) is { Success: true } match && match.Index > 0)
        {
            var inner = FormText.Key(match.Groups["inner"].Value);
            if (Placeholder().IsMatch(inner))
            {
                unit ??= UnitIn(inner);
                sign ??= SignIn(inner);
            }
            else if (DirectionOf(inner) is { } found)
            {
                direction = found;
            }
            else if (unit is null && inner.Length <= 8 && IsUnit(inner, isTemplate))
            {
                unit = inner;
            }
            else
            {
                break;
            }

            name = name[..match.Index].TrimEnd();
        }

        return Blanks.IsBlank(name) ? printed : name;
    }

    public static TargetDirection? DirectionOf(string key) =>
        key switch
        {
            "正向" or "正向指标" or "正" => TargetDirection.MoreIsBetter,
            "反向" or "反向指标" or "负向" or "负向指标" or "逆向" or "逆向指标" or "反" =>
                TargetDirection.LessIsBetter,
            "达标" or "达标指标" or "中性" => TargetDirection.ToBeMet,
            _ => null,
        };

    /// <summary>Whether a text is a unit that is known, in brackets or in a cell of its own.</summary>
    public static bool IsUnit(string key) => IsUnit(key, isTemplate: false);

    /// <summary>Whether a word in brackets is a unit: one that is known, or any where the name is written in the template.</summary>
    private static bool IsUnit(string inner, bool isTemplate) =>
        !inner.Any(char.IsAsciiDigit)
        && Unit.TryParse(inner, CultureInfo.InvariantCulture, out var unit)
        && (
            isTemplate
            || unit.IsMoney
            || unit.IsPrice
            || inner is "%" or "‰"
            || inner.Contains('/', StringComparison.Ordinal)
            || KnownCounters.Contains(inner.TrimStart('万', '千', '百', '亿'))
        );

    private static string? SignIn(string inner)
    {
        var end = inner.AsSpan().IndexOfAnyExcept("≥≤><=");
        return end > 0 ? inner[..end] : null;
    }

    private static string? UnitIn(string inner)
    {
        var unit = inner.Trim('≥', '≤', '>', '<', '=', '*', 'x', 'X', '_', '×', '…', '.');
        return unit.Length > 0 && Unit.TryParse(unit, CultureInfo.InvariantCulture, out _) ? unit : null;
    }

    private static readonly FrozenSet<string> KnownCounters = (
        "人 人次 次 个 项 件 家 场 场次 台 套 天 日 月 年 户 亩 公里 千米 米 平方米 平方公里 立方米 公顷 吨 公斤 千克 座 处 篇 册 份 期 批 批次 辆 所 名 条 "
        + "小时 分钟 工作日 个工作日 分 宗 课时 棵 株 部 头 只 起 例 种 头份 本 间 栋 张 块 片 支 幅 班 节 门 对 组 队 站 点 段 层 粒 株 羽 尾 盏 根 桶 袋 箱 瓶 床 艘 架 人天 人日 标箱 千瓦时 度"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @"^[\s★☆*＊]*(?:指标\s*[0-9０-９一二三四五六七八九十]{1,3}\s*[:：、.．]\s*)?[★☆]*",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Front();

    [GeneratedRegex(@"[(（](?<inner>[^()（）]{0,20})[)）]\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bracket();

    [GeneratedRegex(
        @"^(?:[≥≤><=]{1,2}[*xX_×…]*|[*xX_×…]{1,})[^*0-9]{0,6}$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Placeholder();
}
