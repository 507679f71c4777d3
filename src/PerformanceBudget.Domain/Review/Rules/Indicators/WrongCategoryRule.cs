namespace PerformanceBudget.Domain.Review;

/// <summary>PB3011: an indicator that by its own words belongs to another category.</summary>
internal sealed class WrongCategoryRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB3011",
            Severity.Warning,
            new("指标归类有误", "Filed in the wrong category"),
            new(
                "指标“{name}”归在{actual}，按其名称或指标值应归{expected}。",
                "{name} is filed under {actual}; by its name or value it belongs to {expected}."
            ),
            new("移入{expected}。", "File it under {expected}.")
        )
    )
{
    protected override void Review(PlacedIndicator placed, ProjectFacts facts, FindingCollector findings)
    {
        var indicator = placed.Indicator;
        if (CategoryByWords(indicator) is { } expected)
        {
            findings.Add(
                placed.Pointer + "/category",
                [
                    new("name", indicator.Name),
                    new(FindingValue.Actual, indicator.Category.ChineseName),
                    new(FindingValue.Expected, expected.ChineseName),
                ]
            );
        }
    }

    /// <summary>The category to which it belongs by its words, where that is another one than it is filed under.</summary>
    private static IndicatorCategory? CategoryByWords(Indicator indicator)
    {
        var group = indicator.Category.Group;
        return group is IndicatorGroup.Cost or IndicatorGroup.Output or IndicatorGroup.Benefit
            && Vocabulary.Satisfaction.IsEndOf(indicator.Name)
                ? IndicatorCategory.BeneficiarySatisfaction
            : group == IndicatorGroup.Benefit && IsTimeliness(indicator) ? IndicatorCategory.Timeliness
            : indicator.Category == IndicatorCategory.EconomicBenefit
            && Vocabulary.Awareness.IsEndOf(indicator.Name)
                ? IndicatorCategory.SocialBenefit
            : null;
    }

    private static bool IsTimeliness(Indicator indicator) =>
        Vocabulary.Timeliness.IsEndOf(indicator.Name)
        || (
            indicator.Value is QualitativeValue { Words: [var word] } && Vocabulary.Timeliness.Contains(word)
        );
}
