using System.Collections.Immutable;

namespace PerformanceBudget.Testing;

/// <summary>Mistakes in the values and the places of indicators.</summary>
internal static class TargetMistakes
{
    private const string Codes = "PB1 PB3 PB2017 PB2019 PB5007";

    private static readonly string[] Shares = ["率", "满意度", "覆盖"];

    private static readonly string[] Categories =
    [
        "economicCost",
        "quantity",
        "quality",
        "timeliness",
        "economicBenefit",
        "socialBenefit",
        "beneficiarySatisfaction",
    ];

    public static ImmutableArray<MistakeKind> Kinds { get; } =
    [
        new("20", "percent over 100", MistakeBar.Tried(1), Codes, OverHundred),
        new("21", "percent ten or a hundred times too small", MistakeBar.Sure, Codes, TooSmall),
        new("22", "sign turned round", MistakeBar.Tried(0.84), Codes, TurnSign),
        new("23", "unit of a target changed", MistakeBar.Sure, Codes, ChangeUnit),
        new("24", "indicator filed in another category", MistakeBar.Tried(0.47), Codes, ChangeCategory),
        new("25", "value of an indicator lost", MistakeBar.Tried(1), Codes, LoseValue),
        new("43", "indicator twice", MistakeBar.Tried(1), Codes, RepeatRow),
        new("44", "indicator twice with two targets", MistakeBar.Tried(1), Codes, TwoTargets),
        new("56", "satisfaction lowered", MistakeBar.Tried(0.5), Codes, LowerSatisfaction),
    ];

    internal static bool IsShare(Sheet sheet, string indicator) =>
        sheet.Threshold(indicator) is { } value
        && value.Unit.ToString() == "%"
        && value.Comparison != Comparison.AtMost
        && value.Number is > 50 and <= 100
        && Array.Exists(
            Shares,
            word => sheet.Text(indicator + "/name")!.Contains(word, StringComparison.Ordinal)
        );

    /// <summary>The indicator, and the list that it stands in.</summary>
    internal static string[] PlacesOf(string indicator) => [indicator, "=" + Sheet.ParentOf(indicator)];

    private static Mistake? ChangeNumber(Sheet sheet, string? indicator, Func<decimal, decimal> change)
    {
        if (indicator is null)
        {
            return null;
        }

        var before = sheet.Value(indicator)!.Text;
        var after = change(sheet.Threshold(indicator)!.Number);
        return sheet.SetNumber(indicator, after)
            ? Mistake.At($"{sheet.Text(indicator + "/name")} {before} → {Digits.Plain(after)}", indicator)
            : null;
    }

    private static Mistake? OverHundred(Sheet sheet, Pen pen) =>
        ChangeNumber(
            sheet,
            AmountMistakes.Pick(pen, sheet.Indicators().Where(one => IsShare(sheet, one))),
            number => pen.Pick(number * 10, number + 100, number + 10 > 100 ? number + 10 : number + 100)
        );

    private static Mistake? TooSmall(Sheet sheet, Pen pen) =>
        ChangeNumber(
            sheet,
            AmountMistakes.Pick(pen, sheet.Indicators().Where(one => IsShare(sheet, one))),
            number => number / pen.Pick(10, 100)
        );

    private static Mistake? TurnSign(Sheet sheet, Pen pen)
    {
        var indicator = AmountMistakes.Pick(
            pen,
            sheet
                .Indicators()
                .Where(one =>
                    sheet.Threshold(one)
                        is { IsSignWritten: true, Comparison: Comparison.AtLeast or Comparison.AtMost }
                )
        );
        if (indicator is null)
        {
            return null;
        }

        var value = sheet.Threshold(indicator)!;
        var after = value.Text.Replace('≥', '≦').Replace('≤', '≧').Replace('≦', '≤').Replace('≧', '≥');
        (string From, string To)[] words =
        [
            (">=", "<="),
            ("<=", ">="),
            ("不低于", "不超过"),
            ("不超过", "不低于"),
            ("大于等于", "小于等于"),
            ("小于等于", "大于等于"),
        ];
        foreach (var (from, to) in words)
        {
            if (after == value.Text && after.Contains(from, StringComparison.Ordinal))
            {
                after = after.Replace(from, to, StringComparison.Ordinal);
                break;
            }
        }

        sheet.SetValue(indicator, after);
        return sheet.Threshold(indicator) is { } turned && turned.Comparison != value.Comparison
            ? Mistake.At($"{sheet.Text(indicator + "/name")} {value.Text} → {after}", indicator)
            : null;
    }

    private static Mistake? ChangeUnit(Sheet sheet, Pen pen)
    {
        var indicator = AmountMistakes.Pick(
            pen,
            sheet
                .Indicators()
                .Where(one => sheet.Threshold(one) is { Unit: var unit } && unit.ToString().Length > 0)
        );
        if (indicator is null)
        {
            return null;
        }

        var value = sheet.Threshold(indicator)!;
        var unit = value.Unit.ToString();
        var after = unit switch
        {
            "%" => pen.Pick("个", "元", "次"),
            "人" => pen.Pick("次", "%", "元"),
            "次" or "场" or "期" => pen.Pick("人", "%", "元"),
            _ when unit.Contains('元', StringComparison.Ordinal) => pen.Pick("%", "人", "个"),
            _ => pen.Pick("%", "元", "人"),
        };
        var sign = value.Comparison switch
        {
            Comparison.AtLeast => "≥",
            Comparison.AtMost => "≤",
            Comparison.Above => ">",
            Comparison.Below => "<",
            _ => "=",
        };
        sheet.SetValue(indicator, $"{sign}{Digits.Plain(value.Number)}{after}");
        return Mistake.At(
            $"{sheet.Text(indicator + "/name")} {value.Text} → {sheet.Value(indicator)!.Text}",
            indicator
        );
    }

    private static Mistake? ChangeCategory(Sheet sheet, Pen pen)
    {
        var indicator = AmountMistakes.Pick(
            pen,
            sheet.Indicators().Where(one => Categories.Contains(sheet.Text(one + "/category")))
        );
        if (indicator is null)
        {
            return null;
        }

        var before = sheet.Text(indicator + "/category")!;
        var after = pen.Pick(Categories.Where(one => one != before).ToArray().AsSpan());
        sheet.Set(indicator + "/category", after);
        return Mistake.At($"{sheet.Text(indicator + "/name")} {before} → {after}", [.. PlacesOf(indicator)]);
    }

    private static Mistake? LoseValue(Sheet sheet, Pen pen)
    {
        var indicator = AmountMistakes.Pick(
            pen,
            sheet
                .Indicators()
                .Where(one =>
                    sheet[one + "/value"] is not null
                    && sheet[one + "/targets"] is null
                    && sheet[one + "/overallValue"] is null
                )
        );
        if (indicator is null)
        {
            return null;
        }

        sheet.Remove(indicator + "/value");
        return Mistake.At($"{sheet.Text(indicator + "/name")} without value", indicator);
    }

    private static Mistake? RepeatRow(Sheet sheet, Pen pen)
    {
        if (AmountMistakes.Pick(pen, sheet.Indicators()) is not { } indicator)
        {
            return null;
        }

        var list = sheet[Sheet.ParentOf(indicator)]!.AsArray();
        list.Add(sheet[indicator]!.DeepClone());
        return Mistake.At(
            $"{sheet.Text(indicator + "/name")} twice",
            indicator,
            $"{Sheet.ParentOf(indicator)}/{list.Count - 1}"
        );
    }

    private static Mistake? TwoTargets(Sheet sheet, Pen pen)
    {
        var indicator = AmountMistakes.Pick(
            pen,
            sheet.Indicators().Where(one => sheet.Threshold(one) is { Number: > 0 })
        );
        if (indicator is null)
        {
            return null;
        }

        var list = sheet[Sheet.ParentOf(indicator)]!.AsArray();
        list.Add(sheet[indicator]!.DeepClone());
        var second = $"{Sheet.ParentOf(indicator)}/{list.Count - 1}";
        var number = sheet.Threshold(indicator)!.Number;
        return sheet.SetNumber(second, Math.Round(number * pen.Pick(0.8m, 0.9m), 2))
            ? Mistake.At($"{sheet.Text(indicator + "/name")} twice", indicator, second)
            : null;
    }

    private static Mistake? LowerSatisfaction(Sheet sheet, Pen pen) =>
        ChangeNumber(
            sheet,
            AmountMistakes.Pick(
                pen,
                sheet
                    .Indicators()
                    .Where(one =>
                        IsShare(sheet, one)
                        && sheet.Text(one + "/name")!.Contains("满意", StringComparison.Ordinal)
                    )
            ),
            number => Math.Round(number * pen.Pick(0.1m, 0.5m, 0.6m, 0.75m, 0.8m, 0.85m), 1)
        );
}
