namespace PerformanceBudget.Domain.Review;

/// <summary>The counts of one unit that the formulas of a budget pay for: 15人 of 1200元/人·年*15人.</summary>
internal sealed class PaidCounts
{
    // No budget counts more of anything, and every unit can still hold it.
    private const decimal Most = 1_000_000_000_000m;

    private readonly Unit _unit;
    private bool _isUnclear;

    private PaidCounts(Unit unit) => _unit = unit;

    /// <summary>The one count that there is; null where there is none, or several different ones.</summary>
    public Quantity? Only { get; private set; }

    /// <summary>Whether every line without sub-lines has a formula, and every number in it a unit.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Gathers the counts of a unit. A unit in which it is hidden (30人/批*7批) makes them unclear: then there is none.</summary>
    public static PaidCounts Of(BudgetBreakdown budget, BudgetFacts facts, Unit unit)
    {
        var counts = new PaidCounts(unit)
        {
            IsComplete =
                budget.Breakdown == Breakdown.Complete && !facts.Lines.Any(line => line.IsUncalculated),
        };
        foreach (var line in facts.Lines)
        {
            foreach (var operand in line.Operands)
            {
                counts.Add(operand);
            }
        }

        if (counts._isUnclear)
        {
            counts.Only = null;
        }

        return counts;
    }

    private void Add(Quantity operand)
    {
        if (operand.Unit.IsDimensionless)
        {
            IsComplete = false;
        }
        else if (operand.Unit.HasSameDimensionAs(_unit))
        {
            if (Math.Abs(operand.Number) > Most || (Only is { } other && !other.MeansTheSameAs(operand)))
            {
                _isUnclear = true;
            }
            else
            {
                Only ??= operand;
            }
        }
        else if (!operand.Unit.IsMoney && HasCounterOf(operand.Unit))
        {
            _isUnclear = true;
        }
    }

    // 人/批 and 人·天 count people in a way that this does not add up.
    private bool HasCounterOf(Unit unit)
    {
        foreach (var factor in _unit.Factors)
        {
            if (unit.Factors.ExponentOf(factor.Counter) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
