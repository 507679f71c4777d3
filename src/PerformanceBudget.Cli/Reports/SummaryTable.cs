using System.Globalization;
using PerformanceBudget.Cli.Layout;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports;

/// <summary>The projects of a document in a table: amount, indicators, findings.</summary>
internal static class SummaryTable
{
    public static void Write(Page page, CheckedDocument document, Language language)
    {
        var hasAccepted = FindingCounts.Of(document.Findings).Accepted > 0;
        var table = new Table(
            language,
            [
                new Column(ReportWords.Number, IsNumeric: true),
                new Column(ReportWords.Project, IsElastic: true),
                new Column(ReportWords.AnnualAmount, IsNumeric: true),
                new Column(ReportWords.Indicators, IsNumeric: true),
                new Column(ReportWords.CountOf(Severity.Error), IsNumeric: true),
                new Column(ReportWords.CountOf(Severity.Warning), IsNumeric: true),
                new Column(ReportWords.CountOf(Severity.Information), IsNumeric: true),
                .. hasAccepted ? [new Column(ReportWords.Accepted, IsNumeric: true)] : Array.Empty<Column>(),
            ]
        );

        foreach (var project in document.Projects)
        {
            var unread = new Span(ReportWords.Unread.In(language), Ink.Quiet);
            table.Add([
                Number(project.Index + 1),
                project.Name ?? "—",
                project.Project is null ? unread : Amount(project.Project.AnnualFunding.Total),
                project.Project is null ? "—" : Number(project.Project.Indicators.Length),
                .. Counts(project.Findings, hasAccepted),
            ]);
        }

        if (!document.General.IsEmpty)
        {
            table.Add([
                string.Empty,
                ReportWords.Whole.In(language),
                string.Empty,
                string.Empty,
                .. Counts(document.General, hasAccepted),
            ]);
        }

        var read = document.Projects.Where(project => project.Project is not null).ToArray();
        var isComplete = read.Length == document.Projects.Length;
        table.AddTotal([
            string.Empty,
            (isComplete ? ReportWords.Total : ReportWords.TotalOfRead).In(language),
            Amount(Money.Sum(read.Select(project => project.Project!.AnnualFunding.Total))),
            Number(read.Sum(project => project.Project!.Indicators.Length)),
            .. Counts(document.Findings, hasAccepted),
        ]);
        table.Write(page);
    }

    public static string Amount(Money amount) => amount.ToString("N", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Span[] Counts(IEnumerable<LocatedFinding> findings, bool hasAccepted)
    {
        var counts = FindingCounts.Of(findings);
        return
        [
            Count(counts.Errors, Severity.Error),
            Count(counts.Warnings, Severity.Warning),
            Count(counts.Information, Severity.Information),
            .. hasAccepted
                ? [new Span(Number(counts.Accepted), counts.Accepted == 0 ? Ink.Quiet : Ink.Good)]
                : Array.Empty<Span>(),
        ];
    }

    private static Span Count(int count, Severity severity) =>
        new(Number(count), count == 0 ? Ink.Quiet : Ink.Of(severity));
}
