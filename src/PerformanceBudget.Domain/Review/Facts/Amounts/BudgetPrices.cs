namespace PerformanceBudget.Domain.Review;

/// <summary>What the formulas of a budget multiply: prices, and counts of things.</summary>
internal static class BudgetPrices
{
    /// <summary>Whether a formula has a price: an amount that is multiplied, and not only added up.</summary>
    public static bool HasAny(BudgetFacts budget) =>
        budget.Lines.Any(line =>
            line.Operands.Any(operand => operand.Unit.IsMoney)
            && line.Operands.Any(operand => operand.Unit.IsPrice || !operand.Unit.IsMoney)
        );

    /// <summary>Whether a formula counts people, things or events.</summary>
    public static bool HasCount(BudgetFacts budget) =>
        budget.Lines.Any(line => line.Operands.Any(operand => operand.Unit.IsCount));

    /// <summary>The highest price in a unit that the formulas give; null where none gives any.</summary>
    public static decimal? FindHighest(BudgetFacts budget, Unit unit) =>
        budget.Lines.Max(line => Find(line, unit));

    /// <summary>The highest price in a unit that the formula of a line gives; null where it has none.</summary>
    public static decimal? Find(LineFacts line, Unit unit) =>
        line.Line.Formula is { } formula ? UnitPrice.FindHighest(formula.Root, unit) : null;
}
