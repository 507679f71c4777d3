using PerformanceBudget.Cli.Checking;
using PerformanceBudget.Cli.Layout;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports;

/// <summary>
/// The report that people read in a terminal; of several documents only those at length in which there is something, and
/// behind them the summary.
/// </summary>
internal sealed class TextCheckReport(StandardStreams streams, bool isOfMany, Language language)
    : ICheckReport
{
    public void Add(CheckedDocument document) =>
        streams.WritePage(page =>
        {
            if (isOfMany && document.Findings.IsEmpty)
            {
                WriteLine(page, document.Name, ReportWords.NothingFound);
                return;
            }

            BeginPart(page);
            TextReport.Write(page, document, language);
            if (isOfMany)
            {
                page.Line();
            }
        });

    public void AddUnread(DocumentName name, BilingualText problem) =>
        streams.WritePage(page => WriteLine(page, name, problem));

    public void End(CheckTotals totals)
    {
        if (isOfMany)
        {
            streams.WritePage(page =>
            {
                BeginPart(page);
                TextSummary.Write(page, totals, language);
            });
        }
    }

    public void Dispose() { }

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
