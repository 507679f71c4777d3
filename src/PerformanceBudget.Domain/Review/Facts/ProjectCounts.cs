using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>What the targets and the formulas of a project count, to be asked for what a price is per.</summary>
internal sealed class ProjectCounts
{
    private readonly Dictionary<(Unit Dimension, (char, char) Word), List<PlacedIndicator>> _targets = [];
    private readonly Dictionary<Unit, decimal> _least = [];

    /// <summary>Gathers the counts.</summary>
    public ProjectCounts(IndicatorFacts indicators, BudgetFacts budget)
    {
        foreach (var one in indicators.With(IndicatorTraits.Quantity | IndicatorTraits.Threshold))
        {
            var target = (ThresholdValue)one.Indicator.Value!;
            AddLeast(Quantity.Create(target.Number, target.Unit));
            if (
                target.Comparison is not (Comparison.AtMost or Comparison.Below)
                && target.Unit.PowerOfTen == 0
            )
            {
                AddTarget(one, target.Unit);
            }
        }

        foreach (var operand in budget.Lines.SelectMany(static line => line.Operands))
        {
            AddLeast(operand);
        }
    }

    /// <summary>The one target that counts what a price is per and shares a word with a name; null where there are none or several.</summary>
    public PlacedIndicator? FindOnly(Unit price, string name)
    {
        var counted = UnitBelow(price);
        PlacedIndicator? only = null;
        foreach (var word in SharedWords.Of(name))
        {
            foreach (var one in _targets.GetValueOrDefault((counted, word)) ?? [])
            {
                if (only is not null && !ReferenceEquals(only, one))
                {
                    return null;
                }

                only = one;
            }
        }

        return only;
    }

    /// <summary>The least of all counts of what a price is per; null where there are none.</summary>
    public decimal? FindLeast(Unit price) =>
        _least.TryGetValue(UnitBelow(price), out var least) ? least : null;

    private static Unit UnitBelow(Unit price) => (Unit.Yuan / price.Dimension).Dimension;

    private void AddTarget(PlacedIndicator one, Unit unit)
    {
        foreach (var word in SharedWords.Of(one.Name))
        {
            ref var targets = ref CollectionsMarshal.GetValueRefOrAddDefault(_targets, (unit, word), out _);
            // Of more than one nobody knows which is meant.
            if ((targets ??= new(1)).Count < 2)
            {
                targets.Add(one);
            }
        }
    }

    private void AddLeast(Quantity count)
    {
        if (
            count.Unit.IsCount
            && ExactDecimal.TryScale(count.Number, count.Unit.PowerOfTen, out var number)
            && !(_least.TryGetValue(count.Unit.Dimension, out var least) && least <= number)
        )
        {
            _least[count.Unit.Dimension] = number;
        }
    }
}
