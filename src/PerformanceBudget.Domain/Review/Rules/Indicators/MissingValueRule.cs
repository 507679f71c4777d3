namespace PerformanceBudget.Domain.Review;

/// <summary>PB3001: an indicator without a value.</summary>
internal sealed class MissingValueRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB3001",
            Severity.Error,
            new("指标没有指标值", "An indicator has no value"),
            new("指标“{name}”没有指标值。", "The indicator {name} has no value."),
            new(
                "补上指标值，能量化的写数字和单位。",
                "Give it a value, with a number and a unit where it can be counted."
            )
        ),
        IndicatorTraits.Missing
    )
{
    protected override void Review(PlacedIndicator placed, ProjectFacts facts, FindingCollector findings) =>
        findings.Add(placed.Pointer, [new("name", placed.Name)]);
}
