namespace PerformanceBudget.Domain.Review;

/// <summary>PB3017: a rate whose value is a word.</summary>
internal sealed class UncountedRateRule()
    : ProjectRule(
        new FindingDefinition(
            "PB3017",
            Severity.Warning,
            new("比率指标没有数值", "A rate without a number"),
            new(
                "指标“{name}”是比率，指标值“{actual}”却不是数字。",
                "{name} is a rate, but its value {actual} is no number."
            ),
            new("写明应达到的百分比。", "State the percentage that is to be reached.")
        )
    )
{
    private const string Rate = "率";

    // What ends in the same character and is no share of anything.
    private static readonly WordList NoRates = new("效率", "表率", "草率", "统率");

    public override void Review(Project project, FindingReport report)
    {
        var indicators = project.Indicators;
        for (var i = 0; i < indicators.Length; i++)
        {
            // Satisfaction without a number is PB3003's.
            if (
                indicators[i].Value is QualitativeValue value
                && indicators[i].Category.Group != IndicatorGroup.Satisfaction
                && IndicatorWords.TrimEnd(indicators[i].Name).EndsWith(Rate, StringComparison.Ordinal)
                && !NoRates.IsEndOf(indicators[i].Name)
            )
            {
                report.Add(
                    IndicatorPlaces.At(i) + "/value",
                    [new("name", indicators[i].Name), new(FindingValue.Actual, value)]
                );
            }
        }
    }
}
