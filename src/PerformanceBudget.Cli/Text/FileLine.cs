using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>A file with a declaration in the table of all files.</summary>
/// <param name="Path">The file.</param>
/// <param name="Projects">How many projects could be read.</param>
/// <param name="Amount">What they ask for this year.</param>
/// <param name="Counts">How many findings there are.</param>
/// <param name="Doubts">How many of them are doubts of reading a document.</param>
internal sealed record FileLine(string Path, int Projects, Money Amount, FindingCounts Counts, int Doubts)
{
    public static FileLine Of(DocumentName name, AuditReport report)
    {
        var projects = report.Reading.Declaration?.Projects ?? [];
        return new FileLine(
            name.Path,
            projects.Length,
            projects.RequestedAmount(),
            report.Counts,
            report.Reading.IsJson ? 0 : report.Reading.Findings.Length
        );
    }
}
