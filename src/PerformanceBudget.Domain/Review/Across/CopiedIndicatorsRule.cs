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
        using var names = new IndicatorNames(declaration);
        var projects = declaration.Projects;
        foreach (var (left, right) in names.FindSimilarProjects())
        {
            // By name and not by place, so that neither of both comes first.
            var (first, second) =
                Compare(projects[left], projects[right]) <= 0 ? (left, right) : (right, left);
            var same = names.Match(first, second);
            if (
                IndicatorNames.IsCopied(
                    same.Count,
                    projects[first].Indicators.Length,
                    projects[second].Indicators.Length
                )
            )
            {
                Report(projects, first, second, same, report);
            }
        }
    }

    private static void Report(
        ImmutableArray<Project> projects,
        int first,
        int second,
        List<(int First, int Second)> same,
        FindingReport report
    )
    {
        var related = ImmutableArray.CreateBuilder<RelatedPlace>((2 * same.Count) + 2);
        related.Add(new(At(first), Indicators));
        related.Add(new(At(second), Indicators));
        foreach (var (left, right) in same)
        {
            related.Add(new(At(first, left), Copied));
            related.Add(new(At(second, right), Copied));
        }

        report.Add(
            "/projects",
            [
                new("first", projects[first].Name),
                new("firstCount", projects[first].Indicators.Length),
                new("second", projects[second].Name),
                new("secondCount", projects[second].Indicators.Length),
                new(FindingValue.Actual, same.Count),
            ],
            related.DrainToImmutable()
        );
    }

    private static int Compare(Project left, Project right)
    {
        var byName = string.CompareOrdinal(left.Name, right.Name);
        return byName != 0 ? byName
            : string.CompareOrdinal(left.ImplementingUnit, right.ImplementingUnit) is not 0 and var byUnit
                ? byUnit
            : string.CompareOrdinal(left.Code, right.Code);
    }

    private static string At(int project) => $"/projects/{JsonPointer.Index(project)}{IndicatorPlaces.All}";

    private static string At(int project, int indicator) =>
        $"/projects/{JsonPointer.Index(project)}{IndicatorPlaces.At(indicator)}";
}
