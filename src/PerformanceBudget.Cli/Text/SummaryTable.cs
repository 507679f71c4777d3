using System.Globalization;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>The projects of a document in a table: amount, indicators, findings.</summary>
internal static class SummaryTable
{
    public static void Write(Page page, AuditReport report, Language language)
    {
        var hasAccepted = report.Counts.Accepted > 0;
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

        foreach (var project in report.Projects)
        {
            var unread = new Span(ReportWords.Unread.In(language), Ink.Quiet);
            table.Add([
                Number(project.Index + 1),
                project.Name ?? "—",
                project.Project is null ? unread : ReportWords.Amount(project.Project.RequestedAmount()),
                project.Project is null ? "—" : Number(project.Project.Indicators.Length),
                .. Counts(project.Counts, hasAccepted),
            ]);
        }

        if (!report.General.IsEmpty)
        {
            table.Add([
                string.Empty,
                ReportWords.Whole.In(language),
                string.Empty,
                string.Empty,
                .. Counts(FindingCounts.Of(report.General.Select(placed => placed.Finding)), hasAccepted),
            ]);
        }

        var read = report.Projects.Where(project => project.Project is not null).ToArray();
        var isComplete = read.Length == report.Projects.Length;
        table.AddTotal([
            string.Empty,
            (isComplete ? ReportWords.Total : ReportWords.TotalOfRead).In(language),
            ReportWords.Amount(read.Select(project => project.Project!).RequestedAmount()),
            Number(read.Sum(project => project.Project!.Indicators.Length)),
            .. Counts(report.Counts, hasAccepted),
        ]);
        table.Write(page);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Span[] Counts(FindingCounts counts, bool hasAccepted) =>
        [
            Count(counts.Errors, Severity.Error),
            Count(counts.Warnings, Severity.Warning),
            Count(counts.Information, Severity.Information),
            .. hasAccepted
                ? [new Span(Number(counts.Accepted), counts.Accepted == 0 ? Ink.Quiet : Ink.Good)]
                : Array.Empty<Span>(),
        ];

    private static Span Count(int count, Severity severity) =>
        new(Number(count), count == 0 ? Ink.Quiet : Ink.Of(severity));
}
