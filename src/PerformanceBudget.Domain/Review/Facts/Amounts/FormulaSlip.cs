namespace PerformanceBudget.Domain.Review;

/// <summary>Finds the slip of the unit that explains why a line and its formula do not agree.</summary>
internal static class FormulaSlip
{
    /// <summary>
    /// The slip in the amount of the line, or in a price of its formula. A line that its sum confirms is never accused, and
    /// neither is a formula that makes its own stated result, unless that sum speaks against it. Null where both could be
    /// wrong, or the unit explains nothing.
    /// </summary>
    public static SlippedUnit? Find(LineFacts line, FormulaCheck check)
    {
        if (line.Line.Amount is null)
        {
            return null;
        }

        var figure = line.Figure;
        if (LineComparison.IsWrong(check))
        {
            // The result agrees with the line: what is wrong stands before the equals sign.
            return check.StatedAmount is { } result && result.IsConsistentWith(figure) ? OfPrice(line) : null;
        }

        if (
            LineComparison.CompareFormula(line.Line, check) != Agreement.Different
            || LineComparison.MoneyOf(check, figure) is not { } computed
        )
        {
            return null;
        }

        var ofPrice = OfPrice(line);
        if (
            line.Level.IsAgreed
            || !figure.TryRepairUnit(computed, out var repaired)
            || repaired.Value > (line.Level.Most ?? Money.MaxValue)
        )
        {
            return ofPrice;
        }

        return ofPrice is null || check.Outcome == FormulaOutcome.Exact
            ? SlippedUnit.OfExact(
                AmountInPlace.Named(line.AmountPointer, line.Name, figure),
                repaired,
                computed,
                new RelatedPlace(line.FormulaPointer, BudgetPlaces.Formula)
            )
            : null;
    }

    private static SlippedUnit? OfPrice(LineFacts line) =>
        PriceRepair.Find(line.Line.Formula!, line.Figure) is { } price
            ? SlippedUnit.OfPrice(line, price)
            : null;
}
