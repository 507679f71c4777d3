using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>Compares what a formula came to with what it states.</summary>
internal static class FormulaComparison
{
    public static FormulaCheck Check(ref readonly FormulaValue value, ref readonly StatedResult stated)
    {
        if (value.Outcome != FormulaOutcome.NotStated || !value.Number.TryToDecimal(out var number))
        {
            return Fail(in value, in stated);
        }

        if (stated.IsNone)
        {
            return new FormulaCheck(
                FormulaOutcome.NotStated,
                value.Money,
                new Quantity(number, value.Unit),
                stated,
                value.Mixed
            );
        }

        var claimed = stated.Quantity;
        var outcome = Compare(in value.Number, claimed.Number, claimed.Unit.PowerOfTen, out var difference);
        if (value.IsBare)
        {
            return TakeUnit(in value, in stated, in difference, outcome, number);
        }

        // The parts of what is stated, which are there already: reading all of it at once would have to wait for them.
        return new FormulaCheck(
            outcome,
            value.Money,
            new Quantity(number, value.Unit),
            new StatedResult(claimed, stated.IsApproximate),
            value.Mixed
        );
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FormulaCheck Fail(ref readonly FormulaValue value, ref readonly StatedResult stated)
    {
        var outcome = value.Outcome == FormulaOutcome.NotStated ? FormulaOutcome.OutOfRange : value.Outcome;
        return new FormulaCheck(outcome, value.Money, default, stated, value.Mixed);
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
        difference = default;
        difference.Set(figure, powerOfTen);
        difference.Add(in computed, isSubtracted: true);
        return difference.IsZero
            ? FormulaOutcome.Exact
            : CompareRounded(in computed, figure, powerOfTen, in difference);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FormulaOutcome CompareRounded(
        ref readonly ExactNumber computed,
        decimal figure,
        int powerOfTen,
        ref readonly ExactNumber difference
    )
    {
        var half = ExactNumber.From(5m, powerOfTen - figure.Scale - 1);
        var order = difference.CompareMagnitude(in half);
        if (order != 0)
        {
            return order < 0 ? FormulaOutcome.WithinRounding : FormulaOutcome.Different;
        }

        var stated = ExactNumber.From(figure, powerOfTen);
        return computed.CompareMagnitude(in stated) < 0
            ? FormulaOutcome.WithinRounding
            : FormulaOutcome.Different;
    }

    // Nobody says what bare numbers are numbers of but the result. Whether they are 元 or 万元 is whatever comes nearer
    // to it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FormulaCheck TakeUnit(
        ref readonly FormulaValue value,
        ref readonly StatedResult stated,
        ref readonly ExactNumber difference,
        FormulaOutcome outcome,
        decimal number
    )
    {
        var claimed = stated.Quantity;
        TakeScaleOf(claimed, in value.Number, in difference, ref outcome, ref number);
        var unit = claimed.Unit.Dimension;
        var money = value.HasProduct || !unit.IsMoney ? value.Money : MoneyOccurrence.Once;
        return new FormulaCheck(outcome, money, new Quantity(number, unit), stated, value.Mixed);
    }

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
