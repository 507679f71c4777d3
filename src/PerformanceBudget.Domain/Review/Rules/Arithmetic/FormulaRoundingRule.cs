namespace PerformanceBudget.Domain.Review;

/// <summary>PB2006: a formula that agrees with its stated result, or with its line, after rounding.</summary>
internal sealed class FormulaRoundingRule()
    : LineRule(
        new FindingDefinition(
            "PB2006",
            Severity.Information,
            new("算式四舍五入后一致", "A formula agrees after rounding"),
            new(
                "“{name}”写明{actual}，算式{formula}为{expected:Y}，相差{difference:Y}，四舍五入后一致。",
                "{name} states {actual} and the formula {formula} makes {expected:Y}; the difference of {difference:Y} is rounding."
            )
        ),
        LineTraits.Rounded
    )
{
    protected override void Review(LineFacts line, ProjectFacts facts, FindingCollector findings)
    {
        if (line.Line.Formula is not { } formula)
        {
            return;
        }

        StatedAmount? rounded =
            line.FormulaAgreement == Agreement.Rounded ? line.Figure
            : line.FormulaAgreement == Agreement.Exact && line.Check.Outcome == FormulaOutcome.WithinRounding
                ? line.Check.StatedAmount
            : null;
        // A rate that is rounded (33.33元/人) says nothing about an amount.
        if (rounded is not { } actual || line.Check.ComputedMoney is not { } result)
        {
            return;
        }

        findings.Add(
            line.FormulaPointer,
            [
                new("name", line.Name),
                new(FindingValue.Actual, actual),
                new("formula", formula.Root.ToString()),
                new(FindingValue.Expected, result),
                new(FindingValue.Difference, Figures.Difference(actual, result)),
            ],
            [new(line.AmountPointer, BudgetPlaces.OtherAmount)]
        );
    }
}
