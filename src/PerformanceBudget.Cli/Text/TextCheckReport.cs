using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>
/// The report that people read in a terminal; of several documents only those at length in which there is something, and
/// behind them the summary.
/// </summary>
internal sealed class TextCheckReport(
    StandardStreams streams,
    bool isOfMany,
    Language language,
    RunNotes notes
) : ReportWriter
{
    private readonly List<FileLine> _files = [];

    protected override void Write(DocumentName name, AuditReport report)
    {
        if (isOfMany && NoDeclaration.IsAllOf(report) && report.Findings.Length == 1)
        {
            // The summary says all there is to say about it.
            return;
        }

        if (name.Source is not null && !NoDeclaration.IsAllOf(report))
        {
            _files.Add(FileLine.Of(name, report));
        }

        streams.WritePage(page =>
        {
            if (isOfMany && report.Findings.IsEmpty)
            {
                WriteLine(page, name, ReportWords.NothingFound);
                return;
            }

            BeginPart(page);
            TextReport.Write(page, name, report, language);
            if (isOfMany)
            {
                page.Line();
            }
        });
    }

    protected override void WriteUnread(DocumentName name, BilingualText problem) =>
        streams.WritePage(page => WriteLine(page, name, problem));

    public override void End()
    {
        if (isOfMany)
        {
            streams.WritePage(page =>
            {
                BeginPart(page);
                TextSummary.Write(page, Totals, _files, language);
            });
        }

        streams.WritePage(page => notes.Write(page, language));
    }

    private void WriteLine(Page page, DocumentName name, BilingualText words) =>
        page.Paragraph($"{name.In(language)}　{words.In(language)}", 0, Ink.Quiet);

    /// <summary>Sets a report of several off from what is above it.</summary>
    private void BeginPart(Page page)
    {
        if (isOfMany)
        {
            page.Line(new Span(new string('═', page.Width), Ink.Quiet));
            page.Line();
        }
    }
}
