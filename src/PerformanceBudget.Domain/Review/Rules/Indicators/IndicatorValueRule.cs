namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that says what is wrong with the value of an indicator.</summary>
/// <param name="definition">What its findings have in common. The message names name, actual and problem.</param>
/// <param name="traits">What the indicators have that it is about, all of these. One of them is that there is a value.</param>
internal abstract class IndicatorValueRule(FindingDefinition definition, IndicatorTraits traits)
    : IndicatorRule(definition, traits)
{
    protected sealed override void Review(
        PlacedIndicator placed,
        ProjectFacts facts,
        FindingCollector findings
    )
    {
        if (FindProblem(placed, facts) is { } problem)
        {
            findings.Add(
                placed.ValuePointer,
                [
                    new("name", placed.Name),
                    new(FindingValue.Actual, placed.Indicator.Value!),
                    new("problem", problem.Text),
                ],
                severity: problem.Severity
            );
        }
    }

    /// <summary>What is wrong with the value; null where nothing is.</summary>
    protected abstract IndicatorProblem? FindProblem(PlacedIndicator placed, ProjectFacts facts);
}
