using PerformanceBudget.Domain;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Documents;

/// <summary>A document to check.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Problem">Why it is passed over; null where it is to be read.</param>
internal readonly record struct InputDocument(DocumentName Name, BilingualText? Problem);
