namespace PerformanceBudget.Domain.Review;

/// <summary>What the formulas of a budget multiply: prices, and counts of things.</summary>
internal static class BudgetPrices
{
    /// <summary>Whether a formula has a price: an amount that is multiplied, and not only added up.</summary>
    public static bool HasAny(BudgetFacts budget)
    {
        foreach (ref readonly var line in budget.LinesIfAny(LineTraits.Formula))
        {
            if (HasPrice(budget.OperandsOf(line.Line)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a formula counts people, things or events.</summary>
    public static bool HasCount(BudgetFacts budget)
    {
        foreach (ref readonly var line in budget.LinesIfAny(LineTraits.Formula))
        {
            foreach (ref readonly var operand in budget.OperandsOf(line.Line))
            {
                if (operand.Unit.IsCount)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The highest price in a unit that the formulas give; null where none gives any.</summary>
    public static decimal? FindHighest(BudgetFacts budget, Unit unit)
    {
        decimal? highest = null;
        foreach (ref readonly var line in budget.LinesIfAny(LineTraits.Formula))
        {
            if (Find(line.Line, unit) is { } price && !(highest >= price))
            {
                highest = price;
            }
        }

        return highest;
    }

    /// <summary>The highest price in a unit that the formula of a line gives; null where it has none.</summary>
    public static decimal? Find(BudgetLine line, Unit unit) =>
        line.Formula is { } formula ? UnitPrice.FindHighest(formula.Root, unit) : null;

    private static bool HasPrice(ReadOnlySpan<Quantity> operands)
    {
        var hasMoney = false;
        var hasPrice = false;
        foreach (ref readonly var operand in operands)
        {
            hasMoney |= operand.Unit.IsMoney;
            hasPrice |= operand.Unit.IsPrice || !operand.Unit.IsMoney;
        }

        return hasMoney && hasPrice;
    }
}
