using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>A figure that agrees with others once its number is read in another unit.</summary>
/// <param name="Pointer">Where it is written.</param>
/// <param name="Name">What messages call it.</param>
/// <param name="Values">The figure as written, and as it seems to be meant.</param>
/// <param name="Equation">What then agrees.</param>
/// <param name="Other">The other side.</param>
internal sealed record SlippedUnit(
    string Pointer,
    BilingualText Name,
    ImmutableArray<FindingValue> Values,
    string Equation,
    RelatedPlace Other
)
{
    /// <summary>The slips in a sum that <see cref="UnitRepairSearch"/> has found.</summary>
    /// <param name="total">The total.</param>
    /// <param name="parts">What should make it.</param>
    /// <param name="repairs">What was found.</param>
    /// <param name="partsPlace">Where the parts are.</param>
    public static IEnumerable<SlippedUnit> OfSum(
        AmountInPlace total,
        ImmutableArray<AmountInPlace> parts,
        ImmutableArray<UnitRepair> repairs,
        RelatedPlace partsPlace
    )
    {
        var figures = parts.Select(part => part.Figure).ToArray();
        var repairedTotal = total.Figure;
        foreach (var repair in repairs)
        {
            if (repair.Index == UnitRepair.Total)
            {
                repairedTotal = repair.Repaired;
            }
            else
            {
                figures[repair.Index] = repair.Repaired;
            }
        }

        var equation = $"{Figures.Addition([.. figures])} = {repairedTotal.WithApproximate(false)}";
        var totalPlace = new RelatedPlace(total.Pointer, BudgetPlaces.OtherAmount);
        return repairs.Select(repair =>
            repair.Index == UnitRepair.Total
                ? OfAmount(total, repair.Repaired, equation, partsPlace)
                : OfAmount(parts[repair.Index], repair.Repaired, equation, totalPlace)
        );
    }

    /// <summary>The slip in one of two amounts of one thing.</summary>
    public static IEnumerable<SlippedUnit> OfPair(
        AmountInPlace first,
        AmountInPlace second,
        ImmutableArray<UnitRepair> repairs
    ) => OfSum(first, [second], repairs, new RelatedPlace(second.Pointer, BudgetPlaces.OtherAmount));

    /// <summary>The slip in an amount that an exact one gives away.</summary>
    public static SlippedUnit OfExact(
        AmountInPlace written,
        StatedAmount repaired,
        Money exact,
        RelatedPlace other
    ) => OfAmount(written, repaired, $"{Figures.Exact(exact)} = {repaired.WithApproximate(false)}", other);

    /// <summary>The slip in a price of a line's formula.</summary>
    public static SlippedUnit OfPrice(LineFacts line, PriceRepair price) =>
        new(
            line.FormulaPointer,
            new(
                $"{BilingualText.Quoting(line.Name).Chinese}的算式单价",
                $"The price in the formula of {line.Name}"
            ),
            [new(FindingValue.Actual, price.Written), new(FindingValue.Expected, price.Repaired)],
            $"{price.Formula} = {line.Figure.WithApproximate(false)}",
            new RelatedPlace(line.AmountPointer, BudgetPlaces.OtherAmount)
        );

    private static SlippedUnit OfAmount(
        AmountInPlace written,
        StatedAmount repaired,
        string equation,
        RelatedPlace other
    ) =>
        new(
            written.Pointer,
            written.Name,
            [
                new(FindingValue.Actual, written.Figure),
                new(FindingValue.Expected, repaired),
                new(FindingValue.Difference, Figures.Difference(written.Figure, repaired.Value)),
            ],
            equation,
            other
        );
}
