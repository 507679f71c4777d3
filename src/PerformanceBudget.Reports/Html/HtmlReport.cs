using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Html;

/// <summary>The page on one document that officials open, print and click.</summary>
internal sealed class HtmlReport(Stream output, ReportOptions options) : ReportWriter(options)
{
    public override void End() { }

    protected override void Write(DocumentName name, AuditReport report) =>
        ReportPage.Write(
            output,
            FormWords.Title(report.Reading).In(Options.Language),
            Options.Language,
            html => DocumentSection.Write(html, name, report, Options)
        );
}
