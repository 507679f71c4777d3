namespace PerformanceBudget.Domain.Review;

/// <summary>PB2005: a formula that states another result than it makes.</summary>
internal sealed class FormulaResultRule()
    : LineRule(
        new FindingDefinition(
            "PB2005",
            Severity.Error,
            new("算式结果有误", "A formula's result is wrong"),
            new(
                "“{name}”的算式{formula}列明结果为{actual}，按算式应为{expected}{gap}。",
                "The formula {formula} of {name} states {actual}, but makes {expected}{gap}."
            ),
            new(
                "核对单价、数量是否齐全，更正算式或其结果。",
                "Check that no price or count is missing, then mend the formula or its result."
            )
        ),
        LineTraits.Different
    )
{
    // A quotient that does not end is cut off far behind the fen.
    private const int ShownDecimals = 10;

    private static readonly BilingualText Nothing = new("无法计算的数", "nothing that can be computed");

    protected override void Review(LineFacts line, ProjectFacts facts, FindingCollector findings)
    {
        if (line.Line.Formula is not { } formula)
        {
            return;
        }

        var check = line.Check;
        if (!LineComparison.IsWrong(check) || line.FormulaAgreement == Agreement.UnitSlip)
        {
            return;
        }

        // In the unit of the stated result, as the comparison was: a computed 期/讲 is PB2007's business.
        var stated = check.Stated!.Value.Quantity;
        var isShown = TryCompare(stated, check, out var computed, out var difference);
        findings.Add(
            line.FormulaPointer,
            [
                new("name", line.Name),
                new("formula", formula.Root.ToString()),
                new(FindingValue.Actual, stated),
                new(FindingValue.Expected, isShown ? computed : Nothing),
                .. GapOf(isShown ? difference : null),
            ]
        );
    }

    // By how much the stated result is more or less, where it is not nearly all that there is to say.
    private static ReadOnlySpan<FindingValue> GapOf(Quantity? difference)
    {
        if (difference is not { } found)
        {
            return new FindingValue[] { new("gap", string.Empty) };
        }

        var distance = Quantity.Create(Math.Abs(found.Number), found.Unit);
        object shown = distance.TryToMoney(out var money) ? Figures.Said(money) : distance;
        return new FindingValue[]
        {
            new(FindingValue.Difference, found),
            new(
                "gap",
                found.Number > 0
                    ? new BilingualText($"，多计{shown}", $": {shown} too much")
                    : new BilingualText($"，少计{shown}", $": {shown} too little")
            ),
        };
    }

    private static bool TryCompare(
        Quantity stated,
        FormulaCheck check,
        out Quantity computed,
        out Quantity difference
    )
    {
        computed = default;
        difference = default;
        if (
            !check.IsComputed
            || !ExactDecimal.TryDivide(check.Computed.Number, stated.Unit.Scale, out var number)
            || !ExactDecimal.TryAdd(stated.Number, -decimal.Round(number, ShownDecimals), out var distance)
        )
        {
            return false;
        }

        computed = Quantity.Create(decimal.Round(number, ShownDecimals), stated.Unit);
        difference = Quantity.Create(distance, stated.Unit);
        return true;
    }
}
