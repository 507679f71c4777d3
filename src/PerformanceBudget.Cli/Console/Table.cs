using PerformanceBudget.Domain;
using PerformanceBudget.Reports;
using Spectre.Console;

namespace PerformanceBudget.Cli.Console;

/// <summary>Rows of cells in columns, as wide as they need and no wider than the page.</summary>
internal sealed class Table(Language language, params Column[] columns)
{
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
        var layout = new TableLayout(language, columns, Widths(page.Width - indent));
        var margin = new string(' ', indent);
        layout.WriteHead(page, margin);
        for (var i = 0; i < _rows.Count; i++)
        {
            if (i > 0 && i == _rows.Count - _totals)
            {
                layout.WriteRule(page, margin);
            }

            layout.WriteRow(page, _rows[i], margin);
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

        var excess = widths.Sum() + (TableLayout.Gap.Length * (columns.Length - 1)) - available;
        var elastic = Array.FindIndex(columns, column => column.IsElastic);
        if (excess > 0 && elastic >= 0)
        {
            widths[elastic] = Math.Max(widths[elastic] - excess, TableLayout.MinElasticWidth);
        }

        return widths;
    }
}
