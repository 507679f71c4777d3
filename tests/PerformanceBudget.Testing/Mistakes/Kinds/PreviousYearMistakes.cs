using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>What only somebody sees who has the declaration of the year before.</summary>
internal static class PreviousYearMistakes
{
    private const string Codes = "PB5007 PB5010";

    public static ImmutableArray<MistakeKind> Kinds { get; } =
    [
        new("90", "target eased against last year", MistakeBar.None, Codes, Ease) { NeedsPrevious = true },
        new("91", "number of last year is a word now", MistakeBar.None, Codes, Word) { NeedsPrevious = true },
        new("92", "unit is another than last year", MistakeBar.None, Codes, Unit) { NeedsPrevious = true },
        new("93", "indicator of last year is gone", MistakeBar.None, Codes, Lose) { NeedsPrevious = true },
        new("94", "twice the money for the targets of last year", MistakeBar.None, Codes, Double)
        {
            NeedsPrevious = true,
        },
    ];

    private static string? PickNumber(Sheet sheet, Pen pen) =>
        AmountMistakes.Pick(
            pen,
            sheet
                .Indicators()
                .Where(one =>
                    sheet.Threshold(one)
                        is { Number: >= 1, Comparison: Comparison.AtLeast or Comparison.AtMost }
                    && sheet[one + "/targets"] is null
                )
        );

    private static ImmutableArray<string> PlacesOf(string indicator)
    {
        var project = Sheet.ProjectOf(indicator);
        return [indicator, "=" + project + "/indicators", "=" + project];
    }

    private static Mistake? Ease(Sheet sheet, Pen pen)
    {
        if (PickNumber(sheet, pen) is not { } indicator)
        {
            return null;
        }

        var value = sheet.Threshold(indicator)!;
        var factor =
            value.Comparison == Comparison.AtLeast ? pen.Pick(0.5m, 0.8m, 0.9m) : pen.Pick(1.2m, 1.5m, 2m);
        var after = Math.Round(value.Number * factor, value.Number < 10 ? 2 : 0);
        return after != value.Number && sheet.SetNumber(indicator, after)
            ? Mistake.At(
                $"{sheet.Text(indicator + "/name")} {value.Text} → {Digits.Plain(after)}",
                PlacesOf(indicator)
            )
            : null;
    }

    private static Mistake? Write(Sheet sheet, string? indicator, Func<ThresholdValue, string> write)
    {
        if (indicator is null)
        {
            return null;
        }

        var before = sheet.Threshold(indicator)!;
        sheet.SetValue(indicator, write(before));
        return Mistake.At(
            $"{sheet.Text(indicator + "/name")} {before.Text} → {sheet.Value(indicator)!.Text}",
            PlacesOf(indicator)
        );
    }

    private static Mistake? Word(Sheet sheet, Pen pen) =>
        Write(sheet, PickNumber(sheet, pen), _ => pen.Pick("提升", "规范", "良好"));

    private static Mistake? Unit(Sheet sheet, Pen pen) =>
        Write(
            sheet,
            PickNumber(sheet, pen),
            value => $"≥{Digits.Plain(value.Number)}{(value.Unit.ToString() == "批" ? "户" : "批")}"
        );

    private static Mistake? Lose(Sheet sheet, Pen pen)
    {
        if (PickNumber(sheet, pen) is not { } indicator)
        {
            return null;
        }

        var name = sheet.Text(indicator + "/name");
        sheet.Remove(indicator);
        return Mistake.At($"without {name}", PlacesOf(indicator).RemoveAt(0));
    }

    private static Mistake? Double(Sheet sheet, Pen pen)
    {
        var project = AmountMistakes.Pick(
            pen,
            sheet.Projects.Where(one =>
                sheet["/headline"] is null
                && sheet[one + "/budget"] is null
                && sheet[one + "/statement"] is null
                && sheet[one + "/funding"] is null
                && sheet[one + "/annualFunding"] is not null
            )
        );
        if (project is null)
        {
            return null;
        }

        foreach (
            var cell in AmountMistakes
                .Sources(sheet, project + "/annualFunding")
                .Append(project + "/annualFunding/total")
                .Where(cell => sheet[cell] is not null)
                .ToArray()
        )
        {
            sheet.Set(cell, JsonValue.Create(sheet.Number(cell)!.Value * 2));
        }

        return Mistake.At(
            "twice the money",
            project + "/annualFunding",
            "=" + project,
            "=" + project + "/indicators"
        );
    }
}
