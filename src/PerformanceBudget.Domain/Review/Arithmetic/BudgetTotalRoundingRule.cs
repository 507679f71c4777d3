namespace PerformanceBudget.Domain.Review;

/// <summary>PB2002: a breakdown that agrees after rounding.</summary>
internal sealed class BudgetTotalRoundingRule()
    : BudgetTotalRule(
        new FindingDefinition(
            "PB2002",
            Severity.Information,
            new("预算安排四舍五入后一致", "The breakdown agrees after rounding"),
            new(
                "{subject}为{actual}，{reference}为{expected:Y}，相差{difference:Y}，系写法所取位数造成，四舍五入后一致。",
                "Two figures agree after rounding: {subject} is {actual}, {reference} is {expected:Y}, difference {difference:Y}."
            )
        ),
        Agreement.Rounded
    );
