using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Finds the figures of a sum with which a slip of the unit explains that it does not come out.</summary>
/// <remarks>
/// A figure that another comparison confirms is certain, and never accused. What a slip drops is 万 or 亿, so a larger unit is
/// tried first: on the total, on each part, and on all parts of one unit together; only then a smaller one. A part that another
/// comparison asks for in the other unit comes before all of these. Where each of several parts would explain it alone, none of
/// them is to be accused. Zero has no unit to mistake.
/// </remarks>
internal sealed class UnitRepairSearch(StatedAmount total, ImmutableArray<StatedAmount> parts)
{
    private readonly Balance _balance = new(total, parts);

    /// <summary>Whether another comparison confirms the total.</summary>
    public bool IsTotalCertain { get; init; }

    /// <summary>Whether another comparison confirms a part. Asked only of a part that could be the one.</summary>
    public Func<int, bool> IsCertain { get; init; } = static _ => false;

    /// <summary>Whether another comparison asks for a part in the other unit.</summary>
    public Func<UnitRepair, bool> IsSupported { get; init; } = static _ => false;

    /// <summary>The most that a part can be; null where nobody knows.</summary>
    public Money? Most { get; init; }

    /// <summary>The figures to be accused, with what seems to be meant; none where the unit explains nothing.</summary>
    public ImmutableArray<UnitRepair> Find()
    {
        var supported = FindParts(isLarger: true).Concat(FindParts(isLarger: false)).Where(IsSupported);
        if (supported.Take(2).ToList() is [var asked])
        {
            return [asked];
        }

        var larger = FindOne(isLarger: true);
        if (larger.Length > 0)
        {
            return larger.Length == 1 ? larger : [];
        }

        var together = FindTogether();
        if (together.Length > 0)
        {
            return together;
        }

        var smaller = FindOne(isLarger: false);
        return smaller.Length == 1 ? smaller : [];
    }

    // The total alone where it explains it, or else every part that does.
    private ImmutableArray<UnitRepair> FindOne(bool isLarger)
    {
        if (!IsTotalCertain && TryRepair(total, UnitRepair.Total, isLarger, out var ofTotal))
        {
            return [ofTotal];
        }

        return FindParts(isLarger);
    }

    private ImmutableArray<UnitRepair> FindParts(bool isLarger)
    {
        var found = ImmutableArray.CreateBuilder<UnitRepair>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (TryRepair(parts[i], i, isLarger, out var repair) && IsPossible(repair) && !IsCertain(i))
            {
                found.Add(repair);
            }
        }

        return found.DrainToImmutable();
    }

    // All parts that are written in one unit, in a larger one.
    private ImmutableArray<UnitRepair> FindTogether()
    {
        for (var written = AmountUnit.Yuan; written < AmountUnit.HundredMillionYuan; written++)
        {
            var indexes = Enumerable
                .Range(0, parts.Length)
                .Where(i => parts[i].Unit == written && !parts[i].Value.IsZero)
                .ToList();
            for (var unit = written + 1; indexes.Count > 1 && unit <= AmountUnit.HundredMillionYuan; unit++)
            {
                var repairs = RepairsOf(indexes, unit);
                if (
                    repairs.Length == indexes.Count
                    && IsConsistentWith(repairs)
                    && !indexes.Exists(i => IsCertain(i))
                )
                {
                    return repairs;
                }
            }
        }

        return [];
    }

    private ImmutableArray<UnitRepair> RepairsOf(List<int> indexes, AmountUnit unit)
    {
        var repairs = ImmutableArray.CreateBuilder<UnitRepair>(indexes.Count);
        foreach (var index in indexes)
        {
            if (parts[index].TryWithUnit(unit, out var repaired) && IsPossible(new(index, repaired)))
            {
                repairs.Add(new(index, repaired));
            }
        }

        return repairs.DrainToImmutable();
    }

    private bool IsConsistentWith(ImmutableArray<UnitRepair> repairs)
    {
        var repaired = parts.ToBuilder();
        foreach (var repair in repairs)
        {
            repaired[repair.Index] = repair.Repaired;
        }

        return new Balance(total, repaired.DrainToImmutable()).IsConsistent;
    }

    private bool IsPossible(UnitRepair repair) => Most is not { } most || repair.Repaired.Value <= most;

    private bool TryRepair(StatedAmount written, int index, bool isLarger, out UnitRepair repair)
    {
        for (var unit = AmountUnit.Yuan; unit <= AmountUnit.HundredMillionYuan; unit++)
        {
            if (
                unit != written.Unit
                && unit > written.Unit == isLarger
                && !written.Value.IsZero
                && written.TryWithUnit(unit, out var repaired)
                && _balance.IsConsistentWith(written, repaired, index == UnitRepair.Total)
            )
            {
                repair = new(index, repaired);
                return true;
            }
        }

        repair = default;
        return false;
    }
}
