namespace PerformanceBudget.Domain.Review;

/// <summary>PB2015: parts that make more than the whole of which they are only a part.</summary>
internal sealed class PartialExcessRule()
    : ReviewRule(
        new FindingDefinition(
            "PB2015",
            Severity.Error,
            new("部分之和超过总额", "Parts exceed their whole"),
            new(
                "{name}共{total:N}，其中列明的各项合计{listed:S}，超出{excess:S}。",
                "The parts listed of {name}, {total:N}, make {listed:S} already: {excess:S} more."
            ),
            new("核对总额和其中各项。", "Check the whole and its parts.")
        )
    )
{
    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        PartialSum?[] sums =
        [
            PartialSum.OfBudget(facts),
            .. facts.Budget.With(LineTraits.Partial).Select(PartialSum.OfLine),
            PartialSum.OfOverview(facts),
        ];
        foreach (var sum in sums)
        {
            if (sum is { Balance.IsShort: false })
            {
                findings.Add(
                    sum.Pointer,
                    [.. sum.Values, new("excess", sum.Balance.Difference.Abs())],
                    [sum.Parts]
                );
            }
        }
    }
}
