namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that says one thing about several indicators of a project at once.</summary>
/// <param name="definition">What its findings have in common. The message names count and names, and may name the reason.</param>
/// <param name="traits">What the indicators have that it is about, all of these.</param>
internal abstract class IndicatorListRule(FindingDefinition definition, IndicatorTraits traits)
    : ReviewRule(definition)
{
    internal sealed override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var affected = new List<PlacedIndicator>();
        foreach (var placed in facts.Indicators.All)
        {
            facts.Steps.Add();
            if (placed.Has(traits) && IsAffected(placed))
            {
                affected.Add(placed);
            }
        }

        if (affected.Count > 0 && FindReason(facts) is { } reason)
        {
            findings.Add(
                IndicatorPlaces.All,
                [
                    new("count", affected.Count),
                    new("names", PlacedIndicator.NamesOf(affected)),
                    new("reason", reason.Text),
                ],
                PlacedIndicator.PlacesOf(affected),
                reason.Severity
            );
        }
    }

    /// <summary>Whether it is one of the indicators that the finding names, as far as the traits cannot tell.</summary>
    protected virtual bool IsAffected(PlacedIndicator placed) => true;

    /// <summary>
    /// Why it is worth asking, by the rest of the project; null where it is not. Looked at when there is an indicator to ask about.
    /// </summary>
    protected abstract IndicatorProblem? FindReason(ProjectFacts facts);
}
