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

    /// <summary>The highest price in a unit that the formulas give; null where none gives any.</summary>
    public static decimal? FindHighest(ReadOnlySpan<LineFacts> lines, Unit unit)
    {
        decimal? highest = null;
        foreach (ref readonly var line in lines)
        {
            if (Find(in line, unit) is { } price && !(highest >= price))
            {
                highest = price;
            }
        }

        return highest;
    }

    /// <summary>The highest price in a unit that the formula of a line gives; null where it has none.</summary>
    public static decimal? Find(in LineFacts line, Unit unit) =>
        line.Line.Formula is { } formula ? UnitPrice.FindHighest(formula.Root, unit) : null;

    private static bool HasPrice(CostFormula formula)
    {
        var operands = formula.GetOperands();
        return operands.Any(static operand => operand.Unit.IsMoney)
            && operands.Any(static operand => operand.Unit.IsPrice || !operand.Unit.IsMoney);
    }
}
