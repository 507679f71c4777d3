namespace PerformanceBudget.Domain.Review;

/// <summary>The comparison of a line's further spellings with its amount, which PB2002, PB2009 and PB2010 share.</summary>
internal static class RestatedAmounts
{
    /// <summary>The amount of a line, which has to have one, as stated first.</summary>
    public static StatedAmount First(BudgetLine line) => line.Stated ?? Figures.Exact(line.Amount!.Value);

    /// <summary>Whether 约 stands before one of both, and so explains more than the digits do.</summary>
    public static bool IsAbout(BudgetLine line, int index) =>
        First(line).IsApproximate || line.Restated[index].IsApproximate;

    /// <summary>Whether every further spelling is of the amount that was stated first.</summary>
    public static bool AreSame(BudgetLine line)
    {
        foreach (var spelling in line.Restated)
        {
            if (spelling.Value != First(line).Value)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How a further spelling stands to the first one.</summary>
    public static Agreement Compare(BudgetLine line, int index)
    {
        var first = First(line);
        var restated = line.Restated[index];
        if (restated.Value == first.Value)
        {
            return Agreement.Exact;
        }

        return restated.IsConsistentWith(first) ? Agreement.Rounded : Agreement.Different;
    }
}
