namespace PerformanceBudget.Domain.Review;

/// <summary>PB3005: cost without an amount, where the budget has prices.</summary>
internal sealed class UnpricedCostRule()
    : IndicatorListRule(
        new FindingDefinition(
            "PB3005",
            Severity.Warning,
            new("成本指标没有金额", "Cost without an amount"),
            new(
                "{count}个成本指标没有金额，而预算按单价测算：{names}。",
                "Indicators of cost without an amount, while the budget has prices ({count}): {names}."
            ),
            new(
                "将预算中的单价写成成本指标，如≤1500元/人。",
                "Use the prices of the budget as values, as in ≤1500元/人."
            )
        ),
        IndicatorTraits.MoneyCost | IndicatorTraits.Unmeasured
    )
{
    private const IndicatorTraits WithoutAmount = IndicatorTraits.Missing | IndicatorTraits.Unmeasured;

    // One amount is enough: the others may be about how costs are controlled.
    protected override bool IsAsked(ProjectFacts facts) =>
        facts
            .Indicators.With(IndicatorTraits.MoneyCost)
            .All(one => (one.Traits & WithoutAmount) != IndicatorTraits.None)
        && BudgetPrices.HasAny(facts.Budget);
}
