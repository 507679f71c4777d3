namespace PerformanceBudget.Domain.Review;

/// <summary>The prices that the formulas of a budget give, by their units.</summary>
internal sealed class BudgetPrices
{
    private readonly Dictionary<Unit, HighestPrice> _prices = [];
    private readonly int _amounts;

    /// <summary>Gathers the prices of lines.</summary>
    public BudgetPrices(IReadOnlyList<LineFacts> lines)
    {
        foreach (var line in lines)
        {
            _amounts += line.Line is { Lines.IsEmpty: true, Amount: not null } ? 1 : 0;
            if (line.Line.Formula is not { } formula)
            {
                continue;
            }

            foreach (var (unit, price) in UnitPrice.FindAll(formula.Root))
            {
                if (!_prices.TryGetValue(unit, out var highest))
                {
                    _prices.Add(unit, highest = new HighestPrice());
                }

                highest.Add(price, line);
            }
        }
    }

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
    public HighestPrice? FindHighest(Unit unit) => _prices.GetValueOrDefault(unit.Dimension);

    /// <summary>Whether there is an amount of a line without sub-lines whose formula gives no price in the unit of this one.</summary>
    public bool HasAmountWithout(HighestPrice price) => price.Amounts < _amounts;
}
