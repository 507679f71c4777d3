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

    /// <summary>The highest price in a unit that the formulas give, and the index of the line that has it; negative where none has.</summary>
    public static int FindHighest(ReadOnlySpan<LineFacts> lines, Unit unit, out decimal price)
    {
        var highest = -1;
        price = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (
                lines[i].Line.Formula is { } formula
                && UnitPrice.FindHighest(formula.Root, unit) is { } found
                && (highest < 0 || found > price)
            )
            {
                highest = i;
                price = found;
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
