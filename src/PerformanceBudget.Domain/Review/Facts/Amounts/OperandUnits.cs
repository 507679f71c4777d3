using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>What the quantities of a formula are counted in, to be asked once for each indicator.</summary>
internal sealed class OperandUnits
{
    private readonly HashSet<Unit> _dimensions = [];
    private readonly HashSet<Counter> _counters = [];

    /// <summary>Takes the units of quantities.</summary>
    public OperandUnits(ImmutableArray<Quantity> operands)
    {
        foreach (var operand in operands)
        {
            if (!_dimensions.Add(operand.Unit.Dimension) || operand.Unit.IsMoney)
            {
                continue;
            }

            foreach (var factor in operand.Unit.Factors)
            {
                if (factor.Exponent > 0)
                {
                    _counters.Add(factor.Counter);
                }
            }
        }
    }

    /// <summary>Whether one of them is in a unit, whatever its scale.</summary>
    public bool HasDimensionOf(Unit unit) => _dimensions.Contains(unit.Dimension);

    /// <summary>Whether one of them that is no money counts something that a unit counts too.</summary>
    public bool HasCounterOf(Unit unit)
    {
        foreach (var factor in unit.Factors)
        {
            if (_counters.Contains(factor.Counter))
            {
                return true;
            }
        }

        return false;
    }
}
