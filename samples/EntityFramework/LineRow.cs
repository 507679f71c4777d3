using PerformanceBudget.Domain;

namespace PerformanceBudget.EntityFramework;

/// <summary>A line of the budget of a project.</summary>
public sealed class LineRow
{
    public int Id { get; private set; }

    public required string Name { get; init; }

    public Money? Amount { get; init; }

    public CostFormula? Formula { get; init; }
}
