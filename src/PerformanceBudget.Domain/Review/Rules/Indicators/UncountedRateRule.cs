namespace PerformanceBudget.Domain.Review;

/// <summary>PB3017: a rate whose value is a word.</summary>
internal sealed class UncountedRateRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB3017",
            Severity.Warning,
            new("比率类指标未量化", "A rate without a number"),
            new(
                "指标“{name}”属比率类指标，指标值“{actual}”未量化。",
                "{name} is a rate, but its value {actual} is no number."
            ),
            new(
                "建议写明应达到的数值或变化幅度。",
                "State the number that is to be reached, or by how much it is to change."
            )
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
            Characters.TrimEnd(placed.BareName) is [.., Rate]
            && !Vocabulary.NoRates.IsEndOf(placed.BareName)
            && indicator.Category.Group != IndicatorGroup.Satisfaction
        )
        {
            findings.Add(
                placed.ValuePointer,
                [new("name", placed.Name), new(FindingValue.Actual, indicator.Value!)]
            );
        }
    }
}
