namespace PerformanceBudget.Testing.Fuzzing.Targets;

/// <summary>Target values of indicators.</summary>
public sealed class ValueTarget : TextTarget
{
    private const int FiscalYear = 2026;

    public override string Name => "values";

    public override IReadOnlyList<string> Words { get; } =
    [.. FuzzWords.Values, .. FuzzWords.Numbers, .. FuzzWords.Units, .. FuzzWords.Odd];

    protected override IEnumerable<string> Texts() =>
        Fixture("values.tsv").Concat(Published("indicator-values.tsv"));

    protected override void Examine(FuzzedText text)
    {
        var isValue = TextLaws.TryRead<IndicatorValue>(text, out var value);
        TextLaws.ReadsUtf8(text, isValue, value);
        if (isValue)
        {
            Hold(value!, text.IsThorough);
        }
    }

    /// <summary>What holds of every value.</summary>
    internal static void Hold(IndicatorValue value, bool isThorough)
    {
        var text = TextLaws.Write(value);
        TextLaws.WritesUtf8(value, text);
        TextLaws.ReadsBack(value, text);
        var canonical = TextLaws.Write(value, "C");
        TextLaws.WritesUtf8(value, canonical, "C");
        Law.AreEqual(value.IsCanonical, string.Equals(canonical, text, StringComparison.Ordinal));
        if (value is not VerbatimValue)
        {
            Law.Holds(
                IndicatorValue.Parse(canonical).MeansTheSameAs(value),
                $"'{canonical}' means what '{text}' means"
            );
        }

        if (isThorough)
        {
            TextLaws.ReadsBackFromJson(value);
        }

        Law.Holds(value.MeansTheSameAs(value));
        Law.AreEqual(
            value is VerbatimValue ? value.CompareStrictness(value) : Strictness.Same,
            value.CompareStrictness(value)
        );
        Ask(value);
    }

    private static void Ask(IndicatorValue value)
    {
        switch (value)
        {
            case ThresholdValue threshold:
                Law.AreEqual(
                    threshold.Comparison is Comparison.AtLeast or Comparison.AtMost or Comparison.Exactly,
                    threshold.IsSatisfiedBy(threshold.Number)
                );
                break;

            case RangeValue range:
                Law.Holds(range.From <= range.To);
                Law.Holds(range.IsSatisfiedBy(range.From) && range.IsSatisfiedBy(range.To));
                break;

            case DeadlineValue deadline:
                Law.Holds(deadline.IsSatisfiedBy(deadline.LastDay(FiscalYear), FiscalYear));
                break;
        }
    }
}
