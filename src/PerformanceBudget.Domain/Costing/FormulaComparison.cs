namespace PerformanceBudget.Domain;

/// <summary>Compares what a formula came to with what it states.</summary>
internal static class FormulaComparison
{
    public static FormulaCheck Check(ref readonly FormulaValue value, StatedResult? stated)
    {
        var outcome = value.Outcome;
        var number = 0m;
        if (
            outcome == FormulaOutcome.NotStated
            && !ExactDecimal.TryDivide(value.Number, value.Divisor, out number)
        )
        {
            outcome = FormulaOutcome.OutOfRange;
        }

        var money = value.Money;
        if (outcome != FormulaOutcome.NotStated)
        {
            return new FormulaCheck(outcome, money, default, stated, value.MixedAbove, value.MixedBelow);
        }

        var unit = UnitTable.Of(in value.Unit);
        if (stated is { } result)
        {
            var claimed = result.Quantity;
            var powerOfTen = claimed.Unit.PowerOfTen;
            outcome = Compare(in value, claimed.Number, powerOfTen);
            if (value.IsBare)
            {
                // Nobody says whether bare numbers are 元 or 万元: they are whatever comes nearer to the result.
                if (powerOfTen != 0 && IsNearerAsStated(number, claimed.Number, powerOfTen))
                {
                    outcome = Compare(in value, claimed.Number, 0);
                    number *= claimed.Unit.Scale;
                }

                unit = claimed.Unit.Dimension;
                money = value.HasProduct || !unit.IsMoney ? money : MoneyOccurrence.Once;
            }
        }

        return new FormulaCheck(
            outcome,
            money,
            Quantity.Create(number, unit),
            stated,
            value.MixedAbove,
            value.MixedBelow
        );
    }

    // Without forming a quotient: |number - stated * divisor| against half a unit of the last stated digit.
    private static FormulaOutcome Compare(ref readonly FormulaValue value, decimal stated, int powerOfTen)
    {
        if (
            !ExactDecimal.TryScale(value.Divisor, powerOfTen, out var divisor)
            || !ExactDecimal.TryMultiply(stated, divisor, out var claimed)
            || !ExactDecimal.TryAdd(value.Number, -claimed, out var difference)
            || !ExactDecimal.TryMultiply(Math.Abs(difference), 2, out var twice)
            || !ExactDecimal.TryScale(divisor, -stated.Scale, out var resolution)
        )
        {
            return CompareQuotients(in value, stated, powerOfTen);
        }

        if (difference == 0 && !value.IsRounded)
        {
            return FormulaOutcome.Exact;
        }

        // Half a unit rounds away from zero, so it is consistent only with the larger figure.
        var isConsistent =
            twice < resolution || (twice == resolution && Math.Abs(claimed) > Math.Abs(value.Number));
        return isConsistent ? FormulaOutcome.WithinRounding : FormulaOutcome.Different;
    }

    // Figures of so many digits that their difference cannot be exact.
    private static FormulaOutcome CompareQuotients(
        ref readonly FormulaValue value,
        decimal stated,
        int powerOfTen
    ) =>
        ExactDecimal.TryDivide(value.Number, value.Divisor, out var number)
        && ExactDecimal.TryDivide(number, DecimalPower.OfTen(powerOfTen), out number)
        && decimal.Round(number, stated.Scale, MidpointRounding.AwayFromZero) == stated
            ? FormulaOutcome.WithinRounding
            : FormulaOutcome.Different;

    private static bool IsNearerAsStated(decimal number, decimal stated, int powerOfTen) =>
        ExactDecimal.TryScale(number, powerOfTen, out var scaledNumber)
        && ExactDecimal.TryScale(stated, powerOfTen, out var scaledStated)
        && ExactDecimal.TryAdd(scaledNumber, -scaledStated, out var scaledDifference)
        && ExactDecimal.TryAdd(number, -scaledStated, out var difference)
        && Math.Abs(scaledDifference) < Math.Abs(difference);
}
