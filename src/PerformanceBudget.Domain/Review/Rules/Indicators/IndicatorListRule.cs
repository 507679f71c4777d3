using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that says one thing about several indicators of a project at once.</summary>
/// <param name="definition">What its findings have in common.</param>
/// <param name="traits">What the indicators have that it is about, all of these.</param>
internal abstract class IndicatorListRule(FindingDefinition definition, IndicatorTraits traits)
    : ProjectRule(definition)
{
    public sealed override void Review(Project project, FindingReport report)
    {
        var indicators = project.Indicators;
        foreach (var i in report.Indicators.With(traits))
        {
            if (IsAffected(indicators[i]))
            {
                if (IsAsked(project, report))
                {
                    report.Add(
                        IndicatorPlaces.All,
                        (this, indicators),
                        static facts => facts.Item1.Describe(facts.indicators)
                    );
                }

                return;
            }
        }
    }

    private FindingDetails Describe(ImmutableArray<Indicator> indicators)
    {
        var affected = new IndicatorList(
            indicators,
            indicator => (IndicatorFacts.TraitsOf(indicator) & traits) == traits && IsAffected(indicator)
        );
        return new([new("count", affected.Count), new("names", affected.Names)], affected.Places);
    }

    /// <summary>Whether it is one of the indicators that the finding names, as far as the traits cannot tell.</summary>
    protected virtual bool IsAffected(Indicator indicator) => true;

    /// <summary>Whether the rest of the project makes it worth asking. Looked at when there is an indicator to ask about.</summary>
    protected virtual bool IsAsked(Project project, FindingReport report) => true;
}
