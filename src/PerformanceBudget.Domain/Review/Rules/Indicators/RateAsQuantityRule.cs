namespace PerformanceBudget.Domain.Review;

/// <summary>PB3010: quantities that are all rates, where the budget counts things.</summary>
internal sealed class RateAsQuantityRule()
    : IndicatorListRule(
        new FindingDefinition(
            "PB3010",
            Severity.Warning,
            new("数量指标只有比率", "Quantities that are rates"),
            new(
                "数量指标全部是比率，而预算中有可数的数量：{names}。",
                "All quantities are rates ({count}), while the budget counts things: {names}."
            ),
            new(
                "以预算中的人数、次数等设置数量指标，比率移入质量指标。",
                "Use the counts of the budget as quantities, and file rates under quality."
            )
        ),
        IndicatorTraits.Quantity | IndicatorTraits.Percentage
    )
{
    protected override bool IsAsked(ProjectFacts facts) =>
        facts.Indicators.With(IndicatorTraits.Quantity).All(one => one.Has(IndicatorTraits.Percentage))
        && BudgetPrices.HasCount(facts.Budget);
}
