namespace PerformanceBudget.Domain.Review;

/// <summary>How many of a unit one line pays for.</summary>
/// <param name="Paid">The one number of it in the formula: 800人.</param>
/// <param name="Most">
/// The most that it can be, in the dimension of the unit: each of 10期 may be attended by other people. What the price is per, as
/// the days of 元/人/天, makes no more people.
/// </param>
internal sealed record LineCount(Quantity Paid, decimal Most)
{
    /// <summary>
    /// The count of a unit in the formula of a line; null where it has none, or several, or adds up amounts, or hides one in another
    /// unit (30人/批).
    /// </summary>
    public static LineCount? Of(LineFacts line, Unit unit) =>
        line.Line.Formula?.Root is ProductNode product ? Of(product, unit) : null;

    /// <summary>
    /// The most of a unit that the formula of a line can mean: what its products count may be others in each of them, as in
    /// 20人*300元/人+20人*500元/人. Null where none of them counts it.
    /// </summary>
    public static decimal? MostIn(LineFacts line, Unit unit)
    {
        if (line.Line.Formula?.Root is not SumNode sum)
        {
            return Of(line, unit)?.Most;
        }

        decimal? most = null;
        foreach (var term in sum.Terms)
        {
            if (
                term is { IsSubtracted: false, Node: ProductNode product }
                && Of(product, unit) is { } count
                && ExactDecimal.TryAdd(most ?? 0, count.Most, out var all)
            )
            {
                most = all;
            }
        }

        return most;
    }

    private static LineCount? Of(ProductNode product, Unit unit)
    {
        Quantity? paid = null;
        var price = Unit.One;
        foreach (var factor in product.Factors)
        {
            if (factor.IsDivisor || CountedQuantities.AsOne(factor.Node) is not { } quantity)
            {
                return null;
            }

            if (quantity.Unit.IsMoney)
            {
                price = quantity.Unit;
            }
            else if (quantity.Unit.HasSameDimensionAs(unit))
            {
                if (paid is not null)
                {
                    return null;
                }

                paid = quantity;
            }
            else if (HasCounterOf(quantity.Unit, unit))
            {
                return null;
            }
        }

        return paid is { } found && TryMultiply(product, found, price, out var most)
            ? new(found, most)
            : null;
    }

    /// <summary>Whether the formula of a line counts a unit, be it in another one (30人/批).</summary>
    public static bool IsIn(LineFacts line, Unit unit) => line.OperandUnits.HasCounterOf(unit);

    private static bool TryMultiply(ProductNode product, Quantity paid, Unit price, out decimal most)
    {
        if (!ExactDecimal.TryScale(paid.Number, paid.Unit.PowerOfTen, out most))
        {
            return false;
        }

        foreach (var factor in product.Factors)
        {
            var quantity = CountedQuantities.AsOne(factor.Node)!.Value;
            var multiplies =
                !quantity.Unit.IsMoney
                && quantity != paid
                && quantity.Number > 1
                && !IsPer(price, quantity.Unit);
            if (multiplies && !ExactDecimal.TryMultiply(most, quantity.Number, out most))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPer(Unit price, Unit count)
    {
        foreach (var factor in count.Factors)
        {
            if (price.Factors.ExponentOf(factor.Counter) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCounterOf(Unit unit, Unit counted)
    {
        foreach (var factor in counted.Factors)
        {
            if (unit.Factors.ExponentOf(factor.Counter) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
