namespace PerformanceBudget.Domain.Review;

/// <summary>What a formula counts: its quantities, and for a sum of counts of one kind what they make: (20人+15人)*1500元/人 counts 35人.</summary>
internal static class CountedQuantities
{
    /// <summary>The quantities of a part of a formula, in the order of the text.</summary>
    public static IEnumerable<Quantity> Of(FormulaNode node) =>
        AsOne(node) is { } quantity
            ? [quantity]
            : node switch
            {
                SumNode sum => sum.Terms.SelectMany(static term => Of(term.Node)),
                ProductNode product => product.Factors.SelectMany(static factor => Of(factor.Node)),
                _ => [],
            };

    /// <summary>The one quantity that a part of a formula is, or that its counts make; null where it is no single one.</summary>
    public static Quantity? AsOne(FormulaNode node) =>
        node switch
        {
            QuantityNode leaf => leaf.Quantity,
            SumNode { Terms: [{ Node: QuantityNode first }, ..] sum } when first.Quantity.Unit.IsCount => Add(
                sum.AsSpan(),
                first.Quantity.Unit
            ),
            _ => null,
        };

    private static Quantity? Add(ReadOnlySpan<SumTerm> terms, Unit unit)
    {
        var sum = 0m;
        foreach (var term in terms)
        {
            if (
                term.Node is not QuantityNode { Quantity: var quantity }
                || !quantity.Unit.HasSameDimensionAs(unit)
                || !ExactDecimal.TryScale(
                    quantity.Number,
                    quantity.Unit.PowerOfTen - unit.PowerOfTen,
                    out var number
                )
                || !ExactDecimal.TryAdd(sum, term.IsSubtracted ? -number : number, out sum)
            )
            {
                return null;
            }
        }

        return Quantity.Create(sum, unit);
    }
}
