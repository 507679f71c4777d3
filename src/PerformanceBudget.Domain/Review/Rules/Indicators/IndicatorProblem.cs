namespace PerformanceBudget.Domain.Review;

/// <summary>What is wrong with an indicator.</summary>
/// <param name="Text">It, as messages say it behind the name and the value.</param>
/// <param name="Severity">The severity, where it is not the one of the rule.</param>
internal sealed record IndicatorProblem(BilingualText Text, Severity? Severity = null)
{
    /// <summary>A problem of the severity of the rule.</summary>
    public IndicatorProblem(string chinese, string english)
        : this(new BilingualText(chinese, english)) { }

    /// <summary>Something that is only worth a look.</summary>
    public static IndicatorProblem Doubt(string chinese, string english) =>
        new(new BilingualText(chinese, english), Domain.Severity.Information);
}
