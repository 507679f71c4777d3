using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceBudget.Domain;

namespace PerformanceBudget.WebForm;

/// <summary>A field of the form. Its name in HTML is where the declaration holds what is typed into it.</summary>
/// <param name="Pointer">The JSON Pointer.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Read">What JSON holds for what was typed: the text itself where it means nothing, which reading refuses.</param>
/// <param name="IsOptional">Whether a declaration can do without it.</param>
public sealed record Field(
    string Pointer,
    string Label,
    Func<string, JsonNode?> Read,
    bool IsOptional = false
)
{
    /// <summary>All fields, in the order of the form.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        new("/department", "编报单位", Text),
        new("/fiscalYear", "预算年度", Number),
        new("/projects/0/name", "项目名称", Text),
        new("/projects/0/period/start", "开始日期", Text),
        new("/projects/0/period/end", "结束日期", Text),
        new("/projects/0/annualFunding/total", "年度资金总额", Amount),
        new("/projects/0/goals/annual", "年度绩效目标", Text),
        new("/projects/0/indicators/0/name", "经济成本指标", Text),
        new("/projects/0/indicators/0/value", "经济成本指标值", Target),
        new("/projects/0/indicators/1/name", "数量指标", Text),
        new("/projects/0/indicators/1/value", "数量指标值", Target),
        new("/projects/0/indicators/2/name", "社会效益指标", Text),
        new("/projects/0/indicators/2/value", "社会效益指标值", Target),
        new("/projects/0/indicators/3/name", "满意度指标", Text),
        new("/projects/0/indicators/3/value", "满意度指标值", Target),
        new("/projects/0/budget/lines/0/name", "预算明细一", Text),
        new("/projects/0/budget/lines/0/amount", "明细一金额", Amount, IsOptional: true),
        new("/projects/0/budget/lines/0/formula", "明细一算式", Text, IsOptional: true),
        new("/projects/0/budget/lines/1/name", "预算明细二", Text),
        new("/projects/0/budget/lines/1/amount", "明细二金额", Amount, IsOptional: true),
        new("/projects/0/budget/lines/1/formula", "明细二算式", Text, IsOptional: true),
    ];

    /// <summary>The field that a place is in; else the first one in the place, or in the place around it.</summary>
    public static Field At(string pointer) =>
        All.FirstOrDefault(field => IsWithin(pointer, field.Pointer))
        ?? All.FirstOrDefault(field => IsWithin(field.Pointer, pointer))
        ?? At(JsonPointer.Parent(pointer));

    private static bool IsWithin(string pointer, string outer) =>
        $"{pointer}/".StartsWith($"{outer}/", StringComparison.Ordinal);

    private static JsonNode? Text(string typed) => typed;

    private static JsonNode? Number(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : typed;

    private static JsonNode? Amount(string typed) =>
        Money.TryParse(typed, provider: null, out var amount)
            ? JsonSerializer.SerializeToNode(amount)
            : typed;

    private static JsonNode? Target(string typed) =>
        IndicatorValue.TryParse(typed, provider: null, out var value)
            ? JsonSerializer.SerializeToNode(value)
            : typed;
}
