namespace PerformanceBudget.Domain.Review;

/// <summary>PB3015: fewer indicators with a number than the caller asks for.</summary>
internal sealed class NumericShareRule()
    : ReviewRule(
        new FindingDefinition(
            "PB3015",
            Severity.Information,
            new("量化指标偏少", "Few indicators carry a number"),
            new(
                "共{total}个指标，已量化{count}个，占{actual}，低于{expected}。",
                "{count} of {total} indicators carry a number, {actual}, which is below {expected}."
            ),
            new("可量化的指标，建议写明数值和计量单位。", "Use numbers and units wherever it can be counted.")
        )
    )
{
    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var indicators = facts.Project.Indicators;
        if (facts.Thresholds.MinNumericShare is not { } share || indicators.IsEmpty)
        {
            return;
        }

        var count = indicators.Count(StatedTargets.HasNumber);
        if (count < share * indicators.Length)
        {
            findings.Add(
                IndicatorPlaces.All,
                [
                    new("total", indicators.Length),
                    new("count", count),
                    new(FindingValue.Actual, IndicatorWords.Percent((decimal)count / indicators.Length)),
                    new(FindingValue.Expected, IndicatorWords.Percent(share)),
                ]
            );
        }
    }
}
