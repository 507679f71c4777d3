namespace PerformanceBudget.Domain.Review;

/// <summary>PB2003: sub-lines that do not add up to their line, or a formula that does not make it.</summary>
internal sealed class LinePartsRule()
    : LineRule(
        new FindingDefinition(
            "PB2003",
            Severity.Error,
            new("明细与其合计不符", "Parts do not make their line"),
            new(
                "“{name}”写明{actual}，而{parts}合计{expected:W}，相差{difference:W}。",
                "{name} states {actual}, but its parts {parts} make {expected:W}, a difference of {difference:W}."
            ),
            new(
                "核对各项明细，或将该行改为{expected:W}。",
                "Check the parts, or change the line to {expected:W}."
            )
        )
    )
{
    protected override void Review(BudgetLine line, BudgetLinePath path, FindingReport report)
    {
        if (line.Lines.IsEmpty || line.Breakdown == Breakdown.Partial)
        {
            return;
        }

        var total = Figures.Of(line);
        var parts = Figures.Of(line.Lines);
        if (total.IsConsistentWithSum(parts))
        {
            return;
        }

        var sum = Figures.Sum(parts);
        report.Add(
            path.ToString(),
            [
                new("name", line.Name),
                new(FindingValue.Actual, total),
                new("parts", Figures.Addition(parts)),
                new(FindingValue.Expected, sum),
                new(FindingValue.Difference, total.Value - sum),
            ]
        );
    }
}
