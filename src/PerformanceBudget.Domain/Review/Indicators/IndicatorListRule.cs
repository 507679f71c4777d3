using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that says one thing about several indicators of a project at once.</summary>
internal abstract class IndicatorListRule(FindingDefinition definition) : ProjectRule(definition)
{
    public sealed override void Review(Project project, FindingReport report)
    {
        ImmutableArray<RelatedPlace>.Builder? places = null;
        List<string>? names = null;
        var indicators = project.Indicators;
        for (var i = 0; i < indicators.Length; i++)
        {
            if (IsAffected(indicators[i]))
            {
                if (places is null && !IsAsked(project))
                {
                    return;
                }

                (places ??= ImmutableArray.CreateBuilder<RelatedPlace>()).Add(
                    new(IndicatorPlaces.At(i), IndicatorPlaces.Role)
                );
                (names ??= []).Add(indicators[i].Name);
            }
        }

        if (places is not null)
        {
            report.Add(
                IndicatorPlaces.All,
                [new("count", names!.Count), new("names", BilingualText.Quoting(names))],
                places.DrainToImmutable()
            );
        }
    }

    /// <summary>Whether it is one of the indicators that the finding names.</summary>
    protected abstract bool IsAffected(Indicator indicator);

    /// <summary>Whether the rest of the project makes it worth asking. Looked at when there is an indicator to ask about.</summary>
    protected virtual bool IsAsked(Project project) => true;
}
