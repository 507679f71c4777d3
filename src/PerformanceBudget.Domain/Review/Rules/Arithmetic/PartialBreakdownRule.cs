namespace PerformanceBudget.Domain.Review;

/// <summary>PB2008: parts that are not all of their whole, and the rest.</summary>
internal sealed class PartialBreakdownRule()
    : PartialSumRule(
        new FindingDefinition(
            "PB2008",
            Severity.Information,
            new("只列出部分明细", "Only a part is broken down"),
            new(
                "{name}共{total}，其中列明{listed:W}，其余{difference:W}没有列明。",
                "Of {name}, {total}, {listed:W} is listed; the rest, {difference:W}, is not."
            )
        ),
        isAboutRest: true
    );
