namespace PerformanceBudget.Domain.Review;

/// <summary>PB3021: a value with digits that is no number as it is written.</summary>
internal sealed class UnreadValueRule()
    : IndicatorValueRule(
        new FindingDefinition(
            "PB3021",
            Severity.Information,
            new("指标值未能识别", "A value that could not be understood"),
            new("指标“{name}”的指标值“{actual}”{problem}。", "The value {actual} of {name} {problem}."),
            new(
                "建议核对写法，如“≥100场”；无误的，无需修改。",
                "Check how it is written, as in ≥100场; where it is meant there is nothing to mend."
            )
        ),
        IndicatorTraits.Text
    )
{
    private static readonly IndicatorProblem NoNumber = new(
        "含有数字，但未能识别为数值",
        "has digits, but could not be read as a number"
    );

    protected override IndicatorProblem? FindProblem(PlacedIndicator placed, ProjectFacts facts) =>
        placed.Indicator.Value is VerbatimValue { Text: var text }
        && BrokenNumbers.Is(text)
        && !DamagedText.IsDamaged(text)
        && ImpossibleDates.Find(text) is null
        && !UnitContradictionRule.HasTwoUnits(text)
            ? NoNumber
            : null;
}
