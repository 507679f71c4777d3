using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Checking;

/// <summary>What came of one input: a report on it, or the reason why there is none.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Report">The report; null where there is none.</param>
/// <param name="Problem">Why there is none; null where there is one.</param>
/// <param name="Previous">The declaration of the year before; null where none was looked for.</param>
internal sealed record CheckResult(
    DocumentName Name,
    AuditReport? Report,
    BilingualText? Problem,
    PreviousMatch? Previous = null
);
