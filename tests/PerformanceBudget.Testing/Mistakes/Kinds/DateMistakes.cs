using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>Mistakes in years, periods and days.</summary>
internal static class DateMistakes
{
    private const string Codes = "PB1 PB4001 PB4008 PB4009 PB4010 PB2018 PB30 PB4012 PB4014";

    public static ImmutableArray<MistakeKind> Kinds { get; } =
    [
        new("14", "year wrong in a period of the narrative", MistakeBar.Tried(1), Codes, StatementYear),
        new("15", "date wrong in the form", MistakeBar.Sure, Codes, FormDate),
        new("16", "period is last year's everywhere", MistakeBar.Sure, Codes, LastYearEverywhere),
        new("17", "year wrong in a step of the plan", MistakeBar.Sure, Codes, StepYear),
        new("18", "end before start in the narrative", MistakeBar.Tried(1), Codes, EndBeforeStart),
        new("19", "period of a step differs from its own text", MistakeBar.Sure, Codes, StepDay),
        new("52", "fiscal year of the document wrong", MistakeBar.Sure, Codes, FiscalYear),
        new("59", "deadline of a target in another year", MistakeBar.Sure, Codes + " PB3", DeadlineYear),
    ];

    private static readonly string[] Ends = ["/start", "/end"];

    private static string Shifted(string date, int years) =>
        (int.Parse(date[..4], CultureInfo.InvariantCulture) + years).ToString(CultureInfo.InvariantCulture)
        + date[4..];

    private static IEnumerable<string> Narrative(Sheet sheet, string project) =>
        new[] { project + "/statement/overview/period", project + "/statement/schedule" }.Where(period =>
            sheet[period] is not null
        );

    private static ImmutableArray<string> PlacesOf(string project) =>
        [
            project + "/period",
            project + "/statement/overview/period",
            project + "/statement/schedule",
            project + "/statement/plan",
        ];

    private static Mistake? StatementYear(Sheet sheet, Pen pen)
    {
        var period = AmountMistakes.Pick(
            pen,
            sheet.Projects.SelectMany(project => Narrative(sheet, project))
        );
        if (period is null)
        {
            return null;
        }

        var end = period + pen.Pick(Ends.AsSpan());
        var before = sheet.Text(end)!;
        var after = Shifted(before, pen.Pick(-1, 1));
        sheet.Set(end, after);
        return Mistake.At($"{before} → {after}", [period, .. PlacesOf(Sheet.ProjectOf(period))]);
    }

    private static Mistake? FormDate(Sheet sheet, Pen pen)
    {
        var project = AmountMistakes.Pick(
            pen,
            sheet.Projects.Where(one =>
                sheet[one + "/period"] is not null
                && sheet.Text(one + "/period/start") is { Length: > 4 }
                && sheet.Text(one + "/period/end") is { Length: > 4 }
                && Narrative(sheet, one).Any()
            )
        );
        if (project is null)
        {
            return null;
        }

        var end = project + "/period" + pen.Pick(Ends.AsSpan());
        var before = sheet.Text(end)!;
        var month = int.Parse(before.AsSpan(5, 2), CultureInfo.InvariantCulture);
        var other = ((month - 1 + pen.Between(1, 11)) % 12) + 1;
        var day =
            before.Length == 7 ? string.Empty
            : end.EndsWith("start", StringComparison.Ordinal) ? "-01"
            : "-28";
        var after = pen.Chance(50)
            ? Shifted(before, pen.Pick(-1, 1))
            : string.Create(CultureInfo.InvariantCulture, $"{before[..5]}{other:00}{day}");
        sheet.Set(end, after);
        return Mistake.At($"{before} → {after}", PlacesOf(project));
    }

    private static Mistake? LastYearEverywhere(Sheet sheet, Pen pen)
    {
        var project = AmountMistakes.Pick(
            pen,
            sheet.Projects.Where(one =>
                sheet.Text(one + "/period/start")?[..4] == sheet.Text(one + "/period/end")?[..4]
                && sheet[one + "/period"] is not null
            )
        );
        if (project is null)
        {
            return null;
        }

        foreach (var period in Narrative(sheet, project).Prepend(project + "/period"))
        {
            foreach (var end in Ends)
            {
                sheet.Set(period + end, Shifted(sheet.Text(period + end)!, -1));
            }
        }

        if (sheet.Text(project + "/statement/overview/text") is { } text)
        {
            sheet.Set(
                project + "/statement/overview/text",
                text.Replace($"{sheet.Year}年", $"{sheet.Year - 1}年", StringComparison.Ordinal)
            );
        }

        return Mistake.At($"{sheet.Year} → {sheet.Year - 1}", PlacesOf(project));
    }

    private static Mistake? StepYear(Sheet sheet, Pen pen)
    {
        var step = AmountMistakes.Pick(
            pen,
            sheet
                .Steps()
                .Where(step =>
                    sheet[step + "/period"] is not null
                    && sheet.Text(Sheet.ProjectOf(step) + "/period/start")?[..4]
                        == sheet.Text(Sheet.ProjectOf(step) + "/period/end")?[..4]
                )
        );
        if (step is null)
        {
            return null;
        }

        var years = pen.Pick(-1, 1);
        var before = sheet.Text(step + "/period/start")!;
        var year = int.Parse(before[..4], CultureInfo.InvariantCulture);
        foreach (var end in Ends)
        {
            sheet.Set(step + "/period" + end, Shifted(sheet.Text(step + "/period" + end)!, years));
        }

        if (sheet.Text(step + "/text") is { } text)
        {
            sheet.Set(
                step + "/text",
                text.Replace($"{year}年", $"{year + years}年", StringComparison.Ordinal)
            );
        }

        return Mistake.At($"{year} → {year + years}", step, Sheet.ProjectOf(step) + "/period");
    }

    private static Mistake? EndBeforeStart(Sheet sheet, Pen pen)
    {
        var period = AmountMistakes.Pick(
            pen,
            sheet.Projects.SelectMany(project => Narrative(sheet, project))
        );
        if (period is null)
        {
            return null;
        }

        sheet.Exchange(period + "/start", period + "/end");
        return Mistake.At("start and end exchanged", period);
    }

    private static Mistake? StepDay(Sheet sheet, Pen pen)
    {
        var step = AmountMistakes.Pick(
            pen,
            sheet
                .Steps()
                .Where(step =>
                    sheet.Text(step + "/period/end") is { Length: 10 } end
                    && sheet
                        .Text(step + "/text")
                        ?.Contains(
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"{int.Parse(end[5..7], CultureInfo.InvariantCulture)}月{int.Parse(end[8..], CultureInfo.InvariantCulture)}日"
                            ),
                            StringComparison.Ordinal
                        ) == true
                )
        );
        if (step is null)
        {
            return null;
        }

        var before = sheet.Text(step + "/period/end")!;
        var start = sheet.Text(step + "/period/start")!;
        var (from, to) = (
            int.Parse(start[5..7], CultureInfo.InvariantCulture),
            int.Parse(before[5..7], CultureInfo.InvariantCulture)
        );
        if (start.Length < 10)
        {
            return null;
        }

        var month = to > from ? to - 1 : Math.Min(12, to + 1);
        var day = pen.Chance(50) || month == to ? pen.Between(11, 27) : 0;
        var after =
            day > 0
                ? string.Create(CultureInfo.InvariantCulture, $"{before[..8]}{day}")
                : string.Create(CultureInfo.InvariantCulture, $"{before[..5]}{month:00}-28");
        if (after == before || string.CompareOrdinal(after, start) < 0)
        {
            return null;
        }

        sheet.Set(step + "/period/end", after);
        return Mistake.At($"{before} → {after}", step);
    }

    private static Mistake? FiscalYear(Sheet sheet, Pen pen)
    {
        if (sheet.Projects.All(project => sheet[project + "/period"] is null))
        {
            return null;
        }

        var after = sheet.Year + pen.Pick(-1, 1);
        if (
            sheet
                .Projects.Where(project => sheet[project + "/period"] is not null)
                .All(project =>
                    string.CompareOrdinal(
                        sheet.Text(project + "/period/start")![..4],
                        after.ToString(CultureInfo.InvariantCulture)
                    ) <= 0
                    && string.CompareOrdinal(
                        sheet.Text(project + "/period/end")![..4],
                        after.ToString(CultureInfo.InvariantCulture)
                    ) >= 0
                )
        )
        {
            return null;
        }

        var before = sheet.Year;
        sheet.Set("/fiscalYear", JsonValue.Create(after));
        return Mistake.At(
            $"{before} → {after}",
            [
                "/fiscalYear",
                .. sheet.Projects.Select(project => project + "/period"),
                .. sheet.Projects.Select(project => project + "/fiscalYear"),
            ]
        );
    }

    private static Mistake? DeadlineYear(Sheet sheet, Pen pen)
    {
        var indicator = AmountMistakes.Pick(
            pen,
            sheet
                .Indicators()
                .Where(one =>
                    sheet.Value(one) is DeadlineValue { By.Year: { } by }
                    && sheet.Text(Sheet.ProjectOf(one) + "/period/end")?[..4]
                        == by.ToString(CultureInfo.InvariantCulture)
                )
        );
        if (indicator is null)
        {
            return null;
        }

        var before = sheet.Value(indicator)!.Text;
        var year = ((DeadlineValue)sheet.Value(indicator)!).By.Year!.Value;
        var after = before.Replace($"{year}", $"{year + 1}", StringComparison.Ordinal);
        sheet.SetValue(indicator, after);
        return before == after ? null : Mistake.At($"{before} → {after}", indicator);
    }
}
