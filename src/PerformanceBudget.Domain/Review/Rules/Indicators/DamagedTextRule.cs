namespace PerformanceBudget.Domain.Review;

/// <summary>PB3016: a name or a value that is cut off, or a template that nobody filled in.</summary>
internal sealed class DamagedTextRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB3016",
            Severity.Error,
            new("指标文字残缺", "An indicator is cut off or was not filled in"),
            new("“{actual}”{problem}。", "{actual} {problem}."),
            new("补全文字。", "Complete the text.")
        )
    )
{
    private static readonly BilingualText CutOff = new("文字不完整", "is cut off");
    private static readonly BilingualText NotFilledIn = new(
        "还留有模板的占位符，没有填写",
        "still has the placeholder of a template"
    );

    protected override void Review(PlacedIndicator placed, ProjectFacts facts, FindingCollector findings)
    {
        if (DamagedText.IsDamaged(placed.Name))
        {
            Report(placed.Name, placed.Pointer + "/name", findings);
        }

        if (TextOf(placed.Indicator.Value) is { } text && DamagedText.IsDamaged(text))
        {
            Report(text, placed.ValuePointer, findings);
        }
    }

    // Numbers and dates were understood, so nothing is missing from them.
    private static string? TextOf(IndicatorValue? value) =>
        value switch
        {
            QualitativeValue { IsCanonical: true, Words: [var word] } => word,
            QualitativeValue or VerbatimValue => value.Text,
            _ => null,
        };

    private static void Report(string text, string pointer, FindingCollector findings) =>
        findings.Add(
            pointer,
            [
                new(FindingValue.Actual, text),
                new("problem", DamagedText.HasPlaceholder(text) ? NotFilledIn : CutOff),
            ]
        );
}
