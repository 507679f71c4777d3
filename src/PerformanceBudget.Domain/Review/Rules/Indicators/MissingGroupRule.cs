namespace PerformanceBudget.Domain.Review;

/// <summary>PB3002: a project without indicators of one of the four groups.</summary>
internal sealed class MissingGroupRule()
    : ReviewRule(
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
    private static readonly (IndicatorTraits Trait, string Chinese, string English)[] Groups =
    [
        (IndicatorTraits.CostGroup, IndicatorGroup.Cost.ChineseName(), "cost"),
        (IndicatorTraits.OutputGroup, IndicatorGroup.Output.ChineseName(), "output"),
        (IndicatorTraits.BenefitGroup, IndicatorGroup.Benefit.ChineseName(), "benefit"),
        (IndicatorTraits.SatisfactionGroup, IndicatorGroup.Satisfaction.ChineseName(), "satisfaction"),
    ];

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var there = facts.Indicators.Any;
        var missing = Groups.Where(group => !there.HasFlag(group.Trait)).ToList();
        // A form with groups of its own is not the national one, and nothing is missing from it. Of a form that is missing whole
        // PB4007 says so.
        if (missing.Count > 0 && !there.HasFlag(IndicatorTraits.OtherGroup) && HasForm(facts.Project))
        {
            var names = new BilingualText(
                string.Join('、', missing.Select(group => group.Chinese)),
                string.Join(", ", missing.Select(group => group.English))
            );
            findings.Add(IndicatorPlaces.AllOf(facts.Project), [new("groups", names)]);
        }
    }

    private static bool HasForm(Project project) =>
        !project.Indicators.IsEmpty || project.Goals != Goals.None;
}
