using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>A figure that agrees with the others once its number is read in another unit: 133.00元 as 133.00万元.</summary>
/// <param name="Index">Which part it is; <see cref="Total"/> for the total.</param>
/// <param name="Written">The figure as written.</param>
/// <param name="Repaired">The same number in the other unit.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct UnitRepair(int Index, StatedAmount Written, StatedAmount Repaired)
{
    public const int Total = -1;

    /// <summary>Finds the one figure that a unit slip explains a disagreement with.</summary>
    /// <remarks>
    /// What a slip drops is 万 or 亿, so a larger unit is tried first on every figure, and only then a smaller one; the total
    /// before its parts. Where each of several parts would explain it alone, none of them is to be accused. Zero has no unit
    /// to mistake.
    /// </remarks>
    public static bool TryFind(StatedAmount total, ImmutableArray<StatedAmount> parts, out UnitRepair repair)
    {
        var balance = new Balance(total, parts);
        var found = Find(balance, parts, isLarger: true, out repair);
        if (found == 0)
        {
            found = Find(balance, parts, isLarger: false, out repair);
        }

        repair = found == 1 ? repair : default;
        return found == 1;
    }

    // How many figures explain it: the total alone where it does, or else so many parts.
    private static int Find(
        Balance balance,
        ImmutableArray<StatedAmount> parts,
        bool isLarger,
        out UnitRepair repair
    )
    {
        if (TryRepair(balance, balance.Total, Total, isLarger, out repair))
        {
            return 1;
        }

        var found = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (TryRepair(balance, parts[i], i, isLarger, out var candidate))
            {
                found++;
                repair = candidate;
            }
        }

        return found;
    }

    private static bool TryRepair(
        Balance balance,
        StatedAmount written,
        int index,
        bool isLarger,
        out UnitRepair repair
    )
    {
        for (var unit = AmountUnit.Yuan; unit <= AmountUnit.HundredMillionYuan; unit++)
        {
            if (
                unit != written.Unit
                && unit > written.Unit == isLarger
                && !written.Value.IsZero
                && written.TryWithUnit(unit, out var repaired)
                && balance.IsConsistentWith(written, repaired, index == Total)
            )
            {
                repair = new(index, written, repaired);
                return true;
            }
        }

        repair = default;
        return false;
    }
}
