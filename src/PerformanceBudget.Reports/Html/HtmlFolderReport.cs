using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Html;

/// <summary>A page for each document, as they come, and at the end the index that leads to them.</summary>
internal sealed class HtmlFolderReport(Action<string, Action<Stream>> write, ReportOptions options)
    : ReportWriter(options)
{
    private readonly PageNames _names = new();
    private readonly List<DocumentRow> _rows = [];

    public override void End() =>
        write(HtmlFolder.Index, output => DocumentTable.WritePage(output, _rows, Totals, Options.Language));

    protected override void Write(DocumentName name, AuditReport report)
    {
        if (!DocumentRow.HasOne(report))
        {
            return;
        }

        var page = $"{HtmlFolder.Pages}/{_names.Next(name)}";
        write(
            page,
            output =>
                ReportPage.Write(
                    output,
                    FormWords.Title(report.Reading).In(Options.Language),
                    Options.Language,
                    html =>
                    {
                        WriteWayBack(html);
                        DocumentSection.Write(html, name, report, Options);
                    }
                )
        );
        _rows.Add(DocumentRow.Of(name, report, page, Options.Language));
    }

    private void WriteWayBack(HtmlWriter html)
    {
        using (html.Open("nav"))
        {
            html.Element(
                "a",
                FormWords.BackToDocuments.In(Options.Language),
                HtmlAttribute.ToPage("../" + HtmlFolder.Index)
            );
        }
    }
}
