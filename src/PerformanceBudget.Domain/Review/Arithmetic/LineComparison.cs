namespace PerformanceBudget.Domain.Review;

/// <summary>The comparisons of one line, which PB2003 to PB2006 and PB2010 share.</summary>
internal static class LineComparison
{
    /// <summary>The line beside its sub-lines, where these claim to be all of it.</summary>
    public static Agreement CompareParts(BudgetLine line, out Balance balance)
    {
        if (line.Lines.IsEmpty || line.Breakdown == Breakdown.Partial)
        {
            balance = default;
            return Agreement.Exact;
        }

        balance = new Balance(Figures.Of(line));
        foreach (var part in line.Lines)
        {
            balance.Add(Figures.Of(part));
        }

        if (balance.IsConsistent)
        {
            return balance.IsExact ? Agreement.Exact : Agreement.Rounded;
        }

        return UnitRepair.TryFind(balance.Total, Figures.Of(line.Lines), out _)
            ? Agreement.UnitSlip
            : Agreement.Different;
    }

    /// <summary>The line beside what its formula makes, where that is an amount and the formula is right in itself.</summary>
    public static Agreement CompareFormula(BudgetLine line, in FormulaCheck check, out Money result)
    {
        result = default;
        // A rate (660元/人·天) is no amount that the line could have, and a wrong result is a finding of its own.
        var isAmount = check.Stated is null || check.StatedAmount is not null;
        if (IsWrong(in check) || !isAmount || check.ComputedMoney is not { } computed)
        {
            return Agreement.Exact;
        }

        result = computed;
        var figure = Figures.Of(line);
        if (figure.Value == computed || check.StatedAmount?.Value == figure.Value)
        {
            return Agreement.Exact;
        }

        if (figure.IsConsistentWith(computed))
        {
            return Agreement.Rounded;
        }

        return figure.TryRepairUnit(computed, out _) ? Agreement.UnitSlip : Agreement.Different;
    }

    /// <summary>Whether the formula states a result that it does not make.</summary>
    public static bool IsWrong(in FormulaCheck check) =>
        check.Outcome == FormulaOutcome.Different
        || (check.Outcome == FormulaOutcome.DivisionByZero && check.Stated is not null);
}
