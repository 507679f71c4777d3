namespace PerformanceBudget.Domain.Review;

/// <summary>PB2015: parts that make more than the whole of which they are only a part.</summary>
internal sealed class PartialExcessRule()
    : PartialSumRule(
        new FindingDefinition(
            "PB2015",
            Severity.Error,
            new("部分之和超过总额", "Parts exceed their whole"),
            new(
                "{name}共{total}，而其中列明的各项已达{listed:W}，差额{difference:W}。",
                "The parts listed of {name}, {total}, make {listed:W} already: difference {difference:W}."
            ),
            new("核对总额和其中各项。", "Check the whole and its parts.")
        ),
        isAboutRest: false
    );
