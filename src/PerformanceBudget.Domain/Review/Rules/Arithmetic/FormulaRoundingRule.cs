namespace PerformanceBudget.Domain.Review;

/// <summary>PB2006: a formula that agrees with its stated result, or with its line, after rounding.</summary>
internal sealed class FormulaRoundingRule()
    : LineRule(
        new FindingDefinition(
            "PB2006",
            Severity.Information,
            new("算式四舍五入后一致", "A formula agrees after rounding"),
            new(
                "“{name}”列{actual:N}，算式{formula}为{expected:S}，相差{distance:S}，系四舍五入形成，无需修改。",
                "{name} states {actual:N} and the formula {formula} makes {expected:S}; they are {distance:S} apart by rounding. Nothing to mend."
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
        // A rate that is rounded (33.33元/人) says nothing about an amount, and no amount is finer than a fen.
        if (rounded is not { } actual || line.Check.ComputedMoney is not { } result || actual.Value == result)
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
                new("distance", Figures.Distance(actual.Value, result)),
            ],
            [new(line.AmountPointer, BudgetPlaces.OtherAmount)]
        );
    }
}
