using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <summary>The names of the indicator groups, in documents and in JSON.</summary>
public static class IndicatorGroups
{
    /// <summary>What forms call the group: 成本指标, 产出指标, 效益指标, 满意度指标, and 其他指标 for any other.</summary>
    /// <exception cref="ArgumentException"><paramref name="group"/> is undefined.</exception>
    public static string ChineseName(this IndicatorGroup group) =>
        Guard.Against.EnumOutOfRange(group) switch
        {
            IndicatorGroup.Cost => "成本指标",
            IndicatorGroup.Output => "产出指标",
            IndicatorGroup.Benefit => "效益指标",
            IndicatorGroup.Satisfaction => "满意度指标",
            _ => "其他指标",
        };

    /// <summary>
    /// What JSON calls the group, before the colon of a local category: <c>cost</c>, <c>output</c>,
    /// <c>benefit</c>, <c>satisfaction</c>, <c>other</c>.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="group"/> is undefined.</exception>
    public static string Token(this IndicatorGroup group) =>
        Guard.Against.EnumOutOfRange(group) switch
        {
            IndicatorGroup.Cost => "cost",
            IndicatorGroup.Output => "output",
            IndicatorGroup.Benefit => "benefit",
            IndicatorGroup.Satisfaction => "satisfaction",
            _ => "other",
        };

    /// <summary>Finds the group of a token that <see cref="Token"/> gives.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromToken(ReadOnlySpan<char> token, out IndicatorGroup group)
    {
        IndicatorGroup? found = token switch
        {
            "cost" => IndicatorGroup.Cost,
            "output" => IndicatorGroup.Output,
            "benefit" => IndicatorGroup.Benefit,
            "satisfaction" => IndicatorGroup.Satisfaction,
            "other" => IndicatorGroup.Other,
            _ => null,
        };
        group = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>
    /// Finds the national group of a heading in a form. Blanks do not count, the word 指标 may be missing, and
    /// 效果指标 is the old name of 效益指标.
    /// </summary>
    /// <param name="heading">The heading, as in 产出 指标.</param>
    /// <param name="group">
    /// The group. Never <see cref="IndicatorGroup.Other"/>, which has no heading of its own.
    /// </param>
    /// <returns>Whether the heading is one of a national group.</returns>
    public static bool TryParseHeading(ReadOnlySpan<char> heading, out IndicatorGroup group)
    {
        Span<char> buffer = stackalloc char[IndicatorHeading.MaxLength];
        IndicatorGroup? found = IndicatorHeading.Normalize(heading, buffer) switch
        {
            "成本" => IndicatorGroup.Cost,
            "产出" => IndicatorGroup.Output,
            "效益" or "效果" => IndicatorGroup.Benefit,
            "满意度" => IndicatorGroup.Satisfaction,
            _ => null,
        };
        group = found.GetValueOrDefault();
        return found is not null;
    }
}
