namespace PerformanceBudget.Domain.Review;

/// <summary>PB2013: a large amount that nothing is calculated for: a line, or a whole project.</summary>
/// <remarks>
/// Of lines it speaks above the threshold that the caller sets, and of no line where none is set. A project without any line is
/// large where it counts as a large one in the headline.
/// </remarks>
internal sealed class LumpSumRule()
    : ReviewRule(
        new FindingDefinition(
            "PB2013",
            Severity.Information,
            new("大额预算未列测算", "A large amount has no calculation"),
            new("{name}{actual:S}{problem}。", "{name} is {actual:S} {problem}."),
            new("列明单价、数量或下级明细。", "State prices and counts, or sub-lines.")
        )
    )
{
    // 1000万元（含）以上的项目, which the headline of a department counts.
    private static readonly Money UsualLargeProject = Money.FromYuan(10_000_000m);

    private static readonly BilingualText NoLines = new("未列预算明细", "and has no line at all");

    private static readonly BilingualText NoAmounts = new(
        "的各项明细均未写明金额",
        "and no line of it has an amount"
    );

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        if (!facts.Project.Budget.Lines.Any(HasAmount))
        {
            ReviewWhole(facts, findings);
        }

        if (facts.Thresholds.LumpSum is not { } threshold)
        {
            return;
        }

        foreach (var line in facts.Budget.With(LineTraits.LumpSum))
        {
            if (line.Line.Amount is { } amount && amount > threshold)
            {
                findings.Add(
                    line.Pointer,
                    [
                        new("name", BilingualText.Quoting(line.Name)),
                        new(FindingValue.Actual, amount),
                        new(
                            "problem",
                            new BilingualText(
                                $"未列测算依据，高于{Figures.Said(threshold)}",
                                $"and has no calculation: that is above {Figures.Said(threshold)}"
                            )
                        ),
                    ]
                );
            }
        }
    }

    private static bool HasAmount(BudgetLine line) =>
        line.Amount is not null || line.Formula is not null || line.Lines.Any(HasAmount);

    // A form that has no such section at all promises no breakdown.
    private static void ReviewWhole(ProjectFacts facts, FindingCollector findings)
    {
        var project = facts.Project;
        var stated = project.Budget.Stated;
        var form = facts.Budget.Form;
        var least = facts.Thresholds.LumpSum ?? facts.LargeProject ?? UsualLargeProject;
        if (
            (stated is null && project.Statement is null)
            || (stated?.Value ?? form?.Amount) is not { } amount
            || amount < least
        )
        {
            return;
        }

        findings.Add(
            stated is null ? form!.Pointer : BudgetPlaces.Stated,
            [
                new("name", stated is null ? form!.Name : BudgetPlaces.StatedTotalOf(project.Budget)),
                new(FindingValue.Actual, amount),
                new("problem", project.Budget.Lines.IsEmpty ? NoLines : NoAmounts),
            ]
        );
    }
}
