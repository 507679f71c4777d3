namespace PerformanceBudget.Domain.Review;

/// <summary>The comparison of a line with its formula and its sub-lines, which several rules share.</summary>
internal static class LineComparison
{
    /// <summary>The line beside what its formula makes, where that is an amount and the formula is right in itself.</summary>
    public static Agreement CompareFormula(BudgetLine line, FormulaCheck check)
    {
        // Nearly every line is to the fen what its formula makes.
        if (
            line.Amount is not { } amount
            || IsWrong(check)
            || check.Doubt != FormulaDoubt.None
            || (check.IsMoney && check.Computed.Number == amount.Yuan)
        )
        {
            return Agreement.Exact;
        }

        // A rate (660元/人·天) is no amount that the line could have, and a wrong result is a finding of its own.
        var stated = check.StatedAmount;
        if (stated is null && check.Stated is not null)
        {
            return Agreement.Exact;
        }

        var figure = Figures.Of(line);
        if (stated?.Value == amount || MoneyOf(check, figure) is not { } computed || computed == amount)
        {
            return Agreement.Exact;
        }

        return figure.IsConsistentWith(computed) ? Agreement.Rounded : Agreement.Different;
    }

    /// <summary>
    /// The amount that a formula makes. What is money if anything is (30次*600) is in 元, or in the unit of the line.
    /// </summary>
    public static Money? MoneyOf(FormulaCheck check, StatedAmount figure) =>
        check.ComputedMoney
        ?? (
            check.ImpliedMoney(figure.Unit) is { } money && figure.IsConsistentWith(money)
                ? money
                : check.ImpliedMoney(AmountUnit.Yuan)
        );

    /// <summary>Whether the formula states a result that it does not make.</summary>
    public static bool IsWrong(FormulaCheck check) =>
        check.Outcome == FormulaOutcome.Different
        || (check.Outcome == FormulaOutcome.DivisionByZero && check.Stated is not null);

    /// <summary>Whether the formula of a line, or the sum of its sub-lines, makes an amount.</summary>
    public static bool IsConfirmed(BudgetLine line, StatedAmount figure)
    {
        if (line.Formula is { } formula)
        {
            var check = formula.Check();
            return !IsWrong(check)
                && MoneyOf(check, figure) is { } computed
                && figure.IsConsistentWith(computed);
        }

        return !line.Lines.IsEmpty
            && line.Breakdown == Breakdown.Complete
            && Balance.Compare(figure, line.Lines) != Agreement.Different;
    }
}
