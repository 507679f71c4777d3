using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports;

/// <summary>Tells what reading has to say from what review has to say.</summary>
internal static class FindingOrigin
{
    private const string CodesOfReading = "PB1";

    /// <summary>Whether reading says it, not review.</summary>
    public static bool IsOfReading(FindingDefinition definition) =>
        definition.Code.ToString().StartsWith(CodesOfReading, StringComparison.Ordinal);
}
