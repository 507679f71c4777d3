using PerformanceBudget.Domain;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Console;

/// <summary>Writes the rows of a table whose columns have their widths.</summary>
internal sealed class TableLayout(Language language, IReadOnlyList<Column> columns, IReadOnlyList<int> widths)
{
    /// <summary>What stands between two columns.</summary>
    public const string Gap = "  ";

    /// <summary>The least width of the column that gives way.</summary>
    public const int MinElasticWidth = 12;

    /// <summary>Columns as wide as is said of them, before any row is known; the elastic one has what is left of the page.</summary>
    public static TableLayout ForRowsToCome(Page page, Language language, params Column[] columns)
    {
        var widths = columns
            .Select(column => Math.Max(column.MinWidth, DisplayWidth.Of(column.Heading.In(language))))
            .ToArray();
        var elastic = Array.FindIndex(columns, column => column.IsElastic);
        var others = widths.Sum() - widths[elastic] + (Gap.Length * (columns.Length - 1));
        widths[elastic] = Math.Max(page.Width - others, MinElasticWidth);
        return new TableLayout(language, columns, widths);
    }

    public void WriteHead(Page page, string margin = "")
    {
        WriteRow(
            page,
            [.. columns.Select(column => new Span(column.Heading.In(language), Ink.Quiet))],
            margin
        );
        WriteRule(page, margin);
    }

    public void WriteRule(Page page, string margin = "") =>
        page.Line(
            new Span(margin + string.Join(Gap, widths.Select(width => new string('─', width))), Ink.Quiet)
        );

    public void WriteRow(Page page, Span[] cells, string margin = "")
    {
        var lines = cells
            .Select((cell, i) => columns[i].IsElastic ? LineBreaker.Break(cell.Text, widths[i]) : [cell.Text])
            .ToArray();

        for (var n = 0; n < lines.Max(cell => cell.Count); n++)
        {
            var line = new List<Span> { margin };
            for (var i = 0; i < cells.Length; i++)
            {
                var text = n < lines[i].Count ? lines[i][n] : string.Empty;
                var padding = new string(' ', Math.Max(widths[i] - DisplayWidth.Of(text), 0));
                var isLast = i == cells.Length - 1;
                line.AddRange(
                    columns[i].IsNumeric
                        ? [padding, new Span(text, cells[i].Ink), isLast ? string.Empty : Gap]
                        : [new Span(text, cells[i].Ink), isLast ? string.Empty : padding + Gap]
                );
            }

            page.Line([.. TrimmedAtEnd(line)]);
        }
    }

    /// <summary>Without the blanks at the end, which a file would keep.</summary>
    private static List<Span> TrimmedAtEnd(List<Span> line)
    {
        while (line.Count > 0 && string.IsNullOrWhiteSpace(line[^1].Text))
        {
            line.RemoveAt(line.Count - 1);
        }

        return line;
    }
}
