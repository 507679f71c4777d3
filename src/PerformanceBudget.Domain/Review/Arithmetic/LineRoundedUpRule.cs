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
        )
    )
{
    protected override void Review(BudgetLine line, BudgetLinePath path, FindingReport report)
    {
        if (
            LineComparison.CompareParts(line, out var balance) != Agreement.Rounded
            || !balance.IsShort
            || balance.IsConsistentAsExactTotal
        )
        {
            return;
        }

        report.Add(
            path.ToString(),
            [
                new("name", line.Name),
                new(FindingValue.Actual, balance.Total),
                new("parts", Figures.Addition(Figures.Of(line.Lines))),
                new(FindingValue.Expected, balance.Sum),
                new(FindingValue.Difference, balance.Difference),
            ],
            [new(path + "/lines", BudgetPlaces.SubLines)]
        );
    }
}
