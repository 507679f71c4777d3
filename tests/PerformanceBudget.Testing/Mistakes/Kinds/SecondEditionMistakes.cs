using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>Mistakes that the first rules did not know.</summary>
internal static class SecondEditionMistakes
{
    public static ImmutableArray<MistakeKind> Kinds { get; } =
    [
        new(
            "57",
            "total that contradicts its sources, kept as written",
            MistakeBar.Sure,
            "PB1 PB2",
            AsWritten
        ),
        new(
            "58",
            "target of total cost is not the amount asked for",
            MistakeBar.Sure,
            "PB2017 PB3",
            TotalCost
        ),
        new("60", "date asked for, rate given", MistakeBar.Sure, "PB3", RateForDate),
        new("61", "price asked for, count given", MistakeBar.Sure, "PB3", CountForPrice),
        new("62", "value garbled", MistakeBar.Sure, "PB1 PB3", Garbled),
        new("63", "rate without its unit", MistakeBar.None, "PB1 PB3", WithoutUnit),
        new(
            "67",
            "ceiling of a price above what its line pays",
            MistakeBar.None,
            "PB2019 PB3",
            CeilingAboveLine
        ),
        new("68", "cost target in a word", MistakeBar.Sure, "PB3", CostInWord),
        new("69", "weight of an indicator", MistakeBar.None, "PB3024", Weight),
        new("70", "weight of a group", MistakeBar.None, "PB3024", GroupWeight),
        new("71", "number in the name contradicts the value", MistakeBar.None, "PB3", NumberInName),
        new("73", "placeholder left in a value", MistakeBar.None, "PB1 PB3", Placeholder),
        new("74", "annual goal is the goal of the whole life", MistakeBar.None, "PB4014 PB5005", SameGoal),
        new("75", "basis without a document", MistakeBar.None, "PB4004 PB4011", NoDocument),
        new("76", "goal that says nothing", MistakeBar.None, "PB4007 PB5005", EmptyGoal),
        new("77", "satisfaction in a word", MistakeBar.None, "PB3", SatisfactionInWord),
        new("78", "rate in a word", MistakeBar.None, "PB3", RateInWord),
        new("79", "time in a word", MistakeBar.None, "PB3", TimeInWord),
        new("80", "two words in one value", MistakeBar.None, "PB3", TwoWords),
        new("82", "amount restated otherwise", MistakeBar.None, "PB2", Restated),
        new("83", "ceiling of a price far above it", MistakeBar.None, "PB2019 PB3014", SlackCeiling),
        new("84", "step of another project", MistakeBar.None, "PB4 PB5", StepOfAnother),
        new("85", "name ends in its value", MistakeBar.None, "PB3", NameEndsInValue),
        new("86", "target of the whole life in the year", MistakeBar.None, "PB3 PB4014", WholeLife),
        new("88", "something else under satisfaction", MistakeBar.Sure, "PB3", NoSatisfaction),
        new("89", "two numbers for one document", MistakeBar.None, "PB4005", TwoNumbers),
    ];

    private static readonly string[] Groups = ["/cost", "/output", "/benefit", "/satisfaction"];

    private static string? Pick(Sheet sheet, Pen pen, Func<string, bool> isIt) =>
        AmountMistakes.Pick(pen, sheet.Indicators().Where(isIt));

    private static Mistake? Write(Sheet sheet, string? indicator, string value)
    {
        if (indicator is null)
        {
            return null;
        }

        var before = sheet.Value(indicator)?.Text;
        sheet.SetValue(indicator, value);
        return Mistake.At(
            $"{sheet.Text(indicator + "/name")} {before} → {value}",
            [.. TargetMistakes.PlacesOf(indicator)]
        );
    }

    private static bool NameHas(Sheet sheet, string indicator, params string[] words) =>
        Array.Exists(
            words,
            word => sheet.Text(indicator + "/name")!.Contains(word, StringComparison.Ordinal)
        );

    private static bool IsIn(Sheet sheet, string indicator, params string[] categories) =>
        categories.Contains(sheet.Text(indicator + "/category"));

    private static Mistake? AsWritten(Sheet sheet, Pen pen)
    {
        var funding = AmountMistakes.Pick(
            pen,
            sheet
                .Projects.Select(project => project + "/annualFunding")
                .Where(one =>
                    sheet.Items(one + "/sources").Any(source => sheet.Number(source + "/amount") > 0)
                )
        );
        if (funding is null)
        {
            return null;
        }

        var before = sheet.Number(funding + "/total")!.Value;
        var after = pen.Pick(0, before + 10_000, before * 10);
        sheet.Set(funding + "/total", JsonValue.Create(after));
        sheet.Set(funding + "/asWritten", JsonValue.Create(true));
        return Mistake.At($"{Digits.Plain(before)} → {Digits.Plain(after)}", funding);
    }

    private static Mistake? TotalCost(Sheet sheet, Pen pen)
    {
        var indicator = Pick(sheet, pen, one => NameHas(sheet, one, "总成本", "成本控制数", "总投入"));
        if (indicator is null)
        {
            return null;
        }

        var before = sheet.Threshold(indicator)!.Number;
        var after = Math.Round(before * pen.Pick(0.1m, 0.5m, 0.9m, 2m, 10m), 4);
        return sheet.SetNumber(indicator, after)
            ? Mistake.At(
                $"{Digits.Plain(before)} → {Digits.Plain(after)}",
                indicator,
                Sheet.ProjectOf(indicator) + "/annualFunding"
            )
            : null;
    }

    private static Mistake? RateForDate(Sheet sheet, Pen pen) =>
        Write(
            sheet,
            Pick(sheet, pen, one => sheet.Value(one) is DeadlineValue),
            pen.Pick("≥95%", "=100%", "≥90%")
        );

    private static Mistake? CountForPrice(Sheet sheet, Pen pen) =>
        Write(
            sheet,
            Pick(
                sheet,
                pen,
                one =>
                    IsIn(sheet, one, "economicCost", "outputCost")
                    && sheet.Threshold(one) is { } value
                    && value.Unit.ToString().StartsWith('元')
            ),
            $"≥{pen.Between(2, 60)}{pen.Pick("个", "人", "次")}"
        );

    private static Mistake? Garbled(Sheet sheet, Pen pen)
    {
        var indicator = Pick(sheet, pen, one => sheet.Threshold(one) is { Number: >= 10 });
        if (indicator is null)
        {
            return null;
        }

        var number = Digits.Plain(sheet.Threshold(indicator)!.Number);
        return Write(
            sheet,
            indicator,
            pen.Pick(
                $"二{number}百分比",
                $"{number[..1]},{number[1..]}",
                $"{number}.{number}.{number}%",
                $"约≥{number}~",
                $"≥{number[..1]}O%"
            )
        );
    }

    private static Mistake? WithoutUnit(Sheet sheet, Pen pen)
    {
        var indicator = Pick(sheet, pen, one => TargetMistakes.IsShare(sheet, one));
        return indicator is null
            ? null
            : Write(sheet, indicator, $"≥{Digits.Plain(sheet.Threshold(indicator)!.Number)}");
    }

    private static Mistake? CeilingAboveLine(Sheet sheet, Pen pen)
    {
        var indicator = Pick(
            sheet,
            pen,
            one =>
                sheet.Threshold(one) is { Comparison: Comparison.AtMost } value
                && value.Unit.ToString().Contains("元/", StringComparison.Ordinal)
                && sheet.Lines(Sheet.ProjectOf(one)).Any()
                && sheet.Lines(Sheet.ProjectOf(one)).All(line => sheet[line + "/formula"] is null)
        );
        return
            indicator is not null
            && sheet.SetNumber(indicator, sheet.Threshold(indicator)!.Number * pen.Pick(3, 5, 10))
            ? Mistake.At(sheet.Text(indicator + "/name")!, indicator)
            : null;
    }

    private static Mistake? CostInWord(Sheet sheet, Pen pen)
    {
        var projects = sheet.Projects.Where(one =>
        {
            var costs = sheet
                .Indicators(one)
                .Where(indicator => IsIn(sheet, indicator, "economicCost", "outputCost"))
                .ToArray();
            return costs.Length == 1 && sheet.Threshold(costs[0]) is not null;
        });
        return AmountMistakes.Pick(pen, projects) is { } project
            ? Write(
                sheet,
                sheet.Indicators(project).Single(one => IsIn(sheet, one, "economicCost", "outputCost")),
                pen.Pick("可控", "合理", "控制在预算内")
            )
            : null;
    }

    private static Mistake? Weight(Sheet sheet, Pen pen)
    {
        var indicator = Pick(sheet, pen, one => sheet.Number(one + "/weight") > 0);
        if (indicator is null)
        {
            return null;
        }

        var before = sheet.Number(indicator + "/weight")!.Value;
        var after = before + pen.Pick(-1, 1, 2, 5);
        sheet.Set(indicator + "/weight", JsonValue.Create(after));
        var project = Sheet.ProjectOf(indicator);
        return Mistake.At(
            $"{before} → {after}",
            project + "/indicators",
            project + "/scoring",
            "=" + project
        );
    }

    private static Mistake? GroupWeight(Sheet sheet, Pen pen)
    {
        var place = AmountMistakes.Pick(
            pen,
            sheet
                .Projects.SelectMany(one => Groups.Select(group => one + "/scoring" + group))
                .Where(one => sheet.Number(one) > 5)
        );
        if (place is null)
        {
            return null;
        }

        var before = sheet.Number(place)!.Value;
        sheet.Set(place, JsonValue.Create(before - 5));
        return Mistake.At(
            $"{before} → {before - 5}",
            Sheet.ParentOf(place),
            Sheet.ProjectOf(place) + "/indicators"
        );
    }

    private static Mistake? NumberInName(Sheet sheet, Pen pen)
    {
        var indicator = Pick(
            sheet,
            pen,
            one =>
                sheet.Threshold(one) is { Number: > 1 } value
                && value.Unit.ToString().Length is 1 or 2
                && Digits.First(sheet.Text(one + "/name")!) is null
        );
        if (indicator is null)
        {
            return null;
        }

        var value = sheet.Threshold(indicator)!;
        var name = sheet.Text(indicator + "/name")!;
        var after =
            $"{name}{Digits.Plain(value.Number + (value.Unit.ToString() == "%" ? -5 : 5))}{value.Unit}";
        sheet.Set(indicator + "/name", after);
        return Mistake.At($"{after} {value.Text}", indicator);
    }

    private static Mistake? Placeholder(Sheet sheet, Pen pen)
    {
        var indicator = Pick(sheet, pen, one => sheet.Threshold(one) is not null);
        return indicator is null
            ? null
            : Write(sheet, indicator, pen.Pick("≥**", "≥××", "≥") + sheet.Threshold(indicator)!.Unit);
    }

    private static Mistake? SameGoal(Sheet sheet, Pen pen)
    {
        var project = AmountMistakes.Pick(
            pen,
            sheet.Projects.Where(one =>
                sheet.Text(one + "/goals/overall") is not null
                && sheet.Text(one + "/goals/annual") is not null
            )
        );
        if (project is null)
        {
            return null;
        }

        sheet.Set(project + "/goals/annual", sheet.Text(project + "/goals/overall"));
        return Mistake.At(sheet.Text(project + "/goals/annual")!, project + "/goals");
    }

    private static Mistake? NoDocument(Sheet sheet, Pen pen)
    {
        var basis = AmountMistakes.Pick(
            pen,
            sheet
                .Projects.Select(one => one + "/statement/basis")
                .Where(one => sheet.Items(one + "/documents").Any())
        );
        if (basis is null)
        {
            return null;
        }

        sheet.Remove(basis + "/documents");
        if (sheet[basis + "/text"] is not null)
        {
            sheet.Set(basis + "/text", "根据上级有关要求和工作需要。");
        }

        return Mistake.At("without documents", basis, Sheet.ParentOf(basis));
    }

    private static Mistake? EmptyGoal(Sheet sheet, Pen pen)
    {
        var place = AmountMistakes.Pick(
            pen,
            sheet.Projects.Select(one => one + "/goals/annual").Where(one => sheet.Text(one) is not null)
        );
        if (place is null)
        {
            return null;
        }

        sheet.Set(
            place,
            pen.Pick("完成年度各项目标任务。", "按照上级要求做好相关经费的使用。", "确保各项工作顺利推进。")
        );
        return Mistake.At(sheet.Text(place)!, Sheet.ParentOf(place));
    }

    private static Mistake? SatisfactionInWord(Sheet sheet, Pen pen) =>
        Write(
            sheet,
            Pick(sheet, pen, one => TargetMistakes.IsShare(sheet, one) && NameHas(sheet, one, "满意")),
            pen.Pick("满意", "提升", "较高")
        );

    private static Mistake? RateInWord(Sheet sheet, Pen pen) =>
        Write(
            sheet,
            Pick(
                sheet,
                pen,
                one => TargetMistakes.IsShare(sheet, one) && sheet.Text(one + "/name")!.EndsWith('率')
            ),
            pen.Pick("提升", "提高", "明显", "较好")
        );

    private static Mistake? TimeInWord(Sheet sheet, Pen pen) =>
        Write(
            sheet,
            Pick(
                sheet,
                pen,
                one =>
                    IsIn(sheet, one, "timeliness")
                    && sheet.Value(one) is DeadlineValue or ThresholdValue
                    && sheet
                        .Items(Sheet.ProjectOf(one) + "/statement/plan")
                        .Any(step => sheet[step + "/period"] is not null)
                    && sheet.Indicators(Sheet.ProjectOf(one)).Count(other => IsIn(sheet, other, "timeliness"))
                        == 1
            ),
            pen.Pick("及时", "按时")
        );

    private static Mistake? TwoWords(Sheet sheet, Pen pen) =>
        Write(
            sheet,
            Pick(sheet, pen, one => sheet.Value(one) is QualitativeValue { Words.Length: 1 }),
            pen.Pick("健全、提升", "及时、满意", "有效、规范")
        );

    private static Mistake? Restated(Sheet sheet, Pen pen)
    {
        var line = AmountMistakes.Pick(
            pen,
            sheet
                .Lines()
                .Where(one =>
                    sheet[one + "/restated"] is null
                    && sheet.Number(one + "/amount") >= 10_000
                    && sheet[one + "/stated"] is not null
                )
        );
        if (line is null)
        {
            return null;
        }

        var amount = Money.FromYuan(
            Math.Round(sheet.Number(line + "/amount")!.Value * pen.Pick(0.8m, 0.9m, 1.2m) / 100) * 100
        );
        var text = StatedAmount.FromMoney(amount, AmountUnit.TenThousandYuan, 2).ToString();
        sheet.Set(line + "/restated", new JsonArray(text));
        return Mistake.At($"{sheet.Text(line + "/stated")}, {text}", line);
    }

    private static Mistake? SlackCeiling(Sheet sheet, Pen pen)
    {
        var indicator = Pick(
            sheet,
            pen,
            one =>
                sheet.Threshold(one) is { Comparison: Comparison.AtMost } value
                && value.Unit.ToString().Contains("元/", StringComparison.Ordinal)
                && sheet
                    .Lines(Sheet.ProjectOf(one))
                    .Any(line =>
                        sheet
                            .Text(line + "/formula")
                            ?.Contains(value.Unit.ToString(), StringComparison.Ordinal) == true
                    )
        );
        return
            indicator is not null
            && sheet.SetNumber(indicator, sheet.Threshold(indicator)!.Number * pen.Pick(3, 5, 10))
            ? Mistake.At(sheet.Text(indicator + "/name")!, indicator)
            : null;
    }

    private static Mistake? StepOfAnother(Sheet sheet, Pen pen)
    {
        var projects = sheet
            .Projects.Where(one => sheet.Items(one + "/statement/plan").Count() > 1)
            .ToArray();
        if (projects.Length < 2)
        {
            return null;
        }

        var here = pen.Pick(projects.AsSpan());
        var there = pen.Pick(projects.Where(one => one != here).ToArray().AsSpan());
        var step = pen.Pick(sheet.Items(here + "/statement/plan").ToArray().AsSpan());
        var text = sheet.Text(step + "/name");
        sheet.Set(
            step,
            sheet[pen.Pick(sheet.Items(there + "/statement/plan").ToArray().AsSpan())]!.DeepClone()
        );
        return Mistake.At($"{text} → {sheet.Text(step + "/name")}", step, here + "/budget/lines");
    }

    private static Mistake? NameEndsInValue(Sheet sheet, Pen pen)
    {
        var indicator = Pick(sheet, pen, one => sheet.Value(one) is QualitativeValue { Words.Length: 1 });
        if (indicator is null)
        {
            return null;
        }

        var word = sheet.Value(indicator)!.Text;
        var name = sheet.Text(indicator + "/name")!;
        sheet.Set(indicator + "/name", name + word);
        return name.EndsWith(word, StringComparison.Ordinal)
            ? null
            : Mistake.At(name + word, [.. TargetMistakes.PlacesOf(indicator)]);
    }

    private static Mistake? WholeLife(Sheet sheet, Pen pen)
    {
        var indicator = Pick(
            sheet,
            pen,
            one =>
                sheet[one + "/overallValue"] is { } overall
                && sheet[one + "/value"] is { } value
                && !JsonNode.DeepEquals(overall, value)
        );
        if (indicator is null)
        {
            return null;
        }

        sheet.Set(indicator + "/value", sheet[indicator + "/overallValue"]!.DeepClone());
        return Mistake.At(
            $"{sheet.Text(indicator + "/name")} {sheet.Value(indicator)!.Text}",
            [.. TargetMistakes.PlacesOf(indicator)]
        );
    }

    private static Mistake? NoSatisfaction(Sheet sheet, Pen pen)
    {
        var indicator = Pick(
            sheet,
            pen,
            one => IsIn(sheet, one, "beneficiarySatisfaction") && NameHas(sheet, one, "满意")
        );
        if (indicator is null)
        {
            return null;
        }

        var before = sheet.Text(indicator + "/name");
        sheet.Set(
            indicator + "/name",
            pen.Pick("营造良好社会氛围程度", "管理水平达标率", "工作任务完成率", "业务覆盖面")
        );
        return Mistake.At(
            $"{before} → {sheet.Text(indicator + "/name")}",
            [.. TargetMistakes.PlacesOf(indicator)]
        );
    }

    private static Mistake? TwoNumbers(Sheet sheet, Pen pen)
    {
        var document = AmountMistakes.Pick(
            pen,
            sheet
                .Projects.SelectMany(one => sheet.Items(one + "/statement/basis/documents"))
                .Where(one => sheet[one + "/number"] is not null && sheet[one + "/title"] is not null)
        );
        if (document is null || Digits.All(sheet.Text(document + "/number")!) is not [.., var last])
        {
            return null;
        }

        var other = sheet[document]!.DeepClone();
        var number = sheet.Text(document + "/number")!;
        other["number"] = number.Remove(last.Index, last.Text.Length).Insert(last.Index, last.Text + "1");
        var list = sheet[Sheet.ParentOf(document)]!.AsArray();
        list.Add(other);
        return Mistake.At(
            $"{number}, {other["number"]}",
            document,
            $"{Sheet.ParentOf(document)}/{list.Count - 1}"
        );
    }
}
