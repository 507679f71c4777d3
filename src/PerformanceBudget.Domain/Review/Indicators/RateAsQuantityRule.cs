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
        )
    )
{
    protected override bool IsAffected(Indicator indicator) =>
        indicator.Category == IndicatorCategory.Quantity && IsRate(indicator.Value);

    protected override bool IsAsked(Project project)
    {
        foreach (var indicator in project.Indicators)
        {
            if (indicator.Category == IndicatorCategory.Quantity && !IsRate(indicator.Value))
            {
                return false;
            }
        }

        return BudgetPrices.HasCount(project.Budget.Lines);
    }

    private static bool IsRate(IndicatorValue? value) =>
        value switch
        {
            ThresholdValue threshold => threshold.Unit == Unit.Percent,
            RangeValue range => range.Unit == Unit.Percent,
            _ => false,
        };
}
