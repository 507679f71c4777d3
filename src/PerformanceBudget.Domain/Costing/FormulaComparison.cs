namespace PerformanceBudget.Domain;

/// <summary>Compares what a formula came to with what it states.</summary>
internal static class FormulaComparison
{
    public static FormulaCheck Check(ref readonly FormulaValue value, ref readonly StatedResult stated)
    {
        var outcome = value.Outcome;
        var number = 0m;
        if (outcome == FormulaOutcome.NotStated && !value.Number.TryToDecimal(out number))
        {
            outcome = FormulaOutcome.OutOfRange;
        }

        if (outcome != FormulaOutcome.NotStated)
        {
            return new FormulaCheck(outcome, value.Money, default, in stated, value.Mixed);
        }

        var money = value.Money;
        var unit = value.Unit;
        if (!stated.IsNone)
        {
            var claimed = stated.Quantity;
            outcome = Compare(in value.Number, claimed.Number, claimed.Unit.PowerOfTen, out var difference);
            if (value.IsBare)
            {
                TakeScaleOf(claimed, in value.Number, in difference, ref outcome, ref number);
                unit = claimed.Unit.Dimension;
                money = value.HasProduct || !unit.IsMoney ? money : MoneyOccurrence.Once;
            }
        }

        return new FormulaCheck(outcome, money, new Quantity(number, unit), in stated, value.Mixed);
    }

    // Rounding half away from zero gives the stated figure where it is less than half a unit of its last
    // digit away, or exactly half a unit and the larger of the two.
    private static FormulaOutcome Compare(
        ref readonly ExactNumber computed,
        decimal figure,
        int powerOfTen,
        out ExactNumber difference
    )
    {
        // Only the magnitude of the difference counts.
        difference = ExactNumber.From(figure, powerOfTen);
        difference.Add(in computed, isSubtracted: true);
        if (difference.IsZero)
        {
            return FormulaOutcome.Exact;
        }

        var stated = ExactNumber.From(figure, powerOfTen);
        var half = ExactNumber.From(5m, powerOfTen - figure.Scale - 1);
        var order = difference.CompareMagnitude(in half);
        return order < 0 || (order == 0 && computed.CompareMagnitude(in stated) < 0)
            ? FormulaOutcome.WithinRounding
            : FormulaOutcome.Different;
    }

    // Nobody says whether bare numbers are 元 or 万元: they are whatever comes nearer to the stated result.
    private static void TakeScaleOf(
        Quantity claimed,
        ref readonly ExactNumber computed,
        ref readonly ExactNumber difference,
        ref FormulaOutcome outcome,
        ref decimal number
    )
    {
        var powerOfTen = claimed.Unit.PowerOfTen;
        if (
            outcome == FormulaOutcome.Exact
            || powerOfTen == 0
            || !ExactDecimal.TryScale(number, powerOfTen, out var scaledNumber)
        )
        {
            return;
        }

        var scale = ExactNumber.From(1m, powerOfTen);
        var scaled = computed;
        scaled.Multiply(in scale);
        var scaledOutcome = Compare(in scaled, claimed.Number, powerOfTen, out var scaledDifference);
        if (scaledDifference.CompareMagnitude(in difference) < 0)
        {
            outcome = scaledOutcome;
            number = scaledNumber;
        }
    }
}
