using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>Mistakes in the headline and in where the money comes from.</summary>
internal static class FundingMistakes
{
    private const string Codes = "PB1 PB2 PB4002 PB4010 PB5001 PB5002 PB5003";

    public static ImmutableArray<MistakeKind> Kinds { get; } =
    [
        new("33", "headline", MistakeBar.Money, Codes, ChangeHeadline),
        new("34", "carried forward in no total", MistakeBar.Money, Codes, UncountedCarriedForward),
        new("35", "carried forward counted twice", MistakeBar.Money, Codes, TwiceCarriedForward),
        new("36", "other funds in no total", MistakeBar.Money, Codes, UncountedOther),
        new("37", "project total below the total of the year", MistakeBar.Money, Codes, TotalBelowYear),
        new(
            "38",
            "project total above the total of the year, project of one year",
            MistakeBar.Sure,
            Codes,
            TotalAboveYear
        ),
        new("39", "sources differ left and right", MistakeBar.Sure, Codes, SourcesDiffer),
    ];

    private static Mistake? ChangeHeadline(Sheet sheet, Pen pen)
    {
        var places = new[] { "/headline/stated", "/headline/projectCount", "/headline/largeProjectCount" };
        if (
            sheet.IsSelection
            || AmountMistakes.Pick(pen, places.Where(one => sheet[one] is not null)) is not { } place
        )
        {
            return null;
        }

        if (place == places[0])
        {
            var before = sheet.Text(place)!;
            if (Digits.Swap(before, pen) is not { } after)
            {
                return null;
            }

            sheet.Set(place, after);
            return Mistake.At($"{before} → {after}", place);
        }

        // Of projects over several years it is not said whether those of the year or of the whole life are counted.
        if (
            place.EndsWith("largeProjectCount", StringComparison.Ordinal)
            && sheet.Projects.Any(one =>
                sheet.Number(one + "/funding/total") is { } whole
                && whole != sheet.Number(one + "/annualFunding/total")
            )
        )
        {
            return null;
        }

        var count = (int)sheet.Number(place)!.Value;
        var changed = count > 0 && pen.Chance(50) ? count - 1 : count + 1;
        sheet.Set(place, JsonValue.Create(changed));
        return Mistake.At($"{place} {count} → {changed}", place);
    }

    private static string? SourceOf(Sheet sheet, string funding, string name) =>
        sheet.Items(funding + "/sources").FirstOrDefault(source => sheet.Text(source + "/source") == name);

    private static decimal Thousands(Sheet sheet, string project, Pen pen) =>
        Math.Max(
            1,
            Math.Floor(
                sheet.Number(project + "/annualFunding/total")!.Value / 1000 * pen.Between(5, 30) / 100
            )
        ) * 1000;

    private static Mistake? AddTo(Sheet sheet, Pen pen, string name, bool isCounted)
    {
        var project = AmountMistakes.Pick(
            pen,
            sheet.Projects.Where(one =>
                SourceOf(sheet, one + "/annualFunding", name) is { } source
                && (sheet.Number(source + "/amount") ?? 0) == 0
                && (
                    !isCounted
                    || (
                        sheet[one + "/budget/stated"] is not null
                        && sheet.Text(one + "/budget/covers") != "projectLife"
                    )
                )
            )
        );
        if (project is null)
        {
            return null;
        }

        var amount = Thousands(sheet, project, pen);
        sheet.Set(SourceOf(sheet, project + "/annualFunding", name) + "/amount", JsonValue.Create(amount));
        if (isCounted)
        {
            sheet.Set(
                project + "/annualFunding/total",
                JsonValue.Create(sheet.Number(project + "/annualFunding/total")!.Value + amount)
            );
        }

        return Mistake.At(
            $"{name} {Digits.Plain(amount)}",
            project + "/annualFunding",
            project + "/funding",
            project + "/budget/stated",
            "=" + project + "/budget",
            "=" + project + "/budget/lines",
            project + "/statement/overview/stated"
        );
    }

    private static Mistake? UncountedCarriedForward(Sheet sheet, Pen pen) =>
        AddTo(sheet, pen, "carriedForward", isCounted: false);

    private static Mistake? TwiceCarriedForward(Sheet sheet, Pen pen) =>
        AddTo(sheet, pen, "carriedForward", isCounted: true);

    private static Mistake? UncountedOther(Sheet sheet, Pen pen)
    {
        if (pen.Chance(50))
        {
            return AddTo(sheet, pen, "other", isCounted: false);
        }

        var project = AmountMistakes.Pick(
            pen,
            sheet.Projects.Where(one =>
                SourceOf(sheet, one + "/funding", "other") is { } other
                && (sheet.Number(other + "/amount") ?? 0) == 0
                && sheet[one + "/annualFunding"] is not null
            )
        );
        if (project is null)
        {
            return null;
        }

        var amount = Thousands(sheet, project, pen);
        sheet.Set(SourceOf(sheet, project + "/funding", "other") + "/amount", JsonValue.Create(amount));
        return Mistake.At($"other {Digits.Plain(amount)}", project + "/funding");
    }

    private static string? OneYearProject(Sheet sheet, Pen pen) =>
        AmountMistakes.Pick(
            pen,
            sheet.Projects.Where(one =>
                SourceOf(sheet, one + "/funding", "fiscal") is not null
                && sheet.Number(one + "/funding/total") == sheet.Number(one + "/annualFunding/total")
                && sheet.Text(one + "/period/start")?[..4] == sheet.Text(one + "/period/end")?[..4]
                && sheet[one + "/period"] is not null
                && SourceOf(sheet, one + "/funding", "fiscal") is { } fiscal
                && sheet.Number(fiscal + "/amount") > 10_000
            )
        );

    private static Mistake? ChangeTotal(Sheet sheet, Pen pen, int direction)
    {
        if (OneYearProject(sheet, pen) is not { } project)
        {
            return null;
        }

        var fiscal = SourceOf(sheet, project + "/funding", "fiscal") + "/amount";
        var by = Math.Min(Thousands(sheet, project, pen), sheet.Number(fiscal)!.Value - 1_000) * direction;
        foreach (var cell in new[] { fiscal, project + "/funding/total" })
        {
            sheet.Set(cell, JsonValue.Create(sheet.Number(cell)!.Value + by));
        }

        return Mistake.At(
            $"total {Digits.Plain(by)}",
            project + "/funding",
            project + "/annualFunding",
            project + "/period"
        );
    }

    private static Mistake? TotalBelowYear(Sheet sheet, Pen pen) => ChangeTotal(sheet, pen, -1);

    private static Mistake? TotalAboveYear(Sheet sheet, Pen pen) => ChangeTotal(sheet, pen, 1);

    private static Mistake? SourcesDiffer(Sheet sheet, Pen pen)
    {
        if (
            OneYearProject(sheet, pen) is not { } project
            || SourceOf(sheet, project + "/funding", "other") is not { } other
        )
        {
            return null;
        }

        var fiscal = SourceOf(sheet, project + "/funding", "fiscal") + "/amount";
        var by = Math.Min(Thousands(sheet, project, pen), sheet.Number(fiscal)!.Value - 1_000);
        sheet.Set(fiscal, JsonValue.Create(sheet.Number(fiscal)!.Value - by));
        sheet.Set(other + "/amount", JsonValue.Create((sheet.Number(other + "/amount") ?? 0) + by));
        return Mistake.At($"other {Digits.Plain(by)}", project + "/funding", project + "/annualFunding");
    }
}
