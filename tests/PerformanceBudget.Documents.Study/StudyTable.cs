using System.Globalization;

namespace PerformanceBudget.Documents.Study;

/// <summary>The table of the study on a page: between two comments, what was read of each layout.</summary>
internal static class StudyTable
{
    private const string Start = "<!-- The study writes this. -->";
    private const string End = "<!-- As far as here. -->";

    public static void WriteInto(string path, int documents)
    {
        var page = File.ReadAllText(path);
        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = page.IndexOf(End, start, StringComparison.Ordinal);
        File.WriteAllText(path, $"{page[..start]}\n{Table(documents)}\n{page[end..]}");
    }

    private static string Table(int documents) =>
        string.Join(
            '\n',
            [
                string.Create(CultureInfo.InvariantCulture, $"{documents:N0} documents:"),
                string.Empty,
                "| Layout | Grid, right | or reported | Tabs, right | or reported | Line, right | or reported |",
                "|---|---|---|---|---|---|---|",
                .. Section
                    .All.SelectMany(section => section.Lines.Keys)
                    .Distinct(StringComparer.Ordinal)
                    .Select(layout => Row(layout, section => section.Lines.GetValueOrDefault(layout))),
                Row("**all**", section => section.Total),
            ]
        );

    private static string Row(string name, Func<Section, Tally?> tallyOf) =>
        $"| {name} | {string.Join(" | ", Section.All.Select(section => Cells(tallyOf(section))))} |";

    private static string Cells(Tally? tally) =>
        tally is null
            ? "– | –"
            : string.Create(CultureInfo.InvariantCulture, $"{tally.Right:P2} | {tally.RightOrReported:P2}");
}
