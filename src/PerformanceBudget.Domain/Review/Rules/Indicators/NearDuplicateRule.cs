namespace PerformanceBudget.Domain.Review;

/// <summary>PB3009: indicators of one project that are the same, or nearly so.</summary>
internal sealed class NearDuplicateRule()
    : ReviewRule(
        new FindingDefinition(
            "PB3009",
            Severity.Warning,
            new("指标重复", "Indicators are nearly the same"),
            new("指标“{name}”与“{other}”重复。", "The indicator {name} repeats {other}."),
            new("合并为一个指标。", "Merge them.")
        )
    )
{
    private static readonly BilingualText Other = new("另一个指标", "the other indicator");

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var indicators = facts.Project.Indicators;
        // All indicators of one thing at once, at the last of them.
        foreach (var same in facts.Names.FindRepeated(facts.Index))
        {
            var others = same[..^1];
            findings.Add(
                IndicatorPlaces.At(same[^1]),
                [
                    new("name", indicators[same[^1]].Name),
                    new("other", FindingValue.NamesOf(Array.ConvertAll(others, i => indicators[i].Name))),
                ],
                [.. others.Select(i => new RelatedPlace(IndicatorPlaces.At(i), Other))]
            );
        }
    }
}
