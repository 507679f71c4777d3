namespace PerformanceBudget.Domain.Review;

/// <summary>PB2004: a line that agrees with its parts only because it is itself rounded up.</summary>
internal sealed class LineRoundedUpRule()
    : LineRule(
        new FindingDefinition(
            "PB2004",
            Severity.Warning,
            new("合计经进位后大于明细", "A line is rounded up above its parts"),
            new(
                "“{name}”写明{actual}，明细{parts}合计{expected:W}，多出的{difference:W}只是进位所得。",
                "{name} states {actual}; its parts {parts} make {expected:W}, and the {difference:W} above them is only rounding."
            ),
            new(
                "将该行改为{expected:W}，或说明多出的{difference:W}用于何处。",
                "Change the line to {expected:W}, or say what the {difference:W} is for."
            )
        ),
        LineTraits.Rounded
    )
{
    protected override void Review(LineFacts line, ProjectFacts facts, FindingCollector findings)
    {
        if (line.IsRoundedUp)
        {
            findings.Add(
                line.Pointer,
                [
                    new("name", line.Name),
                    new(FindingValue.Actual, line.Parts.Total),
                    new("parts", Figures.Addition(Figures.Of(line.Line.Lines))),
                    new(FindingValue.Expected, line.Parts.Sum),
                    new(FindingValue.Difference, line.Parts.Difference),
                ],
                [new(BudgetPlaces.LinesBelow(line), BudgetPlaces.SubLines)]
            );
        }
    }
}
