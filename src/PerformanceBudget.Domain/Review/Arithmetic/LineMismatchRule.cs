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
        )
    )
{
    protected override void Review(BudgetLine line, BudgetLinePath path, FindingReport report)
    {
        if (line.Formula is { } formula)
        {
            if (LineComparison.CompareFormula(line, formula.Check(), out var result) == Agreement.Different)
            {
                Report(
                    line,
                    path,
                    result,
                    formula.Root.ToString(),
                    new RelatedPlace(path + "/formula", BudgetPlaces.Formula),
                    report
                );
            }
        }
        else if (LineComparison.CompareParts(line, out var balance) == Agreement.Different)
        {
            Report(
                line,
                path,
                balance.Sum,
                Figures.Addition(Figures.Of(line.Lines)),
                new RelatedPlace(path + "/lines", BudgetPlaces.SubLines),
                report
            );
        }
    }

    private static void Report(
        BudgetLine line,
        BudgetLinePath path,
        Money expected,
        string parts,
        RelatedPlace other,
        FindingReport report
    )
    {
        var actual = Figures.Of(line);
        report.Add(
            path.ToString(),
            [
                new("name", line.Name),
                new(FindingValue.Actual, actual),
                new("parts", parts),
                new(FindingValue.Expected, expected),
                new(FindingValue.Difference, Figures.Clamp((Int128)actual.Value.Fen - expected.Fen)),
            ],
            [other]
        );
    }
}
