namespace PerformanceBudget.Domain.Review;

/// <summary>PB3012: a value of several words, or one that nobody can grade.</summary>
internal sealed class UngradableValueRule()
    : IndicatorValueRule(
        new FindingDefinition(
            "PB3012",
            Severity.Warning,
            new("指标值无法评分", "A value that cannot be graded"),
            new("指标“{name}”的指标值“{actual}”{problem}。", "The value {actual} of {name} {problem}."),
            new(
                "一个指标只考核一件事，并写明能够判断是否达到的值。",
                "Measure one thing with one indicator, and state a value that can be judged."
            )
        ),
        IndicatorTraits.Text
    )
{
    private static readonly BilingualText TwoWords = new(
        "包含几个要求，只达到其中之一时无法评分",
        "has several demands, and no grade where only one of them is met"
    );
    private static readonly BilingualText Prose = new(
        "是一段描述，无法评分",
        "is prose, and no grade can be given"
    );
    private static readonly BilingualText Nothing = new(
        "没有说明要达到什么",
        "does not say what is to be reached"
    );

    protected override BilingualText? FindProblem(Indicator indicator) =>
        indicator.Value switch
        {
            QualitativeValue { Words: [var word] } => Vocabulary.Undecided.Contains(word) ? Nothing : null,
            QualitativeValue => TwoWords,
            VerbatimValue verbatim
                when !IndicatorWords.IsMeasured(verbatim) && !DamagedText.IsDamaged(verbatim.Text) => Prose,
            _ => null,
        };
}
