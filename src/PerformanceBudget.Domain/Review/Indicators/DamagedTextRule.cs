namespace PerformanceBudget.Domain.Review;

/// <summary>PB3016: a name or a value that is cut off, or a template that nobody filled in.</summary>
internal sealed class DamagedTextRule()
    : ProjectRule(
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

    public override void Review(Project project, FindingReport report)
    {
        var indicators = project.Indicators;
        for (var i = 0; i < indicators.Length; i++)
        {
            Review(indicators[i].Name, i, "/name", report);
            if (indicators[i].Value is VerbatimValue or QualitativeValue)
            {
                Review(indicators[i].Value!.Text, i, "/value", report);
            }
        }
    }

    private static void Review(string text, int index, string step, FindingReport report)
    {
        var problem =
            DamagedText.HasPlaceholder(text) ? NotFilledIn
            : DamagedText.IsCutOff(text) ? CutOff
            : null;
        if (problem is not null)
        {
            report.Add(
                IndicatorPlaces.At(index) + step,
                [new(FindingValue.Actual, text), new("problem", problem)]
            );
        }
    }
}
