using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Html;

/// <summary>The page on all documents: what they come to, a line for each, and no more of any.</summary>
internal sealed class HtmlSummary(Stream output, ReportOptions options) : ReportWriter(options)
{
    private readonly List<DocumentRow> _rows = [];

    public override void End() => DocumentTable.WritePage(output, _rows, Totals, Options.Language);

    protected override void Write(DocumentName name, AuditReport report)
    {
        if (DocumentRow.HasOne(report))
        {
            _rows.Add(DocumentRow.Of(name, report, page: null, Options.Language));
        }
    }
}
