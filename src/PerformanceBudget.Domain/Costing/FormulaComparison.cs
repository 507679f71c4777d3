namespace PerformanceBudget.Domain;

/// <summary>Compares what a formula came to with what it states.</summary>
internal static class FormulaComparison
{
    public static FormulaCheck Check(in FormulaValue value, in StatedResult stated)
    {
        if (value.Outcome != FormulaOutcome.NotStated || !value.Number.TryToDecimal(out var number))
        {
            var failure =
                value.Outcome == FormulaOutcome.NotStated ? FormulaOutcome.OutOfRange : value.Outcome;
            return new FormulaCheck(failure, value.Money, default, stated, value.Mixed);
        }

        if (stated.IsNone)
        {
            var computed = new Quantity(number, value.Unit);
            return new FormulaCheck(FormulaOutcome.NotStated, value.Money, computed, stated, value.Mixed);
        }

        var claimed = stated.Quantity;
        var outcome = Compare(value.Number, claimed, out var difference);
        if (!value.IsBare)
        {
            var computed = new Quantity(number, value.Unit);
            return new FormulaCheck(outcome, value.Money, computed, stated, value.Mixed);
        }

        // Nobody says what bare numbers are numbers of but the result.
        TakeScaleOf(claimed, value.Number, difference, ref outcome, ref number);
        var unit = claimed.Unit.Dimension;
        var money = value.HasProduct || !unit.IsMoney ? value.Money : MoneyOccurrence.Once;
        return new FormulaCheck(outcome, money, new Quantity(number, unit), stated, value.Mixed);
    }

    // Rounding half away from zero gives the stated figure where it is less than half a unit of its last
    // digit away, or exactly half a unit and the larger of the two.
    private static FormulaOutcome Compare(
        in ExactNumber computed,
        Quantity claimed,
        out ExactNumber difference
    )
    {
        var powerOfTen = claimed.Unit.PowerOfTen;
        var stated = ExactNumber.From(claimed.Number, powerOfTen);
        difference = stated.Plus(computed.Negate());
        if (difference.IsZero)
        {
            return FormulaOutcome.Exact;
        }

        var half = ExactNumber.From(5m, powerOfTen - claimed.Number.Scale - 1);
        var order = difference.CompareMagnitude(half);
        return order < 0 || (order == 0 && computed.CompareMagnitude(stated) < 0)
            ? FormulaOutcome.WithinRounding
            : FormulaOutcome.Different;
    }

    // Whether bare numbers are 元 or 万元 is whatever comes nearer to the stated result.
    private static void TakeScaleOf(
        Quantity claimed,
        in ExactNumber computed,
        in ExactNumber difference,
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

        var scaled = computed.Times(ExactNumber.From(1m, powerOfTen));
        var scaledOutcome = Compare(scaled, claimed, out var scaledDifference);
        if (scaledDifference.CompareMagnitude(difference) < 0)
        {
            outcome = scaledOutcome;
            number = scaledNumber;
        }
    }
}
