using PerformanceBudget.Domain;

namespace PerformanceBudget.EntityFramework;

/// <summary>An indicator of a project.</summary>
public sealed class IndicatorRow
{
    public int Id { get; private set; }

    public required string Name { get; init; }

    public IndicatorValue? Target { get; init; }
}
