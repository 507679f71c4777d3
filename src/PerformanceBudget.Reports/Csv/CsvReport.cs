using System.Text;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Csv;

/// <summary>
/// The report for spreadsheets: a row for each finding that is listed. What could not be read and what is not listed have rows too, so
/// that no document looks better than it is.
/// </summary>
internal sealed class CsvReport : ReportWriter
{
    // Without it, Excel takes UTF-8 for the code page of the machine.
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private readonly StreamWriter _text;
    private readonly CsvWriter _csv;

    public CsvReport(Stream output, ReportOptions options)
        : base(options)
    {
        _text = new StreamWriter(output, WithMark, leaveOpen: true);
        _csv = new CsvWriter(_text);
        _csv.Row(CsvRow.Headings.Select(heading => heading.In(options.Language)));
    }

    protected override void Write(DocumentName name, AuditReport report)
    {
        var places = new DocumentPlaces(report);
        foreach (var placed in report.Findings.Where(placed => Options.Filter.Lists(placed.Finding)))
        {
            _csv.Row(CsvRow.Of(name, report, placed, places, Options.Language).Cells);
        }

        if (Options.Filter.LeftOut(report) is { All: > 0 } leftOut)
        {
            _csv.Row(
                CsvRow
                    .Of(name, report, Options.Language)
                    .Saying(ReportWords.NotListed, ReportWords.LeftOut(leftOut), Options.Language)
                    .Cells
            );
        }

        _text.Flush();
    }

    protected override void WriteUnread(DocumentName name, BilingualText problem)
    {
        _csv.Row(
            CsvRow.Of(name, Options.Language).Saying(ReportWords.Unread, problem, Options.Language).Cells
        );
        _text.Flush();
    }

    public override void End() => _text.Flush();

    protected override void Dispose(bool disposing)
    {
        _text.Dispose();
        base.Dispose(disposing);
    }
}
