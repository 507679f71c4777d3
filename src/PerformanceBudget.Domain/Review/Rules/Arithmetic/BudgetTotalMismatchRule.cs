namespace PerformanceBudget.Domain.Review;

/// <summary>PB2001: a breakdown that does not add up, or does not agree with the form.</summary>
internal sealed class BudgetTotalMismatchRule()
    : ReviewRule(
        new FindingDefinition(
            "PB2001",
            Severity.Error,
            new("预算安排与总额不符", "The breakdown does not make the total"),
            new(
                "{subject}为{actual}，而{reference}为{expected:W}，差额{difference:W}。",
                "Two figures disagree: {subject} is {actual}, {reference} is {expected:W}, difference {difference:W}."
            ),
            new(
                "逐项核对预算明细，补上遗漏或改正写错的金额，使两者一致。",
                "Check the lines one by one, and add what is missing or mend the wrong amount until both agree."
            )
        )
    )
{
    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        foreach (var pair in AmountPair.OfTotals(facts, Agreement.Different))
        {
            pair.Report(findings);
        }
    }
}
