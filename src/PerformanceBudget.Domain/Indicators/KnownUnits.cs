using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>The units that targets are written in most, found by their text without reading it.</summary>
internal static class KnownUnits
{
    private static readonly string[] Texts =
    [
        "%",
        "百分比",
        "元",
        "万元",
        "亿元",
        "人",
        "人次",
        "万人",
        "万人次",
        "次",
        "场",
        "场次",
        "次/场",
        "个",
        "项",
        "件",
        "份",
        "册",
        "篇",
        "条",
        "期",
        "批",
        "批次",
        "家",
        "户",
        "处",
        "座",
        "台",
        "套",
        "辆",
        "间",
        "例",
        "名",
        "种",
        "亩",
        "米",
        "公里",
        "平方米",
        "万平方米",
        "吨",
        "公斤",
        "小时",
        "天",
        "日",
        "工作日",
        "个工作日",
        "月",
        "个月",
        "年",
        "元/人",
        "元/次",
        "元/场",
        "元/个",
        "元/人/次",
        "元/人/天",
        "元/人/月",
        "元/人/年",
        "元/天",
        "元/月",
        "元/年",
        "元/户",
        "元/亩",
        "元/平方米",
        "万元/年",
        "万元/个",
        "万元/人",
        "次/月",
        "次/年",
        "次/周",
    ];

    private static readonly TextTable<Unit> Table = new(Texts, Parse);

    private static readonly TextTable<Unit> Canonical = new(
        Texts.Where(static text => string.Equals(Parse(text).Text, text, StringComparison.Ordinal)),
        Parse
    );

    /// <summary>The unit of a text, which may stand in parentheses.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? unit) =>
        Table.TryFind(text is ['(', .. var inner, ')'] ? inner : text, out unit);

    /// <summary>The unit of its canonical text, in UTF-16 or UTF-8.</summary>
    public static bool TryFindCanonical<TChar>(ReadOnlySpan<TChar> text, [NotNullWhen(true)] out Unit? unit)
        where TChar : unmanaged => Canonical.TryFind(text, out unit);

    private static Unit Parse(string text) => Unit.Parse(text, provider: null);
}
