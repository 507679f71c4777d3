namespace PerformanceBudget.Domain.Review;

/// <summary>PB2001: a breakdown that does not add up, or does not agree with the form.</summary>
internal sealed class BudgetTotalMismatchRule()
    : ReviewRule(
        new FindingDefinition(
            "PB2001",
            Severity.Error,
            new("预算安排与总额不符", "The breakdown does not make the total"),
            new(
                "{subject}为{actual:N}，{reference}为{expected:S}，{gap}。",
                "Two figures disagree: {subject} is {actual:N}, {reference} is {expected:S}: {gap}."
            ),
            new(
                "逐项核对预算明细，补列遗漏事项或更正金额，使两者一致。",
                "Check the lines one by one, and add what is missing or mend the wrong amount until both agree."
            )
        )
    )
{
    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        foreach (var pair in AmountPair.OfTotals(facts, Agreement.Different))
        {
            findings.Add(
                pair.Actual.Pointer,
                [.. pair.Values, new("gap", AmountGap.Of(pair.Actual.Figure.Value, pair.Expected))],
                [pair.Place]
            );
        }
    }
}
