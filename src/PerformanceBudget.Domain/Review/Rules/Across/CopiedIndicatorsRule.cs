namespace PerformanceBudget.Domain.Review;

/// <summary>PB5004: indicators that two projects have in common.</summary>
internal sealed class CopiedIndicatorsRule()
    : ReviewRule(
        new FindingDefinition(
            "PB5004",
            Severity.Warning,
            new("项目间绩效指标雷同", "Indicators copied between two projects"),
            new(
                "“{first}”（{firstCount}个指标）与“{second}”（{secondCount}个指标）有{actual}个指标名称相同，其中{sameValues}个指标值也相同。",
                "{first} ({firstCount} indicators) and {second} ({secondCount}) have {actual} indicators of the same name, {sameValues} of them with the same target."
            ),
            new(
                "按项目各自内容分别设置指标，并核实有无误用其他项目指标的情况。",
                "Set the indicators of each project by what it does, and check whether any were taken over from the other."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private static readonly BilingualText Indicators = new("绩效指标", "the indicators");
    private static readonly BilingualText Copied = new("相同的指标", "an indicator of both");

    internal override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings)
    {
        var declaration = facts.Declaration;
        foreach (var copy in facts.Copies)
        {
            var (first, second, same) = copy;
            var sameValues = same.Count(row =>
                CopiedIndicators.HaveSameValue(
                    declaration.Projects[first].Indicators[row.First],
                    declaration.Projects[second].Indicators[row.Second]
                )
            );
            findings.Add(
                "/projects",
                [
                    new("first", declaration.Projects[first].Name),
                    new("firstCount", declaration.Projects[first].Indicators.Length),
                    new("second", declaration.Projects[second].Name),
                    new("secondCount", declaration.Projects[second].Indicators.Length),
                    new(FindingValue.Actual, same.Count),
                    new("sameValues", sameValues),
                ],
                [
                    new(IndicatorPlaces.AllIn(first), Indicators),
                    new(IndicatorPlaces.AllIn(second), Indicators),
                    .. same.SelectMany(row => PlacesOf(copy, row)),
                ],
                // One project of two units is rightly measured alike.
                facts.Words.AreNamesakes(first, second)
                    ? Severity.Information
                    : null
            );
        }
    }

    private static IEnumerable<RelatedPlace> PlacesOf(CopiedIndicators copy, (int First, int Second) row) =>
        [
            new(IndicatorPlaces.AtIn(copy.First, row.First), Copied),
            new(IndicatorPlaces.AtIn(copy.Second, row.Second), Copied),
        ];
}
