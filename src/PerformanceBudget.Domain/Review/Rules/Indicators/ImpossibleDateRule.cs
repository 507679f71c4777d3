namespace PerformanceBudget.Domain.Review;

/// <summary>PB3022: a value that names a day that does not exist.</summary>
internal sealed class ImpossibleDateRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB3022",
            Severity.Error,
            new("指标值的日期不存在", "A day that does not exist"),
            new(
                "指标“{name}”的指标值“{actual}”中，{date}不存在。",
                "In the value {actual} of {name}, {date} is no day."
            ),
            new("建议核对日期。", "Check the date.")
        ),
        IndicatorTraits.Text
    )
{
    protected override void Review(PlacedIndicator placed, ProjectFacts facts, FindingCollector findings)
    {
        if (
            placed.Indicator.Value is VerbatimValue { Text: var text }
            && ImpossibleDates.Find(text) is { } date
        )
        {
            findings.Add(
                placed.ValuePointer,
                [new("name", placed.Name), new(FindingValue.Actual, text), new("date", date)]
            );
        }
    }
}
