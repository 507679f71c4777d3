using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>What the sum of the lines of one level says about each of them.</summary>
/// <param name="IsAgreed">Whether they make the amount above them, which confirms every one.</param>
/// <param name="Slips">The slips of the unit by which the sum does not come out.</param>
/// <param name="Most">The most that any of the lines can be; null where nobody knows.</param>
internal sealed record LevelFacts(bool IsAgreed, ImmutableArray<SlippedUnit> Slips, Money? Most)
{
    private HashSet<string>? _accused;

    /// <summary>Compares lines that claim to be all of an amount with it.</summary>
    /// <param name="total">The amount.</param>
    /// <param name="isCertain">Whether another comparison confirms it, so that only the lines can be wrong.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="pointer">Where they are.</param>
    /// <param name="most">The most that any of them can be.</param>
    /// <param name="agreement">How the amount stands to the lines.</param>
    public static LevelFacts Compare(
        AmountInPlace total,
        bool isCertain,
        ImmutableArray<BudgetLine> lines,
        string pointer,
        Money? most,
        out Agreement agreement
    )
    {
        agreement = Balance.Compare(total.Figure, lines);
        if (agreement != Agreement.Different)
        {
            return new(IsAgreed: true, [], most);
        }

        var placed = PlacedLine.Of(lines, pointer);
        var amounts = placed.Select(line => line.Amount).ToImmutableArray();
        var repairs = new UnitRepairSearch(total.Figure, [.. amounts.Select(amount => amount.Figure)])
        {
            IsTotalCertain = isCertain,
            IsCertain = i => LineComparison.IsConfirmed(placed[i].Line, amounts[i].Figure),
            IsSupported = repair => LineComparison.IsConfirmed(placed[repair.Index].Line, repair.Repaired),
            Most = most,
        }.Find();
        if (repairs.Length > 0)
        {
            agreement = Agreement.UnitSlip;
        }

        var place = new RelatedPlace(pointer, BudgetPlaces.SubLines);
        return new(IsAgreed: false, [.. SlippedUnit.OfSum(total, amounts, repairs, place)], most);
    }

    /// <summary>Whether the sum accuses the amount of a line, by the place where that is written.</summary>
    public bool Accuses(string pointer) =>
        (_accused ??= Slips.Select(static slip => slip.Pointer).ToHashSet(StringComparer.Ordinal)).Contains(
            pointer
        );
}
