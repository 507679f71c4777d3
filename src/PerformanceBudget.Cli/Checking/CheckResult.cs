using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Checking;

/// <summary>What came of one input: a report on it, or the reason why there is none.</summary>
internal sealed record CheckResult(DocumentName Name, AuditReport? Report, BilingualText? Problem);
