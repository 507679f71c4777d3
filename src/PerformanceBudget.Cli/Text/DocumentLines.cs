using System.Globalization;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>The table of all documents, a row written as soon as a document is there; in a summary with its projects below it.</summary>
internal sealed class DocumentLines(ReportChoice choice)
{
    private const string Indent = "  ";

    private TableLayout? _layout;
    private int _doubts;

    /// <summary>How many findings were asked for and are more than are listed of their document.</summary>
    public FindingCounts Beyond { get; private set; }

    public void WriteHead(Page page) => LayoutOn(page).WriteHead(page);

    public void Write(Page page, DocumentName name, AuditReport report, ShownFindings shown)
    {
        var doubts = report.Reading.IsJson ? 0 : report.Reading.Findings.Length;
        var projects = report.Reading.Declaration?.Projects ?? [];
        _doubts += doubts;
        if (!choice.IsSummary)
        {
            Beyond = Beyond.Plus(shown.Beyond);
        }

        LayoutOn(page)
            .WriteRow(
                page,
                [
                    new Span(name.In(choice.Language), choice.IsSummary ? Ink.Title : Ink.Plain),
                    Number(projects.Length),
                    ReportWords.Amount(projects.RequestedAmount()),
                    .. Counts(report.Counts),
                    new Span(Number(doubts), doubts == 0 ? Ink.Quiet : Ink.Plain),
                ]
            );
        if (choice.IsSummary)
        {
            foreach (var project in report.Projects)
            {
                WriteProject(page, project);
            }
        }
    }

    public void WriteTotal(Page page, ReportTotals totals)
    {
        var layout = LayoutOn(page);
        layout.WriteRule(page);
        layout.WriteRow(
            page,
            [
                ReportWords.Total.In(choice.Language),
                Number(totals.Projects),
                totals.Amount.ToString("N2", CultureInfo.InvariantCulture),
                .. Counts(totals.Counts),
                new Span(Number(_doubts), _doubts == 0 ? Ink.Quiet : Ink.Plain),
            ]
        );
        if (_doubts > 0)
        {
            page.Paragraph(ReportWords.DoubtsExplained.In(choice.Language), 0, Ink.Quiet);
        }
    }

    private void WriteProject(Page page, AuditedProject project) =>
        LayoutOn(page)
            .WriteRow(
                page,
                [
                    Indent
                        + (project.Name ?? ReportWords.ProjectNumber(project.Index + 1).In(choice.Language)),
                    string.Empty,
                    project.Project is { } read
                        ? ReportWords.Amount(read.RequestedAmount())
                        : new Span(ReportWords.Unread.In(choice.Language), Ink.Quiet),
                    .. Counts(project.Counts),
                    string.Empty,
                ]
            );

    private TableLayout LayoutOn(Page page) =>
        _layout ??= TableLayout.ForRowsToCome(
            page,
            choice.Language,
            new Column(ReportWords.File, IsElastic: true),
            new Column(ReportWords.ProjectCount, IsNumeric: true, MinWidth: 4),
            new Column(ReportWords.AnnualAmount, IsNumeric: true, MinWidth: 16),
            new Column(ReportWords.CountOf(Severity.Error), IsNumeric: true, MinWidth: 5),
            new Column(ReportWords.CountOf(Severity.Warning), IsNumeric: true, MinWidth: 5),
            new Column(ReportWords.CountOf(Severity.Information), IsNumeric: true, MinWidth: 5),
            new Column(ReportWords.Doubts, IsNumeric: true, MinWidth: 4)
        );

    private static Span[] Counts(FindingCounts counts) =>
        [
            Count(counts.Errors, Severity.Error),
            Count(counts.Warnings, Severity.Warning),
            Count(counts.Information, Severity.Information),
        ];

    private static Span Count(int count, Severity severity) =>
        new(Number(count), count == 0 ? Ink.Quiet : Ink.Of(severity));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
