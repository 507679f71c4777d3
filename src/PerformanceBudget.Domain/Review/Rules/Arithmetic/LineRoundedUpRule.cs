namespace PerformanceBudget.Domain.Review;

/// <summary>PB2004: a line that agrees with its parts only because it is itself rounded up.</summary>
internal sealed class LineRoundedUpRule()
    : LineRule(
        new FindingDefinition(
            "PB2004",
            Severity.Warning,
            new("合计经进位后大于明细", "A line is rounded up above its parts"),
            new(
                "“{name}”列{actual:N}，明细{parts}合计{expected:S}，差额{difference:S}系四舍五入进位形成，无对应支出内容。",
                "{name} states {actual:N}; its parts {parts} make {expected:S}, and nothing stands for the {difference:S} above them but rounding."
            ),
            new(
                "改为{expected:S}，或补充说明{difference:S}的用途。",
                "Change the line to {expected:S}, or say what the {difference:S} is for."
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
