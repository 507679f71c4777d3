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
    private static readonly (IndicatorGroup Group, string English)[] Groups =
    [
        (IndicatorGroup.Cost, "cost"),
        (IndicatorGroup.Output, "output"),
        (IndicatorGroup.Benefit, "benefit"),
        (IndicatorGroup.Satisfaction, "satisfaction"),
    ];

    public override void Review(Project project, FindingReport report)
    {
        var missing = 0b1111;
        foreach (var indicator in project.Indicators)
        {
            // A form with groups of its own is not the national one, and nothing is missing from it.
            if (indicator.Category.Group == IndicatorGroup.Other)
            {
                return;
            }

            missing &= ~(1 << (int)indicator.Category.Group);
            if (indicator.Category == IndicatorCategory.OutputCost)
            {
                missing &= ~(1 << (int)IndicatorGroup.Cost);
            }
        }

        if (missing != 0)
        {
            Report(project, missing, report);
        }
    }

    private static void Report(Project project, int missing, FindingReport report)
    {
        var groups = Array.FindAll(Groups, entry => (missing & (1 << (int)entry.Group)) != 0);
        var chinese = string.Join('、', groups.Select(entry => entry.Group.ChineseName()));
        var english = string.Join(", ", groups.Select(entry => entry.English));
        report.Add(IndicatorPlaces.AllOf(project), [new("groups", new BilingualText(chinese, english))]);
    }
}
