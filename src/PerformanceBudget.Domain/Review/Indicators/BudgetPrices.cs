using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>What the formulas of a budget multiply: prices, and counts of things.</summary>
internal static class BudgetPrices
{
    /// <summary>Whether a formula has a price: an amount that is multiplied, and not only added up.</summary>
    public static bool HasAny(ImmutableArray<BudgetLine> lines)
    {
        foreach (var line in lines)
        {
            if ((line.Formula is { } formula && HasPrice(formula)) || HasAny(line.Lines))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a formula counts people, things or events.</summary>
    public static bool HasCount(ImmutableArray<BudgetLine> lines)
    {
        foreach (var line in lines)
        {
            if (
                (
                    line.Formula is { } formula
                    && formula.GetOperands().Any(static operand => CountUnits.IsCount(operand.Unit))
                ) || HasCount(line.Lines)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The highest price in a unit that the formulas give, with the line that has it; null where none has.</summary>
    public static (decimal Price, BudgetLinePath Path, BudgetLine Line)? FindHighest(
        ImmutableArray<BudgetLine> lines,
        Unit unit,
        BudgetLinePath above = default
    )
    {
        (decimal Price, BudgetLinePath Path, BudgetLine Line)? highest = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var path = above.Below(i);
            var price = lines[i].Formula is { } formula ? UnitPrice.FindHighest(formula.Root, unit) : null;
            if (price is { } found && !(highest?.Price >= found))
            {
                highest = (found, path, lines[i]);
            }

            if (FindHighest(lines[i].Lines, unit, path) is { } below && !(highest?.Price >= below.Price))
            {
                highest = below;
            }
        }

        return highest;
    }

    private static bool HasPrice(CostFormula formula)
    {
        var operands = formula.GetOperands();
        return operands.Any(static operand => operand.Unit.IsMoney)
            && operands.Any(static operand => operand.Unit.IsPrice || !operand.Unit.IsMoney);
    }
}
