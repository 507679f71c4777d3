namespace PerformanceBudget.Domain.Review;

/// <summary>PB3001: an indicator without a value.</summary>
internal sealed class MissingValueRule()
    : ProjectRule(
        new FindingDefinition(
            "PB3001",
            Severity.Error,
            new("指标没有指标值", "An indicator has no value"),
            new("指标“{name}”没有指标值。", "The indicator {name} has no value."),
            new(
                "补上指标值，能量化的写数字和单位。",
                "Give it a value, with a number and a unit where it can be counted."
            )
        )
    )
{
    public override void Review(Project project, FindingReport report)
    {
        var indicators = project.Indicators;
        for (var i = 0; i < indicators.Length; i++)
        {
            if (indicators[i].Value is null)
            {
                report.Add(IndicatorPlaces.At(i), [new("name", indicators[i].Name)]);
            }
        }
    }
}
