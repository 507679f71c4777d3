namespace PerformanceBudget.Domain.Review;

/// <summary>PB3017: a rate whose value is a word.</summary>
internal sealed class UncountedRateRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB3017",
            Severity.Warning,
            new("比率指标没有数值", "A rate without a number"),
            new(
                "指标“{name}”是比率，指标值“{actual}”却不是数字。",
                "{name} is a rate, but its value {actual} is no number."
            ),
            new("写明应达到的百分比。", "State the percentage that is to be reached.")
        ),
        IndicatorTraits.Words | IndicatorTraits.Unmeasured
    )
{
    private const char Rate = '率';

    protected override void Review(PlacedIndicator placed, ProjectFacts facts, FindingCollector findings)
    {
        var indicator = placed.Indicator;
        // Satisfaction without a number is PB3003's.
        if (
            Characters.TrimEnd(indicator.Name) is [.., Rate]
            && !Vocabulary.NoRates.IsEndOf(indicator.Name)
            && indicator.Category.Group != IndicatorGroup.Satisfaction
        )
        {
            findings.Add(
                placed.ValuePointer,
                [new("name", indicator.Name), new(FindingValue.Actual, indicator.Value!)]
            );
        }
    }
}
