using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB2014: two lines of one level with one name.</summary>
internal sealed class RepeatedLineRule()
    : ProjectRule(
        new FindingDefinition(
            "PB2014",
            Severity.Warning,
            new("同级预算明细重名", "Two lines have the same name"),
            new(
                "“{name}”在同一级出现两次：{first}和{second}。",
                "{name} stands twice at one level: {first} and {second}."
            ),
            new(
                "合并两项，或在名称中写明各自的用途。",
                "Merge both, or let the names say what each of them is for."
            )
        )
    )
{
    // Up to here comparing is cheaper than a table.
    private const int Few = 24;

    private static readonly BilingualText FirstLine = new("同名明细", "the other line");

    public override void Review(Project project, FindingReport report) =>
        Review(project.Budget.Lines, default, report);

    private static void Review(ImmutableArray<BudgetLine> lines, BudgetLinePath above, FindingReport report)
    {
        if (lines.Length <= Few)
        {
            ReviewFew(lines, above, report);
        }
        else
        {
            ReviewMany(lines, above, report);
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].Lines.IsEmpty)
            {
                Review(lines[i].Lines, above.Below(i), report);
            }
        }
    }

    private static void ReviewFew(
        ImmutableArray<BudgetLine> lines,
        BudgetLinePath above,
        FindingReport report
    )
    {
        for (var second = 1; second < lines.Length; second++)
        {
            var name = lines[second].Name;
            for (var first = 0; first < second; first++)
            {
                if (string.Equals(lines[first].Name, name, StringComparison.Ordinal))
                {
                    Report(lines, first, second, above, report);
                    break;
                }
            }
        }
    }

    private static void ReviewMany(
        ImmutableArray<BudgetLine> lines,
        BudgetLinePath above,
        FindingReport report
    )
    {
        var seen = new Dictionary<string, int>(lines.Length, StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!seen.TryAdd(lines[i].Name, i))
            {
                Report(lines, seen[lines[i].Name], i, above, report);
            }
        }
    }

    private static void Report(
        ImmutableArray<BudgetLine> lines,
        int first,
        int second,
        BudgetLinePath above,
        FindingReport report
    ) =>
        report.Add(
            above.Below(second).ToString(),
            [
                new("name", lines[second].Name),
                new("first", Figures.Of(lines[first])),
                new("second", Figures.Of(lines[second])),
            ],
            [new(above.Below(first).ToString(), FirstLine)],
            SayWhatTheyAreFor(lines[first], lines[second]) ? Severity.Information : Severity.Warning
        );

    // The lists of two offices joined into one budget: the names are the same, the purposes are written beside them.
    private static bool SayWhatTheyAreFor(BudgetLine first, BudgetLine second) =>
        first.Text is not null
        && second.Text is not null
        && !string.Equals(first.Text, second.Text, StringComparison.Ordinal);
}
