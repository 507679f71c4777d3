using PerformanceBudget.Cli.Reports;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Checking;

/// <summary>What came of one input: a document, or the reason why there is none.</summary>
internal sealed record CheckResult(DocumentName Name, CheckedDocument? Document, BilingualText? Problem);
