namespace PerformanceBudget.Domain.Review;

/// <summary>PB3004: timeliness without a date or a number, where the plan has dates.</summary>
internal sealed class UndatedTimelinessRule()
    : IndicatorListRule(
        new FindingDefinition(
            "PB3004",
            Severity.Information,
            new("时效指标没有时间", "Timeliness without a date"),
            new(
                "{count}个时效指标没有写明时间，而实施方案有具体日期：{names}。",
                "Indicators of timeliness without a date, while the plan has dates ({count}): {names}."
            ),
            new("将实施方案中的日期写入指标值。", "Use the dates of the plan as values.")
        ),
        IndicatorTraits.Timeliness | IndicatorTraits.Unmeasured
    )
{
    protected override bool IsAffected(Indicator indicator) => !Characters.HasDigit(indicator.Name);

    protected override bool IsAsked(ProjectFacts facts) => PlanDates.Has(facts.Project);
}
