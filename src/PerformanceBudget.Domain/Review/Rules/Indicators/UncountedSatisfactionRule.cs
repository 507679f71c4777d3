namespace PerformanceBudget.Domain.Review;

/// <summary>PB3003: satisfaction without a number.</summary>
internal sealed class UncountedSatisfactionRule()
    : IndicatorListRule(
        new FindingDefinition(
            "PB3003",
            Severity.Warning,
            new("满意度指标没有量化", "Satisfaction without a number"),
            new(
                "{count}个满意度指标没有量化：{names}。",
                "Indicators of satisfaction without a number ({count}): {names}."
            ),
            new(
                "写明满意度应达到的百分比，如≥90%，并准备相应的调查。",
                "State the share of people that are to be satisfied, as in ≥90%, and plan to ask them."
            )
        ),
        IndicatorTraits.SatisfactionGroup | IndicatorTraits.Unmeasured
    );
