using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>What to write in place of a value that was refused, for the <c>hint</c> of a finding.</summary>
internal static class Hint
{
    public const string Name = "hint";

    public static readonly BilingualText Amount = new(
        "写作数字加元、万元或亿元，例如“66.78万元”。",
        "Write a number and 元, 万元 or 亿元, as in 66.78万元."
    );

    public static readonly BilingualText Category = new(
        "写作quantity、socialBenefit等类别名，或“组:名称”，例如“benefit:制度指标”。",
        "Write the name of a category, such as quantity, or a group and a name, as in benefit:制度指标."
    );

    public static readonly BilingualText Date = new(
        "写作日历上有的日期，例如“2026-12-31”或“2026-12”。",
        "Write a date of the calendar, as in 2026-12-31 or 2026-12."
    );

    public static readonly BilingualText DateOfAYear = new(
        "写明年份，例如“2026-12-31”或“2026-12”。",
        "Write the year, too, as in 2026-12-31 or 2026-12."
    );

    public static readonly BilingualText Day = new(
        "写作日历上有的某一天，例如“2026-12-31”。",
        "Write a day of the calendar, as in 2026-12-31."
    );

    public static readonly BilingualText Units = new(
        "写作单位的规范名称，例如“人”“%”“元/人/天”；没有单位时省略该属性。",
        "Write the canonical name of a unit, as in 人, % or 元/人/天; leave the property out where there is none."
    );

    /// <summary>That a property is to be added, and what it says where that is the same in every document.</summary>
    public static BilingualText Missing(string property, string? only) =>
        only is null
            ? new("补上该属性。", "Add it.")
            : new($"补上该属性，写作\"{property}\": \"{only}\"。", $"Add it: \"{property}\": \"{only}\".");

    /// <summary>That a value has a spelling of its own, which is this one.</summary>
    public static BilingualText Spelling(string text) =>
        new($"写作“{InnerQuotes.Of(text)}”。", $"Write '{text}'.");

    /// <summary>How to make the type that is expected of a value of another one.</summary>
    /// <param name="expected">The type that is expected.</param>
    /// <param name="actual">The type of the value.</param>
    /// <param name="text">What the value says.</param>
    public static BilingualText OtherType(JsonTokenType expected, JsonTokenType actual, string text) =>
        (expected, actual) switch
        {
            (JsonTokenType.Number, JsonTokenType.String) => IsNumber(text)
                ? new($"去掉引号，写作{text}。", $"Take the quotes off: {text}.")
                : new(
                    "写作数字，不加引号、千分位逗号和单位。",
                    "Write digits without quotes, commas and units."
                ),
            (JsonTokenType.String, JsonTokenType.Number) => new(
                $"加上引号，写作\"{text}\"。",
                $"Put it into quotes: \"{text}\"."
            ),
            (JsonTokenType.True, JsonTokenType.String) => new(
                "写作true或false，不加引号。",
                "Write true or false, without quotes."
            ),
            (JsonTokenType.StartArray, _) => new(
                "放在方括号[ ]中，只有一项也是如此。",
                "Put it into brackets [ ], even where there is only one."
            ),
            (JsonTokenType.StartObject, JsonTokenType.StartArray) => new(
                "去掉外面的方括号[ ]。",
                "Take the brackets [ ] off."
            ),
            _ => new(
                $"改为{JsonTypeNames.Of(expected).Chinese}。",
                $"Write {JsonTypeNames.Of(expected).English}."
            ),
        };

    private static bool IsNumber(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is '.' or '-') && text[^1] != '.';
}
