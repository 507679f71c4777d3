namespace PerformanceBudget.Domain.Audit;

/// <summary>What JSON says of a finding, alone or in a report.</summary>
/// <param name="Placed">The finding.</param>
/// <param name="Project">The project that it is about, where it is about one that has a name.</param>
/// <param name="PlaceInWords">Its place in the declaration, where somebody has words for it.</param>
internal sealed record WrittenFinding(
    PlacedFinding Placed,
    string? Project = null,
    BilingualText? PlaceInWords = null
)
{
    public Finding Finding => Placed.Finding;
}
