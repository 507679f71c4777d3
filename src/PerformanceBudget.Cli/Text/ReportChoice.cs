using PerformanceBudget.Domain;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>What a report shows.</summary>
/// <param name="Report">What all formats go by.</param>
/// <param name="MostFindings">The most findings of a document that text lists.</param>
internal sealed record ReportChoice(ReportOptions Report, int MostFindings)
{
    /// <summary>How many findings of each of several documents are listed where nobody says so: what one reads before one opens the document.</summary>
    public const int MostOfSeveral = 5;

    public Language Language => Report.Language;

    public bool IsSummary => Report.Contents == ReportContents.Summary;
}
