using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>The report on one document that people read in a terminal.</summary>
internal sealed class TextCheckReport(StandardStreams streams, ReportChoice choice, RunNotes notes)
    : ReportWriter(choice.Report)
{
    /// <summary>What the command line calls this form and that of several documents.</summary>
    public const string Token = "text";

    public override void End() => streams.WritePage(page => notes.Write(page, choice.Language));

    protected override void Write(DocumentName name, AuditReport report) =>
        streams.WritePage(page => TextReport.Write(page, name, report, choice));
}
