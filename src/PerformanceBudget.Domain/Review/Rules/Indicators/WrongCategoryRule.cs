namespace PerformanceBudget.Domain.Review;

/// <summary>PB3011: an indicator that by its own words belongs to another category.</summary>
internal sealed class WrongCategoryRule()
    : ProjectRule(
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
    private static readonly WordList Satisfaction = new("满意度", "满意率");
    private static readonly WordList Timeliness = new("及时", "及时性", "及时率", "按时", "准时");
    private static readonly WordList Awareness = new("知晓率", "知晓度");

    public override void Review(Project project, FindingReport report)
    {
        var indicators = project.Indicators;
        for (var i = 0; i < indicators.Length; i++)
        {
            Review(indicators[i], i, report);
        }
    }

    private static void Review(Indicator indicator, int index, FindingReport report)
    {
        var group = indicator.Category.Group;
        if (
            group is IndicatorGroup.Cost or IndicatorGroup.Output or IndicatorGroup.Benefit
            && Satisfaction.IsEndOf(indicator.Name)
        )
        {
            Report(indicator, index, IndicatorCategory.BeneficiarySatisfaction, report);
        }
        else if (group == IndicatorGroup.Benefit && IsTimeliness(indicator))
        {
            Report(indicator, index, IndicatorCategory.Timeliness, report);
        }
        else if (indicator.Category == IndicatorCategory.EconomicBenefit && Awareness.IsEndOf(indicator.Name))
        {
            Report(indicator, index, IndicatorCategory.SocialBenefit, report);
        }
    }

    private static bool IsTimeliness(Indicator indicator) =>
        Timeliness.IsEndOf(indicator.Name)
        || (indicator.Value is QualitativeValue { Words: [var word] } && Timeliness.Contains(word));

    private static void Report(
        Indicator indicator,
        int index,
        IndicatorCategory expected,
        FindingReport report
    ) =>
        report.Add(
            IndicatorPlaces.At(index, "/category"),
            (indicator, expected),
            static facts =>
                new([
                    new("name", facts.indicator.Name),
                    new(FindingValue.Actual, facts.indicator.Category.ChineseName),
                    new(FindingValue.Expected, facts.expected.ChineseName),
                ])
        );
}
