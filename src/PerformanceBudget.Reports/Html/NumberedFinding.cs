using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Html;

/// <summary>A finding with the number that its cell, its note and the list of findings share.</summary>
internal sealed record NumberedFinding(int Number, Finding Finding, SourcePlace? Place);
