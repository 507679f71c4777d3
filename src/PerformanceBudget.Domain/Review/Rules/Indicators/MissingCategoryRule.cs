namespace PerformanceBudget.Domain.Review;

/// <summary>PB3023: outputs without a quantity, or without a quality.</summary>
internal sealed class MissingCategoryRule()
    : ReviewRule(
        new FindingDefinition(
            "PB3023",
            Severity.Information,
            new("产出指标缺少数量或质量指标", "Outputs without a quantity or a quality"),
            new("产出指标中未设置{categories}。", "Among the outputs there are no {categories}."),
            new(
                "建议补充{categories}；确不适用的，无需修改。",
                "Add {categories}; where they do not apply there is nothing to mend."
            )
        )
    )
{
    private static readonly (IndicatorTraits Trait, string Chinese, string English)[] Categories =
    [
        (IndicatorTraits.Quantity, IndicatorCategory.Quantity.ChineseName, "quantities"),
        (IndicatorTraits.Quality, IndicatorCategory.Quality.ChineseName, "indicators of quality"),
    ];

    // In a form with categories of its own these may be the ones that are missed.
    private const IndicatorTraits OwnForm = IndicatorTraits.OtherGroup | IndicatorTraits.LocalOutput;

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var there = facts.Indicators.Any;
        var missing = Categories.Where(category => !there.HasFlag(category.Trait)).ToList();
        if (
            missing.Count > 0
            && there.HasFlag(IndicatorTraits.OutputGroup)
            && (there & OwnForm) == IndicatorTraits.None
        )
        {
            var names = new BilingualText(
                string.Join('、', missing.Select(category => category.Chinese)),
                string.Join(", ", missing.Select(category => category.English))
            );
            findings.Add(IndicatorPlaces.All, [new("categories", names)]);
        }
    }
}
