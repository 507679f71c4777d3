namespace PerformanceBudget.Domain.Review;

/// <summary>PB3003: satisfaction without a number.</summary>
internal sealed class UncountedSatisfactionRule()
    : IndicatorListRule(
        new FindingDefinition(
            "PB3003",
            Severity.Warning,
            new("满意度指标未量化", "Satisfaction without a number"),
            new(
                "{count}个满意度指标未量化：{names}。",
                "Indicators of satisfaction without a number ({count}): {names}."
            ),
            new(
                "建议写明应达到的满意度（如“≥90%”），并安排相应的调查。",
                "State the share of people that are to be satisfied, as in ≥90%, and plan to ask them."
            )
        ),
        IndicatorTraits.SatisfactionGroup | IndicatorTraits.Unmeasured
    )
{
    private static readonly IndicatorProblem Always = new("满意度应可测量", "satisfaction can be measured");

    protected override IndicatorProblem FindReason(ProjectFacts facts) => Always;
}
