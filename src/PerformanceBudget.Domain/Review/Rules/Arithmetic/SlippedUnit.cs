using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>An amount that agrees with others once its number is read in another unit.</summary>
/// <param name="Written">The amount as written.</param>
/// <param name="Repaired">The same number in the other unit.</param>
/// <param name="Equation">What then agrees.</param>
/// <param name="Other">The other side.</param>
internal sealed record SlippedUnit(
    AmountInPlace Written,
    StatedAmount Repaired,
    string Equation,
    RelatedPlace Other
)
{
    public string Pointer => Written.Pointer;

    /// <summary>The slip of a total that an exact amount gives away.</summary>
    public static SlippedUnit OfTotal(AmountInPlace total, Money exact, RelatedPlace other)
    {
        _ = total.Figure.TryRepairUnit(exact, out var repaired);
        return new(total, repaired, EquationOf([Figures.Exact(exact)], repaired), other);
    }

    /// <summary>The slip in one of two amounts of one thing.</summary>
    public static SlippedUnit OfPair(AmountInPlace first, AmountInPlace second) =>
        OfSum(first, [second], new RelatedPlace(second.Pointer, BudgetPlaces.OtherAmount));

    /// <summary>The slip in a total or in one of its parts.</summary>
    /// <param name="total">The total.</param>
    /// <param name="parts">What should make it.</param>
    /// <param name="partsPlace">Where these are.</param>
    public static SlippedUnit OfSum(
        AmountInPlace total,
        ImmutableArray<AmountInPlace> parts,
        RelatedPlace partsPlace
    )
    {
        var figures = ImmutableArray.CreateRange(parts, part => part.Figure);
        _ = UnitRepair.TryFind(total.Figure, figures, out var repair);
        if (repair.Index == UnitRepair.Total)
        {
            return new(total, repair.Repaired, EquationOf(figures, repair.Repaired), partsPlace);
        }

        return new(
            parts[repair.Index],
            repair.Repaired,
            EquationOf(figures.SetItem(repair.Index, repair.Repaired), total.Figure),
            new RelatedPlace(total.Pointer, BudgetPlaces.OtherAmount)
        );
    }

    /// <summary>Reports it.</summary>
    public void Report(FindingCollector findings) =>
        findings.Add(
            Pointer,
            [
                new("name", Written.Name),
                new(FindingValue.Actual, Written.Figure),
                new(FindingValue.Expected, Repaired),
                new("equation", Equation),
                new(FindingValue.Difference, Figures.Difference(Written.Figure, Repaired.Value)),
            ],
            [Other]
        );

    private static string EquationOf(ImmutableArray<StatedAmount> parts, StatedAmount total) =>
        $"{Figures.Addition(parts)} = {total.WithApproximate(false)}";
}
