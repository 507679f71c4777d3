namespace PerformanceBudget.Domain.Review;

/// <summary>PB3004: timeliness in words, where the plan has dates or says how soon something is done.</summary>
internal sealed class UndatedTimelinessRule()
    : IndicatorListRule(
        new FindingDefinition(
            "PB3004",
            Severity.Information,
            new("时效指标未写明时限", "Timeliness without a date"),
            new(
                "{count}个时效指标未写明时限，而{reason}：{names}。",
                "Indicators of timeliness without a date, while {reason} ({count}): {names}."
            ),
            new("建议将实施方案中的日期或时限写入指标值。", "Use the dates and times of the plan as values.")
        ),
        IndicatorTraits.Timeliness | IndicatorTraits.Unmeasured
    )
{
    private static readonly IndicatorProblem Dates = new("实施方案已有具体日期", "the plan has dates");
    private static readonly IndicatorProblem Durations = new(
        "实施方案已有响应或办理时限",
        "the plan says how soon something is done"
    );

    protected override bool IsAffected(PlacedIndicator placed) => !Characters.HasDigit(placed.BareName);

    protected override IndicatorProblem? FindReason(ProjectFacts facts) =>
        PlanDates.Has(facts.Project) ? Dates
        : PlanDurations.Has(facts.Project)
        && facts
            .Indicators.With(IndicatorTraits.Timeliness)
            .All(one => one.Has(IndicatorTraits.Unmeasured) || one.Has(IndicatorTraits.Missing))
            ? Durations
        : null;
}
