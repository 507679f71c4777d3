namespace PerformanceBudget.Domain.Review;

/// <summary>PB3002: a project without indicators of one of the four groups.</summary>
internal sealed class MissingGroupRule()
    : ReviewRule(
        new FindingDefinition(
            "PB3002",
            Severity.Warning,
            new("缺少一级指标", "A group of indicators is missing"),
            new("未设置{groups}。", "There are no {groups}."),
            new("建议补充{groups}；确不适用的，建议说明理由。", "Add {groups}, or say why they do not apply.")
        )
    )
{
    private static readonly (IndicatorTraits Trait, string Chinese, string English)[] Groups =
    [
        (IndicatorTraits.CostGroup, IndicatorGroup.Cost.ChineseName(), "indicators of cost"),
        (IndicatorTraits.OutputGroup, IndicatorGroup.Output.ChineseName(), "indicators of output"),
        (IndicatorTraits.BenefitGroup, IndicatorGroup.Benefit.ChineseName(), "indicators of benefit"),
        (
            IndicatorTraits.SatisfactionGroup,
            IndicatorGroup.Satisfaction.ChineseName(),
            "indicators of satisfaction"
        ),
    ];

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var project = facts.Project;
        var there = facts.Indicators.Any;
        var missing = Groups.Where(group => !there.HasFlag(group.Trait)).ToList();
        // A form with groups of its own, or without any, is not the national one, and nothing is missing from it. Of a form that is
        // missing whole PB4007 says so.
        if (missing.Count > 0 && !there.HasFlag(IndicatorTraits.OtherGroup) && HasForm(project))
        {
            var names = new BilingualText(
                string.Join('、', missing.Select(group => group.Chinese)),
                string.Join(", ", missing.Select(group => group.English))
            );
            findings.Add(IndicatorPlaces.AllOf(project), [new("groups", names)]);
        }
    }

    private static bool HasForm(Project project) =>
        !project.Indicators.IsEmpty || project.Goals != Goals.None;
}
