namespace PerformanceBudget.Domain.Review;

/// <summary>PB3002: a project without indicators of one of the four groups.</summary>
internal sealed class MissingGroupRule()
    : ProjectRule(
        new FindingDefinition(
            "PB3002",
            Severity.Warning,
            new("缺少一级指标", "A group of indicators is missing"),
            new("没有设置{groups}。", "There are no indicators of {groups}."),
            new(
                "补上{groups}，或说明不适用的理由。",
                "Add indicators of {groups}, or say why they do not apply."
            )
        )
    )
{
    private const IndicatorTraits AllGroups =
        IndicatorTraits.CostGroup
        | IndicatorTraits.OutputGroup
        | IndicatorTraits.BenefitGroup
        | IndicatorTraits.SatisfactionGroup;

    private static readonly (IndicatorTraits Trait, string Chinese, string English)[] Groups =
    [
        (IndicatorTraits.CostGroup, IndicatorGroup.Cost.ChineseName(), "cost"),
        (IndicatorTraits.OutputGroup, IndicatorGroup.Output.ChineseName(), "output"),
        (IndicatorTraits.BenefitGroup, IndicatorGroup.Benefit.ChineseName(), "benefit"),
        (IndicatorTraits.SatisfactionGroup, IndicatorGroup.Satisfaction.ChineseName(), "satisfaction"),
    ];

    public override void Review(Project project, FindingReport report)
    {
        var groups = report.Indicators.Any;
        // A form with groups of its own is not the national one, and nothing is missing from it.
        if (
            (groups & IndicatorTraits.OtherGroup) == IndicatorTraits.None
            && (groups & AllGroups) != AllGroups
        )
        {
            report.Add(
                IndicatorPlaces.AllOf(project),
                AllGroups & ~groups,
                static missing =>
                    new([new("groups", BilingualText.Deferred(language => Write(missing, language)))])
            );
        }
    }

    private static string Write(IndicatorTraits missing, Language language)
    {
        var names = Groups
            .Where(group => (missing & group.Trait) != IndicatorTraits.None)
            .Select(group => language == Language.Chinese ? group.Chinese : group.English);
        return string.Join(language == Language.Chinese ? "、" : ", ", names);
    }
}
