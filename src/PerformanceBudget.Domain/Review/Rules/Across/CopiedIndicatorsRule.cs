namespace PerformanceBudget.Domain.Review;

/// <summary>PB5004: indicators that two projects have in common.</summary>
internal sealed class CopiedIndicatorsRule()
    : ReviewRule(
        new FindingDefinition(
            "PB5004",
            Severity.Warning,
            new("两个项目的指标雷同", "Indicators copied between two projects"),
            new(
                "“{first}”的{firstCount}个指标与“{second}”的{secondCount}个指标中，有{actual}个相同。",
                "{actual} indicators are the same in {first}, which has {firstCount}, and in {second}, which has {secondCount}."
            ),
            new(
                "按各自项目的内容分别设置指标，删去属于另一项目的指标。",
                "Set the indicators of each project by what it does, and remove those of the other one."
            )
        )
    )
{
    private static readonly BilingualText Indicators = new("绩效指标", "the indicators");
    private static readonly BilingualText Copied = new("相同的指标", "an indicator of both");

    internal override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings)
    {
        var declaration = facts.Declaration;
        foreach (var copy in facts.Names.Copies)
        {
            var (first, second, same) = copy;
            findings.Add(
                "/projects",
                [
                    new("first", declaration.Projects[first].Name),
                    new("firstCount", declaration.Projects[first].Indicators.Length),
                    new("second", declaration.Projects[second].Name),
                    new("secondCount", declaration.Projects[second].Indicators.Length),
                    new(FindingValue.Actual, same.Count),
                ],
                [
                    new(IndicatorPlaces.AllIn(first), Indicators),
                    new(IndicatorPlaces.AllIn(second), Indicators),
                    .. same.SelectMany(row => PlacesOf(copy, row)),
                ]
            );
        }
    }

    private static IEnumerable<RelatedPlace> PlacesOf(CopiedIndicators copy, (int First, int Second) row) =>
        [
            new(IndicatorPlaces.AtIn(copy.First, row.First), Copied),
            new(IndicatorPlaces.AtIn(copy.Second, row.Second), Copied),
        ];
}
