using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports;

/// <summary>A further place of a finding, in words.</summary>
/// <param name="Words">What it is, and where.</param>
/// <param name="Place">Where in the source it stands; null where that is not known, or the words speak of several places.</param>
/// <param name="Pointer">Its JSON Pointer, the first of several.</param>
public sealed record DescribedPlace(string Words, SourcePlace? Place, string Pointer);
