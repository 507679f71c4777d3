namespace PerformanceBudget.Domain.Review;

/// <summary>
/// Reads from a formula what one unit of something costs: 3天*800人*60.00元/人/天 is 180元/人, because the days belong to the
/// price of a person and the persons do not.
/// </summary>
internal static class UnitPrice
{
    /// <summary>The highest price in <paramref name="unit"/> among the products, in its dimension; null where there is none.</summary>
    public static decimal? FindHighest(FormulaNode node, Unit unit)
    {
        switch (node)
        {
            case SumNode sum:
                decimal? highest = null;
                foreach (var term in sum.Terms)
                {
                    if (FindHighest(term.Node, unit) is { } price && !(highest >= price))
                    {
                        highest = price;
                    }
                }

                return highest;

            case ProductNode product:
                return OfProduct(product, unit);

            default:
                return null;
        }
    }

    private static decimal? OfProduct(ProductNode product, Unit unit)
    {
        Quantity? price = null;
        foreach (var factor in product.Factors)
        {
            // A quotient or a sum within the product is another way of calculating.
            if (factor.IsDivisor || factor.Node is not QuantityNode leaf)
            {
                return null;
            }

            if (leaf.Quantity.Unit.IsMoney)
            {
                price = price is null ? leaf.Quantity : null;
            }
        }

        if (price is not { } found)
        {
            return null;
        }

        if (found.Unit.HasSameDimensionAs(unit))
        {
            return ExactDecimal.TryScale(found.Number, found.Unit.PowerOfTen, out var number) ? number : null;
        }

        return IsPer(found.Unit, unit) ? Multiply(product, found, unit) : null;
    }

    // Whether the price is per everything that the unit is per: counts can only take from what a price is per.
    private static bool IsPer(Unit price, Unit unit)
    {
        foreach (ref readonly var factor in unit.Factors)
        {
            if (factor.Exponent < 0 && price.Factors.ExponentOf(factor.Counter) > factor.Exponent)
            {
                return false;
            }
        }

        return true;
    }

    // Takes those factors of which the price is per, and the unit is not.
    private static decimal? Multiply(ProductNode product, Quantity price, Unit unit)
    {
        var needed = new UnitFactors();
        if (
            !needed.TryMultiplyCounters(in unit.Factors, 1)
            || !needed.TryMultiplyCounters(in price.Unit.Factors, -1)
            || !ExactDecimal.TryScale(price.Number, price.Unit.PowerOfTen, out var number)
        )
        {
            return null;
        }

        foreach (var factor in product.Factors)
        {
            var count = ((QuantityNode)factor.Node).Quantity;
            if (!count.Unit.IsMoney && !count.Unit.IsDimensionless && IsNeeded(count.Unit, in needed))
            {
                if (
                    !needed.TryMultiplyCounters(in count.Unit.Factors, -1)
                    || !ExactDecimal.TryScale(count.Number, count.Unit.PowerOfTen, out var times)
                    || !ExactDecimal.TryMultiply(number, times, out number)
                )
                {
                    return null;
                }
            }
        }

        return needed.Count == 0 ? number : null;
    }

    private static bool IsNeeded(Unit count, in UnitFactors needed)
    {
        foreach (var factor in count.Factors)
        {
            if (factor.Exponent < 0 || needed.ExponentOf(factor.Counter) < factor.Exponent)
            {
                return false;
            }
        }

        return true;
    }
}
