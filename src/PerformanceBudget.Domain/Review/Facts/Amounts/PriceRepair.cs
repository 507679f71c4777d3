namespace PerformanceBudget.Domain.Review;

/// <summary>A price of a formula with which it makes the amount beside it once its number is read in another unit.</summary>
/// <param name="Written">The price as written: 2000.00万元/人/次.</param>
/// <param name="Repaired">The same number in the other unit.</param>
/// <param name="Formula">The formula with that price.</param>
internal sealed record PriceRepair(Quantity Written, Quantity Repaired, FormulaNode Formula)
{
    // Of more of them nobody sees which one is meant. The line or the result is wrong all the same, and said to be.
    private const int MostPrices = 20;

    /// <summary>The one price that a slip of the unit explains a disagreement with; null where there is none, or several.</summary>
    /// <param name="formula">A formula that makes another amount.</param>
    /// <param name="result">The amount that it should make.</param>
    public static PriceRepair? Find(CostFormula formula, StatedAmount result)
    {
        PriceRepair? found = null;
        var operands = formula.GetOperands();
        if (operands.Count(static operand => operand.Unit.IsMoney) > MostPrices)
        {
            return null;
        }

        for (var i = 0; i < operands.Length; i++)
        {
            if (!operands[i].Unit.IsMoney || operands[i].IsZero)
            {
                continue;
            }

            foreach (var repaired in InOtherUnits(operands[i]))
            {
                var index = i;
                var repairedFormula = Replace(formula.Root, ref index, repaired);
                if (!Makes(repairedFormula, result))
                {
                    continue;
                }

                if (found is not null)
                {
                    return null;
                }

                found = new(operands[i], repaired, repairedFormula);
            }
        }

        return found;
    }

    private static IEnumerable<Quantity> InOtherUnits(Quantity price)
    {
        // The same counters behind another unit of money.
        var counters = price.Unit.Dimension / Unit.Yuan;
        for (var unit = AmountUnit.Yuan; unit <= AmountUnit.HundredMillionYuan; unit++)
        {
            var repaired = Unit.FromAmountUnit(unit) * counters;
            if (repaired != price.Unit)
            {
                yield return Quantity.Create(price.Number, repaired);
            }
        }
    }

    private static bool Makes(FormulaNode formula, StatedAmount result) =>
        FormulaComparison.Check(formula, stated: default) is { ComputedMoney: { } computed }
        && result.IsConsistentWith(computed);

    // Puts another quantity in the place of the one that so many stand before.
    private static FormulaNode Replace(FormulaNode node, ref int index, Quantity quantity)
    {
        switch (node)
        {
            case ProductNode product:
                var factors = product.Factors.ToBuilder();
                for (var i = 0; i < factors.Count; i++)
                {
                    factors[i] = new(Replace(factors[i].Node, ref index, quantity), factors[i].IsDivisor);
                }

                return new ProductNode(factors.DrainToImmutable());

            case SumNode sum:
                var terms = sum.Terms.ToBuilder();
                for (var i = 0; i < terms.Count; i++)
                {
                    terms[i] = new(Replace(terms[i].Node, ref index, quantity), terms[i].IsSubtracted);
                }

                return new SumNode(terms.DrainToImmutable());

            default:
                return index-- == 0 ? new QuantityNode(quantity) : node;
        }
    }
}
