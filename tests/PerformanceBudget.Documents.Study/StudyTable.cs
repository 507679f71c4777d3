using System.Globalization;

namespace PerformanceBudget.Documents.Study;

/// <summary>The tables of the study on a page: what was read of each layout, between two comments each.</summary>
internal static class StudyTable
{
    private const string Start = "<!-- The study writes this. -->";
    private const string StartOfPdf = "<!-- The study of PDF writes this. -->";
    private const string End = "<!-- As far as here. -->";

    private static readonly Section[] Pdf =
    [
        Section.Printed,
        Section.PrintedWithSomeRules,
        Section.PrintedWithoutRules,
        Section.Unreadable,
    ];

    /// <summary>Writes the tables of what was read; others stay as they are.</summary>
    public static void WriteInto(string path)
    {
        var others = Section.All.Except([.. Pdf, Section.Ofd]).ToArray();
        if (Array.Exists(others, section => !section.IsEmpty))
        {
            Write(path, Start, Documents(others), Table(others));
        }

        if (Array.Exists(Pdf, section => !section.IsEmpty))
        {
            Write(path, StartOfPdf, Documents(Pdf), PdfTable());
        }
    }

    private static int Documents(Section[] sections) => sections.Sum(section => section.Total.Documents);

    private static void Write(string path, string marker, int documents, string[] table)
    {
        var page = File.ReadAllText(path);
        var start = page.IndexOf(marker, StringComparison.Ordinal) + marker.Length;
        var end = page.IndexOf(End, start, StringComparison.Ordinal);
        var head = string.Create(CultureInfo.InvariantCulture, $"{documents:N0} documents:");
        File.WriteAllText(path, $"{page[..start]}\n{head}\n\n{string.Join('\n', table)}\n{page[end..]}");
    }

    private static string[] Table(Section[] sections) =>
        [
            "| Layout | Grid, right | or reported | Tabs, right | or reported | Line, right | or reported |",
            "|---|---|---|---|---|---|---|",
            .. sections
                .SelectMany(section => section.Lines.Keys)
                .Distinct(StringComparer.Ordinal)
                .Select(layout => Row(sections, layout, section => section.Lines.GetValueOrDefault(layout))),
            Row(sections, "**all**", section => section.Total),
        ];

    private static string Row(Section[] sections, string name, Func<Section, Tally?> tallyOf) =>
        $"| {name} | {string.Join(" | ", sections.Select(section => Cells(tallyOf(section))))} |";

    private static string Cells(Tally? tally) =>
        tally is null
            ? "– | –"
            : string.Create(CultureInfo.InvariantCulture, $"{tally.Right:P2} | {tally.RightOrReported:P2}");

    private static string[] PdfTable() =>
        [
            "| Layout or way of printing | Documents | Indicators | right | or reported | Silent errors | Right but doubted | Fields right | or reported |",
            "|---|---|---|---|---|---|---|---|---|",
            .. Pdf.Where(section => !section.IsEmpty)
                .SelectMany(section =>
                    section
                        .Lines.Select(line => PdfRow(line.Key, line.Value))
                        .Append(PdfRow($"**{section.Title}**", section.Total))
                ),
        ];

    private static string PdfRow(string name, Tally tally) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {tally.Documents} | {tally.Indicators:N0} | {tally.Right:P2} | {tally.RightOrReported:P2} | {tally.Silent} | {tally.Doubted:P2} | {tally.FieldsRight:P2} | {tally.FieldsRightOrReported:P2} |"
        );
}
