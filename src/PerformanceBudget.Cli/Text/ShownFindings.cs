using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Cli.Text;

/// <summary>The findings of a document that are listed: those that were asked for, and of these no more than were asked for, the worst ones.</summary>
internal sealed class ShownFindings
{
    private readonly HashSet<PlacedFinding> _shown;

    public ShownFindings(AuditReport report, ReportChoice choice)
    {
        var asked = report.Findings.Where(placed => choice.Report.Filter.Lists(placed.Finding)).ToArray();
        var worst = asked
            .OrderBy(placed => placed.Finding.Acceptance is not null)
            .ThenByDescending(placed => placed.Finding.Severity)
            .ToArray();
        var count = choice.IsSummary ? 0 : Math.Min(choice.MostFindings, worst.Length);

        // Two findings may be equal and both stand there.
        _shown = new HashSet<PlacedFinding>(worst.Take(count), ReferenceEqualityComparer.Instance);
        LeftOut = choice.Report.Filter.LeftOut(report);
        Beyond = FindingCounts.Of(worst.Skip(count).Select(placed => placed.Finding));
    }

    /// <summary>How many were not asked for.</summary>
    public FindingCounts LeftOut { get; }

    /// <summary>How many were asked for and are more than are listed of a document.</summary>
    public FindingCounts Beyond { get; }

    /// <summary>Whether none is listed.</summary>
    public bool AreNone => _shown.Count == 0;

    /// <summary>Those of some findings that are listed, in their order.</summary>
    public PlacedFinding[] Of(IEnumerable<PlacedFinding> findings) => [.. findings.Where(_shown.Contains)];
}
