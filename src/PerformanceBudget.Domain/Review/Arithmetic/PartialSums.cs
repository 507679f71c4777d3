namespace PerformanceBudget.Domain.Review;

/// <summary>
/// The comparisons of wholes with parts that do not claim to be all of them (其中…), which PB2002, PB2008, PB2010 and
/// PB2015 share.
/// </summary>
/// <remarks>Less than the whole is what such parts are; more than the whole is impossible.</remarks>
internal static class PartialSums
{
    /// <summary>A line beside the part of it that is listed; exact where the line does not say that it is a part.</summary>
    public static Agreement Compare(BudgetLine line, out Balance balance)
    {
        if (line.Breakdown == Breakdown.Complete)
        {
            balance = default;
            return Agreement.Exact;
        }

        balance = new Balance(Figures.Of(line));
        foreach (var part in line.Lines)
        {
            balance.Add(Figures.Of(part));
        }

        return Compare(in balance);
    }

    /// <summary>A breakdown's total, or that of the form, beside the part of it that is listed.</summary>
    public static Agreement Compare(Project project, out Balance balance)
    {
        var budget = project.Budget;
        if (budget.Breakdown == Breakdown.Complete)
        {
            balance = default;
            return Agreement.Exact;
        }

        balance = new Balance(budget.Stated ?? Figures.Exact(project.AnnualFunding.Total));
        foreach (var line in budget.Lines)
        {
            balance.Add(Figures.Of(line));
        }

        return Compare(in balance);
    }

    /// <summary>The amount of an overview beside the parts that it names.</summary>
    public static Agreement Compare(Overview? overview, out Balance balance)
    {
        if (overview?.Stated is not { } stated || overview.Parts.IsEmpty)
        {
            balance = default;
            return Agreement.Exact;
        }

        balance = new Balance(stated);
        foreach (var part in overview.Parts)
        {
            balance.Add(part.Stated);
        }

        var agreement = Compare(in balance);
        return
            agreement == Agreement.Different && UnitRepair.TryFind(stated, Figures.Of(overview.Parts), out _)
            ? Agreement.UnitSlip
            : agreement;
    }

    private static Agreement Compare(in Balance balance)
    {
        if (balance.IsConsistent)
        {
            return balance.IsExact ? Agreement.Exact : Agreement.Rounded;
        }

        return Agreement.Different;
    }
}
