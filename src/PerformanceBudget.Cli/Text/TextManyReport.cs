using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>
/// The report on several documents that people read in a terminal: a line for each as it comes, what all of them come to, and behind that
/// the worst findings of each.
/// </summary>
/// <remarks>The findings wait in a temporary file, so that no more than one document is held in memory.</remarks>
internal sealed class TextManyReport : ReportWriter
{
    private readonly StandardStreams _streams;
    private readonly ReportChoice _choice;
    private readonly RunNotes _notes;
    private readonly DocumentLines _lines;
    private readonly FileStream _findings = TemporaryFile();

    public TextManyReport(StandardStreams streams, ReportChoice choice, RunNotes notes)
        : base(choice.Report)
    {
        _streams = streams;
        _choice = choice;
        _notes = notes;
        _lines = new DocumentLines(choice);
        _streams.WritePage(page =>
        {
            page.Line(new Span(ReportWords.Title.In(choice.Language), Ink.Title));
            page.Line();
            _lines.WriteHead(page);
        });
    }

    public override void End()
    {
        _streams.WritePage(page =>
        {
            _lines.WriteTotal(page, Totals);
            TextSummary.Write(page, Totals, _lines.Beyond, _choice.Language);
        });
        if (_findings.Length > 0)
        {
            _findings.Position = 0;
            _findings.CopyTo(_streams.Output);
            _streams.WritePage(page =>
            {
                TextSummary.WriteHeavyRule(page);
                TextSummary.WriteVerdict(page, Totals, _lines.Beyond, _choice.Language);
            });
        }

        _streams.WritePage(page => _notes.Write(page, _choice.Language));
    }

    protected override void Write(DocumentName name, AuditReport report)
    {
        if (NoDeclaration.IsAllOf(report) && report.Findings.Length == 1)
        {
            // The summary says all there is to say about it.
            return;
        }

        var shown = new ShownFindings(report, _choice);
        _streams.WritePage(page => _lines.Write(page, name, report, shown));
        if (!shown.AreNone)
        {
            _streams.WritePage(
                _findings,
                page =>
                {
                    TextSummary.WriteHeavyRule(page);
                    TextReport.WriteShort(page, name, report, shown, _choice.Language);
                }
            );
        }
    }

    protected override void Dispose(bool disposing)
    {
        _findings.Dispose();
        base.Dispose(disposing);
    }

    private static FileStream TemporaryFile() =>
        new(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose,
            }
        );
}
