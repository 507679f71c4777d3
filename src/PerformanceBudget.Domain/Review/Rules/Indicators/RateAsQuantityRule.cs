namespace PerformanceBudget.Domain.Review;

/// <summary>PB3010: quantities that are all rates.</summary>
internal sealed class RateAsQuantityRule()
    : IndicatorListRule(
        new FindingDefinition(
            "PB3010",
            Severity.Warning,
            new("数量指标仅有比率", "Quantities that are rates"),
            new(
                "数量指标均为比率，{reason}：{names}。",
                "All quantities are rates ({count}), {reason}: {names}."
            ),
            new(
                "建议以人数、次数、面积等设置数量指标，比率列入质量指标。",
                "Use counts and measures as quantities, and file rates under quality."
            )
        )
        {
            OtherSeverity = Severity.Information,
        },
        IndicatorTraits.Quantity | IndicatorTraits.Percentage
    )
{
    private static readonly IndicatorProblem Counted = new(
        "而预算中有可计数的内容",
        "while the budget counts things"
    );
    private static readonly IndicatorProblem Uncounted = IndicatorProblem.Doubt(
        "未体现工作数量",
        "which says nothing of how much is done"
    );

    protected override IndicatorProblem? FindReason(ProjectFacts facts) =>
        facts.Indicators.With(IndicatorTraits.Quantity).Any(one => !one.Has(IndicatorTraits.Percentage))
            ? null
        : BudgetPrices.HasCount(facts.Budget) ? Counted
        : Uncounted;
}
