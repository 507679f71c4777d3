namespace PerformanceBudget.Domain.Review;

/// <summary>PB3005: cost in words only.</summary>
internal sealed class UnpricedCostRule()
    : IndicatorListRule(
        new FindingDefinition(
            "PB3005",
            Severity.Warning,
            new("成本指标未量化", "Cost without an amount"),
            new(
                "{count}个成本指标未写明金额，{reason}：{names}。",
                "Indicators of cost without an amount, {reason} ({count}): {names}."
            ),
            new(
                "建议以单价或金额设置指标值，如“≤1500元/人”。",
                "Use prices or amounts as values, as in ≤1500元/人."
            )
        )
        {
            OtherSeverity = Severity.Information,
        },
        IndicatorTraits.MoneyCost | IndicatorTraits.Unmeasured
    )
{
    private const IndicatorTraits WithoutAmount = IndicatorTraits.Missing | IndicatorTraits.Unmeasured;

    private static readonly IndicatorProblem Priced = new("而预算按单价测算", "while the budget has prices");
    private static readonly IndicatorProblem OnlyWords = IndicatorProblem.Doubt(
        "均以文字表述",
        "all of them in words"
    );

    // One amount is enough: the others may be about how costs are controlled.
    protected override IndicatorProblem? FindReason(ProjectFacts facts) =>
        facts
            .Indicators.With(IndicatorTraits.MoneyCost)
            .Any(one => (one.Traits & WithoutAmount) == IndicatorTraits.None)
            ? null
        : BudgetPrices.HasAny(facts.Budget) ? Priced
        : OnlyWords;
}
