using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>Gives the numbers of a bracket the unit that stands behind it: (300+200)元/人 is 300元/人+200元/人.</summary>
internal static class BracketUnit
{
    /// <summary>The part with the unit.</summary>
    /// <returns>Null where a number that would have to take it has one of its own.</returns>
    public static FormulaNode? Give(FormulaNode node, Unit unit) =>
        node switch
        {
            QuantityNode { Quantity: { Unit.IsDimensionless: true, Unit.PowerOfTen: >= 0 } quantity }
                when UnitProducts.Multiply(quantity.Unit, unit, isDivisor: false) is { } product =>
                new QuantityNode(new Quantity(quantity.Number, product)),
            SumNode sum => GiveAll(sum, unit),
            ProductNode factors => GiveOne(factors, unit),
            _ => null,
        };

    private static SumNode? GiveAll(SumNode sum, Unit unit)
    {
        var terms = ImmutableArray.CreateBuilder<SumTerm>(sum.Terms.Length);
        foreach (var term in sum.Terms)
        {
            if (Give(term.Node, unit) is not { } counted)
            {
                return null;
            }

            terms.Add(new SumTerm(counted, term.IsSubtracted));
        }

        return new SumNode(terms.MoveToImmutable());
    }

    // Of 10*6 one is enough.
    private static ProductNode? GiveOne(ProductNode product, Unit unit)
    {
        for (var i = 0; i < product.Factors.Length; i++)
        {
            var factor = product.Factors[i];
            if (!factor.IsDivisor && Give(factor.Node, unit) is { } counted)
            {
                return new ProductNode(
                    product.Factors.SetItem(i, new ProductFactor(counted, isDivisor: false))
                );
            }
        }

        return null;
    }
}
