namespace PerformanceBudget.Domain.Review;

/// <summary>PB2009: one line with two amounts that are not the same.</summary>
internal sealed class RestatedAmountRule()
    : LineRule(
        new FindingDefinition(
            "PB2009",
            Severity.Error,
            new("同一事项金额前后不一", "Two amounts for the same thing"),
            new(
                "“{name}”先列{expected:N}，又列{actual:N}，{problem}。",
                "{name} states {expected:N} and also {actual:N}: {problem}."
            ),
            new("同一事项只列一个金额。", "State one amount for one thing.")
        )
        {
            OtherSeverity = Severity.Warning,
        },
        LineTraits.Restated
    )
{
    private static readonly BilingualText Inconsistent = new("两者不一致", "they do not agree");
    private static readonly BilingualText OnlyAbout = new(
        "其中有约数，两者不相等",
        "they agree only because one is approximate"
    );

    protected override void Review(LineFacts line, ProjectFacts facts, FindingCollector findings)
    {
        for (var i = 0; i < line.Line.Restated.Length; i++)
        {
            var agreement = line.RestatedAgreement(i);
            if (
                agreement == Agreement.Different
                || (agreement == Agreement.Rounded && RestatedAmounts.IsAbout(line.Line, i))
            )
            {
                Report(line, i, agreement == Agreement.Different, findings);
            }
        }
    }

    private static void Report(LineFacts line, int index, bool isError, FindingCollector findings)
    {
        var first = RestatedAmounts.First(line.Line);
        var restated = line.Line.Restated[index];
        findings.Add(
            line.RestatedPointer(index),
            [
                new("name", line.Name),
                new(FindingValue.Expected, first),
                new(FindingValue.Actual, restated),
                new("problem", isError ? Inconsistent : OnlyAbout),
                new(FindingValue.Difference, Figures.Difference(restated, first.Value)),
            ],
            [new(line.FirstPointer, BudgetPlaces.OtherAmount)],
            isError ? Severity.Error : Severity.Warning
        );
    }
}
