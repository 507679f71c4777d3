namespace PerformanceBudget.Domain.Review;

/// <summary>PB2005: a formula that states another result than it makes.</summary>
internal sealed class FormulaResultRule()
    : LineRule(
        new FindingDefinition(
            "PB2005",
            Severity.Error,
            new("算式结果有误", "A formula's result is wrong"),
            new(
                "“{name}”的算式{formula}写明结果为{actual}，实际应为{expected}，差额{difference}。",
                "The formula {formula} of {name} states {actual}, but makes {expected}: difference {difference}."
            ),
            new(
                "核对单价、数量是否齐全，再改正算式或其结果。",
                "Check that no price or count is missing, then mend the formula or its result."
            )
        ),
        LineTraits.Different
    )
{
    // A quotient that does not end is cut off far behind the fen.
    private const int ShownDecimals = 10;

    private static readonly BilingualText Nothing = new("无法计算的数", "nothing that can be computed");
    private static readonly BilingualText None = new("不详", "unknown");

    protected override void Review(LineFacts line, ProjectFacts facts, FindingCollector findings)
    {
        if (line.Line.Formula is not { } formula)
        {
            return;
        }

        var check = line.Check;
        if (!LineComparison.IsWrong(check))
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
                new(FindingValue.Difference, isShown ? difference : None),
            ]
        );
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
