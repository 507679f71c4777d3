namespace PerformanceBudget.Domain.Review;

/// <summary>PB2009: one line with two amounts that are not the same.</summary>
internal sealed class RestatedAmountRule()
    : LineRule(
        new FindingDefinition(
            "PB2009",
            Severity.Error,
            new("同一事项金额前后不一", "Two amounts for the same thing"),
            new(
                "“{name}”先写{expected}，又写{actual}，{problem}。",
                "{name} states {expected} and also {actual}: {problem}."
            ),
            new("同一事项只保留一个金额。", "State one amount for one thing.")
        )
        {
            OtherSeverity = Severity.Warning,
        },
        LineTraits.Restated
    )
{
    private static readonly BilingualText Inconsistent = new("两者不符", "they do not agree");
    private static readonly BilingualText OnlyAbout = new(
        "后者只是约数，两者并不相等",
        "they agree only because one is approximate"
    );

    protected override void Review(in LineFacts facts, FindingReport report)
    {
        var line = facts.Line;
        for (var i = 0; i < line.Restated.Length; i++)
        {
            var agreement = RestatedAmounts.Compare(line, i);
            if (
                agreement == Agreement.Different
                || (agreement == Agreement.Rounded && RestatedAmounts.IsAbout(line, i))
            )
            {
                Report(line, i, facts.Path, agreement == Agreement.Different, report);
            }
        }
    }

    private static void Report(
        BudgetLine line,
        int index,
        ListIndexes path,
        bool isError,
        FindingReport report
    )
    {
        report.Add(
            RestatedAmounts.PlaceOf(index, path),
            (line, index, path, isError),
            static facts => Describe(facts.line, facts.index, facts.path, facts.isError),
            isError ? Severity.Error : Severity.Warning
        );
    }

    private static FindingDetails Describe(BudgetLine line, int index, ListIndexes path, bool isError)
    {
        var first = RestatedAmounts.First(line);
        var restated = line.Restated[index];
        return new(
            [
                new("name", line.Name),
                new(FindingValue.Expected, first),
                new(FindingValue.Actual, restated),
                new("problem", isError ? Inconsistent : OnlyAbout),
                new(FindingValue.Difference, Figures.Clamp((Int128)restated.Value.Fen - first.Value.Fen)),
            ],
            [new(RestatedAmounts.PlaceOfFirst(line, path), BudgetPlaces.OtherAmount)]
        );
    }
}
