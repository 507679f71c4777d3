namespace PerformanceBudget.Domain;

/// <summary>Compares what a formula comes to with what it states.</summary>
internal static class FormulaComparison
{
    public static FormulaCheck Check(FormulaNode root, in StatedResult stated)
    {
        if (stated.IsNone)
        {
            var value = root.Evaluate(powerOfMoney: 0);
            value.Reduce();
            return CheckOf(in value, FormulaOutcome.NotStated, in stated);
        }

        var outcome = Compare(root, stated.Quantity, powerOfMoney: 0, out var nearest, out var difference);
        var powerOfTen = stated.Quantity.Unit.PowerOfTen;
        if (outcome != FormulaOutcome.Exact && powerOfTen != 0 && nearest.IsOfUnknownScale)
        {
            // Whether numbers without a unit are 元 or 万元 is whatever comes nearer to the stated result.
            var scaledOutcome = Compare(root, stated.Quantity, powerOfTen, out var scaled, out var distance);
            if (distance.CompareMagnitude(difference) < 0)
            {
                (outcome, nearest) = (scaledOutcome, scaled);
            }
        }

        return CheckOf(in nearest, outcome, in stated);
    }

    private static FormulaCheck CheckOf(in FormulaValue value, FormulaOutcome outcome, in StatedResult stated)
    {
        var failure = value.Outcome;
        if (!value.Number.TryToDecimal(out var number) && failure == FormulaOutcome.NotStated)
        {
            failure = FormulaOutcome.OutOfRange;
        }

        if (failure != FormulaOutcome.NotStated)
        {
            return new FormulaCheck(failure, value.Money, default, stated, value.Mixed, FormulaDoubt.None);
        }

        var doubt = DoubtOf(in value, outcome, stated.Quantity.Unit.Dimension);
        if (doubt != FormulaDoubt.None && !stated.IsNone)
        {
            outcome = FormulaOutcome.NoVerdict;
        }

        var computed = new Quantity(number, value.Unit);
        return new FormulaCheck(outcome, value.Money, computed, stated, value.Mixed, doubt);
    }

    private static FormulaDoubt DoubtOf(in FormulaValue value, FormulaOutcome outcome, Unit claimed)
    {
        if (value.Doubt != FormulaDoubt.None)
        {
            return value.Doubt;
        }

        // Nearly every calculation comes to the unit that it states.
        if (value.Mixed is null && ReferenceEquals(value.Unit, claimed))
        {
            return FormulaDoubt.None;
        }

        var left = UnitProducts.Multiply(value.Unit, claimed, isDivisor: true) ?? value.Unit;
        var mixed = value.Mixed is { } terms
            ? UnitProducts.Multiply(terms.Above, terms.Below, isDivisor: true) ?? terms.Above
            : Unit.One;
        if (left.LeavesOneKind || mixed.LeavesOneKind)
        {
            return FormulaDoubt.CountersOfOneKind;
        }

        // Where the numbers make the result, what is left is no factor, whatever it means.
        return outcome is FormulaOutcome.Exact or FormulaOutcome.WithinRounding ? FormulaDoubt.None
            : left.RepeatsOneKind ? FormulaDoubt.CountersOfOneKind
            : left.IsUnderstood && mixed.IsUnderstood ? FormulaDoubt.None
            : FormulaDoubt.UnknownWord;
    }

    // The value in the counters of the stated result.
    private static FormulaOutcome Compare(
        FormulaNode root,
        Quantity claimed,
        int powerOfMoney,
        out FormulaValue value,
        out ExactNumber difference
    )
    {
        var unit = claimed.Unit.Dimension;
        value = root.Evaluate(powerOfMoney);
        if (value.IsBare)
        {
            // Nobody says what bare numbers are numbers of but the result.
            value.TakeUnit(unit, powerOfMoney);
        }
        else if (unit.IsMoney && value.CanBeMoney)
        {
            value.TakeUnit(Unit.Yuan, powerOfMoney);
        }

        value.Reduce();
        value.ReduceTo(unit);
        return Compare(value.Number, claimed, out difference);
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
}
