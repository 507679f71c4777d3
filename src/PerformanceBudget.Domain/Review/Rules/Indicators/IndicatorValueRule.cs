namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that says what is wrong with the value of an indicator.</summary>
/// <param name="definition">What its findings have in common. The message names name, actual and problem.</param>
/// <param name="traits">What the indicators have that it is about, all of these.</param>
internal abstract class IndicatorValueRule(FindingDefinition definition, IndicatorTraits traits)
    : ProjectRule(definition)
{
    public sealed override void Review(Project project, FindingReport report)
    {
        var indicators = project.Indicators;
        foreach (var i in report.Indicators.With(traits))
        {
            if (FindProblem(indicators[i]) is { } problem)
            {
                Report(indicators[i], i, problem, report);
            }
        }
    }

    private static void Report(Indicator indicator, int index, BilingualText problem, FindingReport report) =>
        report.Add(
            IndicatorPlaces.At(index, "/value"),
            (indicator, problem),
            static facts =>
                new([
                    new("name", facts.indicator.Name),
                    new(FindingValue.Actual, facts.indicator.Value!),
                    new("problem", facts.problem),
                ])
        );

    /// <summary>What is wrong, as messages say it; null where nothing is, or there is no value.</summary>
    protected abstract BilingualText? FindProblem(Indicator indicator);
}
