namespace PerformanceBudget.Domain.Review;

/// <summary>PB2013: a line above the caller's threshold that nothing is calculated for.</summary>
internal sealed class LumpSumRule()
    : LineRule(
        new FindingDefinition(
            "PB2013",
            Severity.Information,
            new("大额预算没有测算", "A large line has no calculation"),
            new(
                "“{name}”{actual:W}没有测算依据，高于{threshold:W}。",
                "{name} is {actual:W}, which is above {threshold:W}, and has no calculation."
            ),
            new("列出单价和数量，或下级明细。", "State prices and counts, or sub-lines.")
        ),
        LineTraits.LumpSum
    )
{
    protected override void Review(LineFacts line, ProjectFacts facts, FindingCollector findings)
    {
        if (facts.Thresholds.LumpSum is { } threshold && line.Line.Amount is { } amount && amount > threshold)
        {
            findings.Add(
                line.Pointer,
                [new("name", line.Name), new(FindingValue.Actual, amount), new("threshold", threshold)]
            );
        }
    }
}
