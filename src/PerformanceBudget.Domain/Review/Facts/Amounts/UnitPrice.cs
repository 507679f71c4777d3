namespace PerformanceBudget.Domain.Review;

/// <summary>
/// Reads from a formula what one unit of something costs: 3天*800人*60.00元/人/天 is 180元/人, because the days belong to the
/// price of a person and the persons do not.
/// </summary>
internal static class UnitPrice
{
    // A price per more than that is asked for in no other unit than its own.
    private const int MaxPer = 4;

    /// <summary>The highest price of the products in every unit that they give one in, by its dimension.</summary>
    public static Dictionary<Unit, decimal> FindAll(FormulaNode node)
    {
        var highest = new Dictionary<Unit, decimal>();
        AddAll(node, highest);
        return highest;
    }

    private static void AddAll(FormulaNode node, Dictionary<Unit, decimal> highest)
    {
        switch (node)
        {
            case SumNode sum:
                foreach (var term in sum.Terms)
                {
                    AddAll(term.Node, highest);
                }

                break;

            case ProductNode product when FindPrice(product) is { } price:
                foreach (var unit in UnitsOf(product, price))
                {
                    if (
                        Find(product, price, unit) is { } found
                        && !(highest.TryGetValue(unit, out var other) && other >= found)
                    )
                    {
                        highest[unit] = found;
                    }
                }

                break;
        }
    }

    // The unit of the price, and what is left of it when counts are taken.
    private static List<Unit> UnitsOf(ProductNode product, Quantity price)
    {
        List<Unit> units = [price.Unit.Dimension];
        if (CountPer(price.Unit) > MaxPer)
        {
            return units;
        }

        foreach (var factor in product.Factors)
        {
            var count = ((QuantityNode)factor.Node).Quantity.Unit;
            if (count.IsMoney || count.IsDimensionless)
            {
                continue;
            }

            for (var i = units.Count - 1; i >= 0; i--)
            {
                if (IsAllBelow(count, units[i]))
                {
                    var left = units[i] * count.Dimension;
                    if (!units.Contains(left))
                    {
                        units.Add(left);
                    }
                }
            }
        }

        return units;
    }

    private static int CountPer(Unit price)
    {
        var per = 0;
        foreach (var factor in price.Factors)
        {
            per -= Math.Min(0, factor.Exponent);
        }

        return per;
    }

    private static bool IsAllBelow(Unit count, Unit price)
    {
        foreach (var factor in count.Factors)
        {
            if (factor.Exponent < 0 || price.Factors.ExponentOf(factor.Counter) > -factor.Exponent)
            {
                return false;
            }
        }

        return true;
    }

    private static Quantity? FindPrice(ProductNode product)
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

        return price;
    }

    // Takes those factors of which the price is per and the unit is not; none of them for the unit of the price itself.
    private static decimal? Find(ProductNode product, Quantity price, Unit unit)
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
