using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PerformanceBudget.Testing;

/// <summary>Targets that are not what the budget pays for.</summary>
internal static partial class PaidMistakes
{
    private const string Codes = "PB3013 PB2019 PB4010";

    public static ImmutableArray<MistakeKind> Kinds { get; } =
    [
        new("53", "target above what is paid for", MistakeBar.Sure, Codes, Above),
        new("54", "target (≥) below what is paid for", MistakeBar.Tried(0.38), Codes, AtLeastBelow),
        new("55", "target (=) below what is paid for", MistakeBar.Sure, Codes, ExactlyBelow),
    ];

    // The number and the unit of the target stand in the calculation of exactly one line.
    private static bool IsPaid(Sheet sheet, string indicator, params Comparison[] comparisons) =>
        sheet.Threshold(indicator) is { } value
        && comparisons.Contains(value.Comparison)
        && value.Unit.ToString() is { Length: > 0 } unit
        && sheet.Text(indicator + "/category") is "quantity"
        && sheet[indicator + "/targets"] is null
        && sheet
            .Lines(Sheet.ProjectOf(indicator))
            .Count(line =>
                sheet.Text(line + "/formula") is { } formula
                && Counts()
                    .Matches(formula)
                    .Any(count =>
                        count.Groups["number"].Value == Digits.Plain(value.Number)
                        && count.Groups["unit"].Value == unit
                    )
            ) == 1;

    private static Mistake? Change(Sheet sheet, Pen pen, decimal[] factors, params Comparison[] comparisons)
    {
        var indicator = AmountMistakes.Pick(
            pen,
            sheet.Indicators().Where(one => IsPaid(sheet, one, comparisons))
        );
        if (indicator is null)
        {
            return null;
        }

        var before = sheet.Threshold(indicator)!.Number;
        var after = Math.Round(before * pen.Pick(factors.AsSpan()));
        return after > 0 && after != before && sheet.SetNumber(indicator, after)
            ? Mistake.At(
                $"{sheet.Text(indicator + "/name")} {Digits.Plain(before)} → {Digits.Plain(after)}",
                indicator
            )
            : null;
    }

    private static Mistake? Above(Sheet sheet, Pen pen) =>
        Change(sheet, pen, [1.1m, 1.2m, 1.5m, 2m, 10m], Comparison.AtLeast, Comparison.Exactly);

    private static Mistake? AtLeastBelow(Sheet sheet, Pen pen) =>
        Change(sheet, pen, [0.1m, 0.5m, 0.75m, 0.85m, 0.9m, 0.95m], Comparison.AtLeast);

    private static Mistake? ExactlyBelow(Sheet sheet, Pen pen) =>
        Change(sheet, pen, [0.1m, 0.5m, 0.75m, 0.9m], Comparison.Exactly);

    [GeneratedRegex(
        "(?<number>[0-9]+([.][0-9]+)?)(?<unit>[^0-9*×=+./（(]+)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Counts();
}
