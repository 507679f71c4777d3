namespace PerformanceBudget.Domain.Review;

/// <summary>The comparison of a line's further spellings with its amount, which PB2009 and PB2010 share.</summary>
internal static class RestatedAmounts
{
    /// <summary>The amount as stated first.</summary>
    public static StatedAmount First(BudgetLine line) => line.Stated ?? Figures.Exact(line.Amount);

    /// <summary>
    /// How a further spelling stands to the first one. Rounded only where 约 stands before one of both: a finer and a coarser
    /// spelling of one amount are what documents do.
    /// </summary>
    public static Agreement Compare(BudgetLine line, int index)
    {
        var first = First(line);
        var restated = line.Restated[index];
        if (restated.Value == first.Value)
        {
            return Agreement.Exact;
        }

        if (restated.IsConsistentWith(first))
        {
            return restated.IsApproximate || first.IsApproximate ? Agreement.Rounded : Agreement.Exact;
        }

        return UnitRepair.TryFind(first, [restated], out _) ? Agreement.UnitSlip : Agreement.Different;
    }
}
