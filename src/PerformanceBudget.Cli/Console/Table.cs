using PerformanceBudget.Domain;
using PerformanceBudget.Reports;
using Spectre.Console;

namespace PerformanceBudget.Cli.Console;

/// <summary>Rows of cells in columns, as wide as they need and no wider than the page.</summary>
internal sealed class Table(Language language, params Column[] columns)
{
    private const string Gap = "  ";
    private const int MinElasticWidth = 12;

    private readonly List<Span[]> _rows = [];
    private int _totals;

    public void Add(params Span[] cells) => _rows.Add(cells);

    /// <summary>Adds the last row, below a line of its own.</summary>
    public void AddTotal(params Span[] cells)
    {
        _totals++;
        Add(cells);
    }

    public void Write(Page page, int indent = 0)
    {
        var widths = Widths(page.Width - indent);
        var margin = new string(' ', indent);
        var rule = margin + string.Join(Gap, widths.Select(width => new string('─', width)));

        WriteRow(
            page,
            margin,
            widths,
            [.. columns.Select(column => new Span(column.Heading.In(language), Ink.Quiet))]
        );
        page.Line(new Span(rule, Ink.Quiet));
        for (var i = 0; i < _rows.Count; i++)
        {
            if (i > 0 && i == _rows.Count - _totals)
            {
                page.Line(new Span(rule, Ink.Quiet));
            }

            WriteRow(page, margin, widths, _rows[i]);
        }
    }

    private int[] Widths(int available)
    {
        var widths = columns
            .Select(
                (column, i) =>
                    _rows
                        .Select(row => row[i].Width)
                        .Append(DisplayWidth.Of(column.Heading.In(language)))
                        .Max()
            )
            .ToArray();

        var excess = widths.Sum() + (Gap.Length * (columns.Length - 1)) - available;
        var elastic = Array.FindIndex(columns, column => column.IsElastic);
        if (excess > 0 && elastic >= 0)
        {
            widths[elastic] = Math.Max(widths[elastic] - excess, MinElasticWidth);
        }

        return widths;
    }

    private void WriteRow(Page page, string margin, int[] widths, Span[] cells)
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
