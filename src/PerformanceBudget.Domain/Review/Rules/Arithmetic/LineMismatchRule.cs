namespace PerformanceBudget.Domain.Review;

/// <summary>PB2003: sub-lines that do not add up to their line, or a formula that makes another amount.</summary>
internal sealed class LineMismatchRule()
    : LineRule(
        new FindingDefinition(
            "PB2003",
            Severity.Error,
            new("明细与其合计不符", "Parts do not make their line"),
            new(
                "“{name}”写明{actual}，而按{parts}应为{expected:W}，差额{difference:W}。",
                "{name} states {actual}, but {parts} makes {expected:W}: difference {difference:W}."
            ),
            new(
                "核对明细或算式；如明细无误，将该行改为{expected:W}，并相应调整总额。",
                "Check the parts; where they are right, change the line to {expected:W}, and the totals with it."
            )
        ),
        LineTraits.Different
    )
{
    protected override void Review(in LineFacts facts, FindingReport report)
    {
        if (facts.FormulaAgreement == Agreement.Different)
        {
            Report(in facts, facts.CheckFormula().ComputedMoney!.Value, report);
        }
        else if (facts.PartsAgreement == Agreement.Different)
        {
            Report(in facts, facts.SumParts().Sum, report);
        }
    }

    private static void Report(in LineFacts facts, Money expected, FindingReport report) =>
        report.Add(
            BudgetPlaces.Line(facts.Path),
            (facts.Line, facts.Path, facts.Figure, expected),
            static facts => Describe(facts.Line, facts.Path, facts.Figure, facts.expected)
        );

    // A line has a formula or sub-lines, and never both.
    private static FindingDetails Describe(
        BudgetLine line,
        ListIndexes path,
        StatedAmount actual,
        Money expected
    ) =>
        new(
            [
                new("name", line.Name),
                new(FindingValue.Actual, actual),
                new(
                    "parts",
                    line.Formula is { } formula
                        ? formula.Root.ToString()
                        : Figures.Addition(Figures.Of(line.Lines))
                ),
                new(FindingValue.Expected, expected),
                new(FindingValue.Difference, Figures.Clamp((Int128)actual.Value.Fen - expected.Fen)),
            ],
            [
                line.Formula is null
                    ? new(BudgetPlaces.Line(path, "/lines"), BudgetPlaces.SubLines)
                    : new(BudgetPlaces.Line(path, "/formula"), BudgetPlaces.Formula),
            ]
        );
}
