using System.Collections.Frozen;
using System.Globalization;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <summary>The name of an indicator, apart from what the ministry's template prints around it: ★, 指标1：, (≥**%), a unit in brackets.</summary>
/// <remarks>
/// <para>
/// 指标1：培训合格率（≥**%） is 培训合格率, a sign ≥ and a unit %. A bracket is taken off where it is a placeholder of the template, （等）,
/// a direction (正向), or a unit that is known; in a name that carries the template's mark in front any unit counts. All other
/// brackets are part of the name. Where nothing would be left, the name is what is printed.
/// </para>
/// <para>Immutable, and equality is by all parts. It is no part of a declaration and has no JSON form.</para>
/// </remarks>
public sealed record IndicatorName
{
    private const int MaxBracketLength = 20;
    private const int MaxUnitLength = 8;
    private const int MaxLengthBehindFilling = 6;
    private const int MaxNumberLength = 3;
    private const string Indicator = "指标";

    // The template's list of names ends so, and the form copies it.
    private const string Others = "等";
    private const string Stars = "★☆";
    private const string Signs = "≥≤><=";
    private const string Filling = "*xX_×…";

    // More words than units are made of, and without those that are places: 培训（县） is no count of counties.
    private static readonly FrozenSet<string> KnownCounters = (
        "人 人次 次 个 项 件 家 场 场次 台 套 天 日 月 年 户 亩 公里 千米 米 平方米 平方公里 立方米 公顷 吨 公斤 千克 座 处 篇 册 份 期 批 批次 辆 所 名 条 "
        + "小时 分钟 工作日 个工作日 分 宗 课时 棵 株 部 头 只 起 例 种 头份 本 间 栋 张 块 片 支 幅 班 节 门 对 组 队 站 点 段 层 粒 羽 尾 盏 根 桶 袋 箱 瓶 床 艘 架 人天 人日 标箱 千瓦时 度"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private IndicatorName(string printed) => (Printed, Bare) = (printed, printed);

    /// <summary>Reads a name.</summary>
    /// <param name="printed">The name as the form prints it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="printed"/> is null.</exception>
    public static IndicatorName Read(string printed)
    {
        var name = new IndicatorName(Guard.Against.Null(printed));
        var bare = WithoutFront(printed);
        var isTemplate = bare.Length < printed.Length;
        while (FindBracket(bare, out var before, out var inner) && name.TryTake(inner, isTemplate))
        {
            bare = before;
        }

        return Blank.IsBlank(bare) ? new IndicatorName(printed)
            : bare.Length == printed.Length ? name
            : name with { Bare = bare.ToString() };
    }

    /// <summary>The name as the form prints it, for showing it.</summary>
    public string Printed { get; private init; }

    /// <summary>What is measured: the name without the template.</summary>
    public string Bare { get; private init; }

    /// <summary>The unit in a bracket or in the template; null where there is none.</summary>
    public string? UnitText { get; private set; }

    /// <summary>The sign in the template, as in (≥**%); null where there is none.</summary>
    public string? SignText { get; private set; }

    /// <summary>The direction in a bracket; null where there is none.</summary>
    public TargetDirection? Direction { get; private set; }

    /// <summary>Whether the template's placeholder stands behind the name: (≥**%).</summary>
    public bool HasPlaceholder { get; private set; }

    /// <summary>The direction that a word of a form says: 正向, 反向指标, 达标; null where it says none.</summary>
    public static TargetDirection? DirectionOf(ReadOnlySpan<char> text) =>
        text switch
        {
            "正向" or "正向指标" or "正" => TargetDirection.MoreIsBetter,
            "反向" or "反向指标" or "负向" or "负向指标" or "逆向" or "逆向指标" or "反" =>
                TargetDirection.LessIsBetter,
            "达标" or "达标指标" or "中性" => TargetDirection.ToBeMet,
            _ => null,
        };

    /// <summary>Whether a text, without blanks, is a unit that forms put into a bracket or a cell of its own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool IsUnit(string text) => IsUnit(Guard.Against.Null(text), isTemplate: false);

    private bool TryTake(string inner, bool isTemplate)
    {
        if (IsPlaceholder(inner))
        {
            HasPlaceholder = true;
            UnitText ??= UnitIn(inner);
            SignText ??= SignIn(inner);
            return true;
        }

        if (inner is Others)
        {
            return true;
        }

        if (DirectionOf(inner) is { } direction)
        {
            Direction = direction;
            return true;
        }

        if (UnitText is null && inner.Length <= MaxUnitLength && IsUnit(inner, isTemplate))
        {
            UnitText = inner;
            return true;
        }

        return false;
    }

    private static bool IsUnit(string text, bool isTemplate) =>
        !text.Any(char.IsAsciiDigit)
        && Unit.TryParse(text, CultureInfo.InvariantCulture, out var unit)
        && !unit.IsOne
        && (
            isTemplate
            || unit.IsMoney
            || text is "%" or "‰"
            || text.Contains('/', StringComparison.Ordinal)
            || KnownCounters.Contains(text.TrimStart('万', '千', '百', '亿'))
        );

    // A sign or a filling of at least two characters, and perhaps a unit behind it. (X光) is a word.
    private static bool IsPlaceholder(ReadOnlySpan<char> inner)
    {
        var unsigned = inner.TrimStart(Signs);
        var rest = unsigned.TrimStart(Filling);
        var hasFilling =
            inner.Length - unsigned.Length is 1 or 2
            || unsigned.Length - rest.Length > 1
            || unsigned is "*" or "…";
        return hasFilling && rest.Length <= MaxLengthBehindFilling && rest.IndexOfAnyInRange('0', '9') < 0;
    }

    private static string? UnitIn(string inner)
    {
        var unit = inner.Trim([.. Signs, .. Filling, '.']);
        return unit.Length > 0 && Unit.TryParse(unit, CultureInfo.InvariantCulture, out _) ? unit : null;
    }

    private static string? SignIn(ReadOnlySpan<char> inner)
    {
        var end = inner.IndexOfAnyExcept(Signs);
        return end > 0 ? inner[..end].ToString()
            : end < 0 ? inner.ToString()
            : null;
    }

    /// <summary>The bracket at the end of a name, half- or full-width, with what is in it in half width and without blanks.</summary>
    private static bool FindBracket(ReadOnlySpan<char> name, out ReadOnlySpan<char> before, out string inner)
    {
        before = default;
        inner = string.Empty;
        var trimmed = Blank.TrimEnd(name);
        if (trimmed is not [.., ')' or '）'])
        {
            return false;
        }

        var text = trimmed[..^1];
        var open = text.LastIndexOfAny('(', '（');
        if (open <= 0 || text.Length - open - 1 > MaxBracketLength || text[open..].IndexOfAny(')', '）') >= 0)
        {
            return false;
        }

        before = Blank.TrimEnd(text[..open]);
        inner = Folded(text[(open + 1)..]);
        return inner.Length > 0 && !before.IsEmpty;
    }

    private static string Folded(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[MaxBracketLength];
        var length = 0;
        foreach (var c in text)
        {
            if (!Blank.IsBlank(c))
            {
                folded[length++] = CharacterWidth.Narrow(c);
            }
        }

        return folded[..length].TrimEnd(':').ToString();
    }

    private static ReadOnlySpan<char> WithoutFront(ReadOnlySpan<char> printed)
    {
        var name = WithoutNumber(WithoutStars(printed));
        return WithoutStars(name);
    }

    // One * is a mark like ★; two are a placeholder.
    private static ReadOnlySpan<char> WithoutStars(ReadOnlySpan<char> name)
    {
        var rest = Blank.TrimStart(name);
        while (!rest.IsEmpty && Stars.Contains(rest[0]))
        {
            rest = Blank.TrimStart(rest[1..]);
        }

        return rest is ['*' or '＊', var next, ..] && next is not ('*' or '＊') ? rest[1..] : rest;
    }

    // 指标1：, 指标 12、.
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> name)
    {
        if (!name.StartsWith(Indicator))
        {
            return name;
        }

        var rest = Blank.TrimStart(name[Indicator.Length..]);
        var length = 0;
        while (length < rest.Length && IsNumeral(rest[length]))
        {
            length++;
        }

        var behind = Blank.TrimStart(rest[length..]);
        return length is > 0 and <= MaxNumberLength && behind is [':' or '：' or '、' or '.' or '．', ..]
            ? Blank.TrimStart(behind[1..])
            : name;
    }

    private static bool IsNumeral(char c) =>
        char.IsAsciiDigit(CharacterWidth.Narrow(c)) || "一二三四五六七八九十".Contains(c);
}
