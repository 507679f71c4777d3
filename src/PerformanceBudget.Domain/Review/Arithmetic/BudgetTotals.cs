namespace PerformanceBudget.Domain.Review;

/// <summary>
/// The comparisons of a breakdown as a whole, which PB2001, PB2002 and PB2010 share: its lines with the total that it states,
/// and the breakdown with the form.
/// </summary>
internal static class BudgetTotals
{
    /// <summary>What a document wrote beside an exact amount.</summary>
    public static Agreement Compare(StatedAmount written, Money exact)
    {
        if (written.Value == exact)
        {
            return Agreement.Exact;
        }

        if (written.IsConsistentWith(exact))
        {
            return Agreement.Rounded;
        }

        return UnitRepair.TryFind(written, [Figures.Exact(exact)], out _)
            ? Agreement.UnitSlip
            : Agreement.Different;
    }
}
