namespace PerformanceBudget.Domain.Review;

/// <summary>What two projects have in common.</summary>
/// <param name="First">The index of the project whose name comes first.</param>
/// <param name="Second">The index of the other one.</param>
/// <param name="Rows">The indicators that are the same, by their indexes in either project.</param>
internal sealed record CopiedIndicators(int First, int Second, List<(int First, int Second)> Rows)
{
    /// <summary>Whether two indicators ask for the same, in the year or, where the form says nothing of it, over the project's life.</summary>
    public static bool HaveSameValue(Indicator first, Indicator second) =>
        (first.Value ?? first.OverallValue) is { } value
        && (second.Value ?? second.OverallValue) is { } other
        && value.MeansTheSameAs(other);
}
