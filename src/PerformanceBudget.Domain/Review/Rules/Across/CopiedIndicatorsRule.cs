using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB5004: indicators that two projects have in common.</summary>
internal sealed class CopiedIndicatorsRule()
    : DeclarationRule(
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

    public override void Review(DepartmentDeclaration declaration, FindingReport report)
    {
        foreach (var copy in report.Names.Copies)
        {
            report.Add("/projects", (declaration.Projects, copy), Describe);
        }
    }

    private static FindingDetails Describe((ImmutableArray<Project> Projects, CopiedIndicators Copy) facts)
    {
        var (first, second, same) = facts.Copy;
        var places = ImmutableArray.CreateBuilder<RelatedPlace>((2 * same.Count) + 2);
        places.Add(new(IndicatorPlaces.AllIn(first), Indicators));
        places.Add(new(IndicatorPlaces.AllIn(second), Indicators));
        foreach (var (left, right) in same)
        {
            places.Add(new(IndicatorPlaces.At(left).In(first), Copied));
            places.Add(new(IndicatorPlaces.At(right).In(second), Copied));
        }

        return new(
            [
                new("first", facts.Projects[first].Name),
                new("firstCount", facts.Projects[first].Indicators.Length),
                new("second", facts.Projects[second].Name),
                new("secondCount", facts.Projects[second].Indicators.Length),
                new(FindingValue.Actual, same.Count),
            ],
            places.MoveToImmutable()
        );
    }
}
