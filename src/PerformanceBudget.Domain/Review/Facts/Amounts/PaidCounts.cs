namespace PerformanceBudget.Domain.Review;

/// <summary>The counts that the formulas of a budget pay for, by their units.</summary>
internal sealed class PaidCounts
{
    // No budget counts more of anything, and every unit can still hold it.
    private const decimal Most = 1_000_000_000_000m;

    // Nothing for a dimension of which there are several counts.
    private readonly Dictionary<Unit, PaidCount?> _counts = [];

    // The one dimension that each counter occurs in, or nothing where there are several.
    private readonly Dictionary<Counter, Unit?> _dimensions = [];

    /// <summary>Gathers the counts of a budget.</summary>
    public PaidCounts(BudgetBreakdown budget, IReadOnlyList<LineFacts> lines)
    {
        IsComplete =
            budget.Breakdown == Breakdown.Complete
            && lines.All(static line =>
                !line.IsUncalculated && line.Operands.All(static operand => !operand.Unit.IsDimensionless)
            );
        foreach (var line in lines)
        {
            foreach (var operand in line.Counted)
            {
                if (!operand.Unit.IsDimensionless)
                {
                    AddCount(operand, line);
                    AddCounters(operand.Unit);
                }
            }
        }
    }

    /// <summary>Whether every line without sub-lines has a formula, and every number in it a unit.</summary>
    public bool IsComplete { get; }

    /// <summary>
    /// The one count of a unit that there is; null where there is none or several different ones, or it is hidden in another unit
    /// (30人/批*7批).
    /// </summary>
    public PaidCount? FindOnly(Unit unit)
    {
        foreach (var factor in unit.Factors)
        {
            // 人/批 and 人·天 count people in a way that this does not add up.
            if (
                _dimensions.TryGetValue(factor.Counter, out var dimension)
                && dimension?.HasSameDimensionAs(unit) != true
            )
            {
                return null;
            }
        }

        return _counts.GetValueOrDefault(unit.Dimension);
    }

    private void AddCount(Quantity operand, LineFacts line)
    {
        var dimension = operand.Unit.Dimension;
        if (!_counts.TryGetValue(dimension, out var count))
        {
            _counts.Add(dimension, count = IsPossible(operand) ? new PaidCount(operand) : null);
        }
        else if (count is not null && !(IsPossible(operand) && count.Paid.MeansTheSameAs(operand)))
        {
            _counts[dimension] = count = null;
        }

        count?.Add(line);
    }

    private void AddCounters(Unit unit)
    {
        if (unit.IsMoney)
        {
            return;
        }

        foreach (var factor in unit.Factors)
        {
            if (factor.Exponent <= 0)
            {
                continue;
            }

            if (!_dimensions.TryAdd(factor.Counter, unit.Dimension))
            {
                _dimensions[factor.Counter] =
                    _dimensions[factor.Counter] is { } other && other.HasSameDimensionAs(unit) ? other : null;
            }
        }
    }

    private static bool IsPossible(Quantity operand) => Math.Abs(operand.Number) <= Most;
}
