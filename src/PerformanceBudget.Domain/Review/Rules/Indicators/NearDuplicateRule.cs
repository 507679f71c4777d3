namespace PerformanceBudget.Domain.Review;

/// <summary>PB3009: indicators of one project that are the same, or may be.</summary>
internal sealed class NearDuplicateRule()
    : ReviewRule(
        new FindingDefinition(
            "PB3009",
            Severity.Warning,
            new("指标重复", "Indicators are nearly the same"),
            new("指标“{name}”与“{other}”{problem}。", "The indicator {name} {problem} {other}."),
            new(
                "考核同一内容的，建议合并为一个指标；内容不同的，建议在名称中予以区分。",
                "Merge them where they measure one thing; else let the names tell them apart."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private static readonly BilingualText Other = new("另一个指标", "the other indicator");
    private static readonly BilingualText Same = new("重复", "repeats");
    private static readonly BilingualText Nearly = new("仅有个别字不同，疑似重复", "seems to repeat");

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var indicators = facts.Project.Indicators;
        // All indicators of one thing at once, at the last of them.
        foreach (var repeated in facts.Names.FindRepeated(facts.Index))
        {
            var (others, last) = (repeated.Indexes[..^1], repeated.Indexes[^1]);
            findings.Add(
                IndicatorPlaces.At(last),
                [
                    new("name", indicators[last].Name),
                    new("other", FindingValue.NamesOf(Array.ConvertAll(others, i => indicators[i].Name))),
                    new("problem", repeated.IsCertain ? Same : Nearly),
                ],
                [.. others.Select(i => new RelatedPlace(IndicatorPlaces.At(i), Other))],
                repeated.IsCertain ? Severity.Warning : Severity.Information
            );
        }
    }
}
