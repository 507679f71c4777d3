namespace PerformanceBudget.Domain.Review;

/// <summary>PB3016: a name or a value that is cut off, or a template that nobody filled in.</summary>
internal sealed class DamagedTextRule()
    : ReviewRule(
        new FindingDefinition(
            "PB3016",
            Severity.Error,
            new("指标文字残缺", "An indicator is cut off or was not filled in"),
            new("“{actual}”{problem}。", "{actual} {problem}."),
            new(
                "建议补全文字；仅保留了模板提示的，无需修改。",
                "Complete the text; where only the hint of a template is left there is nothing to mend."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private static readonly BilingualText CutOff = new("文字疑不完整", "seems to be cut off");
    private static readonly BilingualText NotFilledIn = new(
        "保留了模板的占位符，未填写",
        "still has the placeholder of a template"
    );
    private static readonly BilingualText Filled = new(
        "的名称保留了模板提示（如“≥**%”），指标值已填写",
        "carry the hint of a template in their names, and the values are filled in"
    );

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var filled = new List<PlacedIndicator>();
        foreach (var placed in facts.Indicators.All)
        {
            if (DamagedText.IsDamaged(placed.BareName))
            {
                Report(placed.Name, placed.Pointer + "/name", findings);
            }

            if (TextOf(placed.Indicator.Value) is { } text && DamagedText.IsDamaged(text))
            {
                Report(text, placed.ValuePointer, findings);
            }
            else if (placed.ReadName.HasPlaceholder && !placed.Has(IndicatorTraits.Missing))
            {
                filled.Add(placed);
            }
        }

        if (filled.Count > 0)
        {
            findings.Add(
                IndicatorPlaces.All,
                [
                    new(FindingValue.Actual, FindingValue.NamesOf(filled.ConvertAll(placed => placed.Name))),
                    new("problem", Filled),
                ],
                PlacedIndicator.PlacesOf(filled),
                Severity.Information
            );
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
