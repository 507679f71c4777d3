namespace PerformanceBudget.Domain.Review;

/// <summary>PB2003: sub-lines that do not add up to their line, or a formula that makes another amount.</summary>
internal sealed class LineMismatchRule()
    : LineRule(
        new FindingDefinition(
            "PB2003",
            Severity.Error,
            new("明细与合计不符", "Parts do not make their line"),
            new(
                "“{name}”列{actual:N}，按{parts}应为{expected:S}，{gap}。",
                "{name} states {actual:N}, but {parts} makes {expected:S}: {gap}."
            ),
            new(
                "核对明细或算式；如明细无误，该行改为{expected:S}，并相应调整总额。",
                "Check the parts; where they are right, change the line to {expected:S}, and the totals with it."
            )
        ),
        LineTraits.Different
    )
{
    protected override void Review(LineFacts line, ProjectFacts facts, FindingCollector findings)
    {
        // A line has a formula or sub-lines, and never both.
        if (line.FormulaAgreement == Agreement.Different)
        {
            Report(
                line,
                line.Line.Formula!.Root.ToString(),
                line.FormulaMoney!.Value,
                new(line.FormulaPointer, BudgetPlaces.Formula),
                findings
            );
        }
        else if (line.PartsAgreement == Agreement.Different)
        {
            Report(
                line,
                Figures.Addition(Figures.Of(line.Line.Lines)),
                line.Parts.Sum,
                new(BudgetPlaces.LinesBelow(line), BudgetPlaces.SubLines),
                findings
            );
        }
    }

    private static void Report(
        LineFacts line,
        string parts,
        Money expected,
        RelatedPlace place,
        FindingCollector findings
    ) =>
        findings.Add(
            line.Pointer,
            [
                new("name", line.Name),
                new(FindingValue.Actual, line.Figure),
                new("parts", parts),
                new(FindingValue.Expected, expected),
                new(FindingValue.Difference, Figures.Difference(line.Figure, expected)),
                new("gap", AmountGap.Of(line.Figure.Value, expected)),
            ],
            [place]
        );
}
