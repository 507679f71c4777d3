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
    protected override void Review(in LineFacts facts, FindingReport report)
    {
        var line = facts.Line;
        if (line.Formula is not { } formula)
        {
            return;
        }

        var agreement = facts.FormulaAgreement;
        var check = facts.CheckFormula();
        StatedAmount? rounded =
            agreement == Agreement.Rounded ? facts.Figure
            : agreement == Agreement.Exact && check.Outcome == FormulaOutcome.WithinRounding
                ? check.StatedAmount
            : null;
        // A rate that is rounded (33.33元/人) says nothing about an amount.
        if (rounded is not { } actual || check.ComputedMoney is not { } result)
        {
            return;
        }

        report.Add(
            BudgetPlaces.Line(facts.Path, "/formula"),
            (line, facts.Path, actual, result),
            static facts =>
                new(
                    [
                        new("name", facts.line.Name),
                        new(FindingValue.Actual, facts.actual),
                        new("formula", facts.line.Formula!.Root.ToString()),
                        new(FindingValue.Expected, facts.result),
                        new(
                            FindingValue.Difference,
                            Figures.Clamp((Int128)facts.actual.Value.Fen - facts.result.Fen)
                        ),
                    ],
                    [new(BudgetPlaces.AmountOf(facts.line, facts.Path), BudgetPlaces.OtherAmount)]
                )
        );
    }
}
