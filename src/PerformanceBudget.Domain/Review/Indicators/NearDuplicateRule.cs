using System.Buffers;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB3009: two indicators of one project that are the same, or nearly so.</summary>
internal sealed class NearDuplicateRule()
    : ProjectRule(
        new FindingDefinition(
            "PB3009",
            Severity.Warning,
            new("指标重复", "Two indicators are nearly the same"),
            new("指标“{name}”与“{other}”重复。", "The indicator {name} repeats {other}."),
            new("合并为一个指标。", "Merge both.")
        )
    )
{
    // Two names that differ in one of these are about two things: the first quarter and the second one.
    private static readonly SearchValues<char> Telling = SearchValues.Create(
        "0123456789〇零一二三四五六七八九十百千万甲乙丙丁上下前后左右东西南北中内外大小多少高低初新旧老男女城乡市区县镇村局处科"
    );

    private static readonly BilingualText Other = new("另一个指标", "the other indicator");

    public override void Review(Project project, FindingReport report)
    {
        var names = report.Names;
        for (var i = 1; i < project.Indicators.Length; i++)
        {
            var earlier = names.FindEarlier(report.Project, i);
            if (earlier >= 0 && IsSame(names[report.Project, earlier], names[report.Project, i]))
            {
                report.Add(
                    IndicatorPlaces.At(i),
                    [new("name", project.Indicators[i].Name), new("other", project.Indicators[earlier].Name)],
                    [new(IndicatorPlaces.At(earlier), Other)]
                );
            }
        }
    }

    private static bool IsSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        while (true)
        {
            var left = first.IndexOfAny(Telling);
            var right = second.IndexOfAny(Telling);
            if (left < 0 || right < 0)
            {
                return left == right;
            }

            if (first[left] != second[right])
            {
                return false;
            }

            first = first[(left + 1)..];
            second = second[(right + 1)..];
        }
    }
}
