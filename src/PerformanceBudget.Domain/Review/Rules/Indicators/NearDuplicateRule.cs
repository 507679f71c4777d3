using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB3009: indicators of one project that are the same, or nearly so.</summary>
internal sealed class NearDuplicateRule()
    : ProjectRule(
        new FindingDefinition(
            "PB3009",
            Severity.Warning,
            new("指标重复", "Indicators are nearly the same"),
            new("指标“{name}”与“{other}”重复。", "The indicator {name} repeats {other}."),
            new("合并为一个指标。", "Merge them.")
        )
    )
{
    private static readonly BilingualText Other = new("另一个指标", "the other indicator");

    public override void Review(Project project, FindingReport report)
    {
        for (var i = 1; i < project.Indicators.Length; i++)
        {
            var first = report.Names.FindRepeated(report.Project, i);
            if (first < i && IsLast(project, first, i, report))
            {
                Report(project, first, i, report);
            }
        }
    }

    private static bool IsLast(Project project, int first, int index, FindingReport report)
    {
        for (var i = index + 1; i < project.Indicators.Length; i++)
        {
            if (report.Names.FindRepeated(report.Project, i) == first)
            {
                return false;
            }
        }

        return true;
    }

    // All indicators of one thing at once, at the last of them.
    private static void Report(Project project, int first, int last, FindingReport report)
    {
        var names = new List<string>();
        var places = ImmutableArray.CreateBuilder<RelatedPlace>();
        for (var i = first; i < last; i++)
        {
            if (report.Names.FindRepeated(report.Project, i) == first)
            {
                names.Add(project.Indicators[i].Name);
                places.Add(new(IndicatorPlaces.At(i), Other));
            }
        }

        report.Add(
            IndicatorPlaces.At(last),
            (project.Indicators[last].Name, names, Places: places.DrainToImmutable()),
            static facts =>
                new([new("name", facts.Name), new("other", FindingValue.NamesOf(facts.names))], facts.Places)
        );
    }
}
