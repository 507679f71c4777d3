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
        )
    )
{
    private static readonly BilingualText Nothing = new("无法计算", "nothing, for it divides by zero");
    private static readonly BilingualText None = new("无从谈起", "none");

    protected override void Review(BudgetLine line, BudgetLinePath path, FindingReport report)
    {
        if (line.Formula is not { } formula)
        {
            return;
        }

        var check = formula.Check();
        if (!LineComparison.IsWrong(in check))
        {
            return;
        }

        // In the unit of the stated result, as the comparison was: a computed 期/讲 is PB2007's business.
        var stated = check.Stated!.Value;
        var unit = stated.Quantity.Unit;
        var computed = Quantity.Create(check.Computed.Number / unit.Scale, unit);
        var isComputed = check.IsComputed;
        report.Add(
            path + "/formula",
            [
                new("name", line.Name),
                new("formula", formula.Root.ToString()),
                new(FindingValue.Actual, stated.Quantity),
                new(FindingValue.Expected, isComputed ? computed : Nothing),
                new(FindingValue.Difference, isComputed ? stated.Quantity - computed : None),
            ]
        );
    }
}
