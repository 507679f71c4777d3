namespace PerformanceBudget.Domain.Review;

/// <summary>PB3015: fewer indicators with a number than the caller asks for.</summary>
internal sealed class NumericShareRule()
    : ProjectRule(
        new FindingDefinition(
            "PB3015",
            Severity.Information,
            new("量化指标偏少", "Few indicators carry a number"),
            new(
                "{total}个指标中量化的有{count}个，占{actual}，低于{expected}。",
                "{count} of {total} indicators carry a number, {actual}, which is below {expected}."
            ),
            new("能量化的指标写明数字和单位。", "Use numbers and units wherever it can be counted.")
        )
    )
{
    public override void Review(Project project, FindingReport report)
    {
        if (report.Options.MinNumericShare is not { } share || project.Indicators.IsEmpty)
        {
            return;
        }

        var count = 0;
        foreach (var indicator in project.Indicators)
        {
            count += indicator.Value is ThresholdValue or RangeValue or DeadlineValue ? 1 : 0;
        }

        var total = project.Indicators.Length;
        if (count < share * total)
        {
            report.Add(
                IndicatorPlaces.All,
                (total, count, share),
                static facts =>
                    new([
                        new("total", facts.total),
                        new("count", facts.count),
                        new(FindingValue.Actual, IndicatorWords.Percent((decimal)facts.count / facts.total)),
                        new(FindingValue.Expected, IndicatorWords.Percent(facts.share)),
                    ])
            );
        }
    }
}
