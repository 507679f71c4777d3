namespace PerformanceBudget.Domain.Review;

/// <summary>
/// The comparisons of a breakdown as a whole, which PB2001, PB2002 and PB2010 share: its lines with the total that it states,
/// and the breakdown with the form.
/// </summary>
internal static class BudgetTotals
{
    /// <summary>The lines beside the stated total. Nothing to compare where one of them is missing or the lines are partial.</summary>
    public static Agreement CompareLines(BudgetBreakdown budget, out Balance balance)
    {
        balance = new Balance(budget.Stated.GetValueOrDefault());
        return budget.Stated is null || !AreLinesAll(budget) ? Agreement.Exact : Compare(budget, ref balance);
    }

    /// <summary>
    /// The breakdown beside 年度资金申请总额: its stated total, or the sum of its lines where it states none. The form's amount is
    /// the total of the balance in the second case, and its part in the first.
    /// </summary>
    public static Agreement CompareWithForm(Project project, out Balance balance)
    {
        var budget = project.Budget;
        var form = Figures.Exact(project.AnnualFunding.Total);
        if (budget.Stated is { } stated)
        {
            balance = new Balance(stated);
            balance.Add(form);
            return Compare(stated, project.AnnualFunding.Total);
        }

        balance = new Balance(form);
        return AreLinesAll(budget) ? Compare(budget, ref balance) : Agreement.Exact;
    }

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

    private static bool AreLinesAll(BudgetBreakdown budget) =>
        !budget.Lines.IsEmpty && budget.Breakdown == Breakdown.Complete;

    private static Agreement Compare(BudgetBreakdown budget, ref Balance balance)
    {
        foreach (var line in budget.Lines)
        {
            balance.Add(Figures.Of(line));
        }

        if (balance.IsConsistent)
        {
            return balance.IsExact ? Agreement.Exact : Agreement.Rounded;
        }

        return UnitRepair.TryFind(balance.Total, Figures.Of(budget.Lines), out _)
            ? Agreement.UnitSlip
            : Agreement.Different;
    }
}
