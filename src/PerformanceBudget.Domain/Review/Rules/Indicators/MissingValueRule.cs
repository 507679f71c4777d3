namespace PerformanceBudget.Domain.Review;

/// <summary>PB3001: an indicator without a value.</summary>
internal sealed class MissingValueRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB3001",
            Severity.Error,
            new("指标未填写指标值", "An indicator has no value"),
            new("指标“{name}”未填写指标值。", "The indicator {name} has no value."),
            new(
                "建议补充指标值；可量化的，写明数值和计量单位。",
                "Give it a value, with a number and a unit where it can be counted."
            )
        ),
        IndicatorTraits.Missing
    )
{
    protected override void Review(PlacedIndicator placed, ProjectFacts facts, FindingCollector findings) =>
        findings.Add(placed.Pointer, [new("name", placed.Name)]);
}
