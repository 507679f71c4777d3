using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Doubts about forms whose tables lack lines.</summary>
/// <remarks>
/// Where a cell ends there is inferred, for one as for its neighbours. If a text of the form fits nowhere, or anything else of it is
/// doubtful, the borders of other cells may be wrong, too, although what is in them looks right.
/// </remarks>
internal static class InferredForms
{
    private static readonly BilingualText Reason = new(
        "表格缺少线条，单元格由间距推断，同一张表里还有对不上的内容",
        "the table lacks lines, so that its cells were inferred, and something else in it does not fit"
    );

    /// <summary>Reports every datum of a form of which nothing is said yet, where anything in it is doubtful.</summary>
    /// <param name="notes">The notes on the project.</param>
    public static void SpreadDoubt(SourceNotes notes)
    {
        var doubted = notes
            .Findings.Where(placed =>
                placed.Finding.Severity >= Severity.Warning && IsOfForm(placed.Finding.Pointer)
            )
            .ToLookup(
                placed => RowOf(placed.Finding.Pointer),
                placed => placed.Finding.Definition,
                StringComparer.Ordinal
            );
        if (doubted.SelectMany(row => row).All(IsOfBreak))
        {
            return;
        }

        foreach (
            var row in notes
                .Excerpts.Where(placed => IsOfForm(placed.Key))
                .GroupBy(placed => RowOf(placed.Key), placed => placed.Value, StringComparer.Ordinal)
                .Where(row => row.Key.Length > 0 && !doubted.Contains(row.Key))
        )
        {
            notes.Report(
                DocumentProblems.Torn,
                row.Key,
                row.First(),
                values: new FindingValue("reason", Reason)
            );
        }
    }

    /// <summary>Whether a doubt comes from where a page ends, whatever the lines.</summary>
    private static bool IsOfBreak(FindingDefinition definition) =>
        definition == DocumentProblems.Joined || definition == DocumentProblems.Torn;

    private static bool IsOfForm(string pointer) =>
        !pointer.StartsWith("/statement", StringComparison.Ordinal)
        && !pointer.StartsWith("/budget", StringComparison.Ordinal);

    /// <summary>The pointer of what a person looks at as one: an indicator, a goal, a source of funds, a field. Empty for what has such parts.</summary>
    private static string RowOf(string pointer)
    {
        var parts = pointer.Split('/');
        var depth =
            parts is [_, "funding" or "annualFunding", "sources", ..] ? 4
            : parts
                is [_, "funding" or "annualFunding" or "indicators" or "goals" or "period" or "entries", ..]
                ? 3
            : 2;
        return parts.Length < depth ? string.Empty : string.Join('/', parts.Take(depth));
    }
}
