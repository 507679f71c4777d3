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
        )
    )
{
    protected override bool IsAffected(Indicator indicator) =>
        IsCost(indicator) && indicator.Value is { } value && !IndicatorWords.IsMeasured(value);

    // One amount is enough: the others may be about how costs are controlled.
    protected override bool IsAsked(Project project)
    {
        foreach (var indicator in project.Indicators)
        {
            if (IsCost(indicator) && indicator.Value is { } value && IndicatorWords.IsMeasured(value))
            {
                return false;
            }
        }

        return BudgetPrices.HasAny(project.Budget.Lines);
    }

    private static bool IsCost(Indicator indicator) =>
        indicator.Category == IndicatorCategory.EconomicCost
        || indicator.Category == IndicatorCategory.OutputCost;
}
