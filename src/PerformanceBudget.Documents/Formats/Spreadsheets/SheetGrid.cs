using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>Makes a table out of the cells of a sheet that have a text, and of its merged ranges.</summary>
/// <remarks>
/// Nothing is kept for what a sheet only declares: cells without text, and rows without cells but for one between two that have
/// some. The values that a file keeps under a merged cell, where nobody sees them, are left out.
/// </remarks>
internal sealed class SheetGrid(string name, BlockCounter counter, ReadLimits limits)
{
    private readonly List<(CellReference Place, string Text)> _cells = [];
    private readonly List<CellRange> _merged = [];
    private bool _isInOrder = true;

    /// <summary>Adds a cell. The first of several at one place is kept, and one without text is none.</summary>
    public void Add(CellReference place, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        limits.Check(ReadLimit.Columns, place.Column + 1L);
        counter.CountCell();
        _isInOrder &= _cells.Count == 0 || Compare(_cells[^1].Place, place) < 0;
        _cells.Add((place, text));
    }

    /// <summary>Merges a range.</summary>
    public void Merge(CellRange range)
    {
        limits.Check(ReadLimit.MergedRanges, _merged.Count + 1L);
        _merged.Add(range);
    }

    /// <summary>The table; null where no cell has a text.</summary>
    public TableBlock? Build()
    {
        if (_cells.Count == 0)
        {
            return null;
        }

        var cells = InOrder();
        var rows = RowsOf(cells);
        var merged = new MergedRanges(_merged, WidestColumn(cells));
        var builder = new TableBuilder(GridTrust.Declared, limits, name);
        var next = 0;
        foreach (var row in rows)
        {
            builder.BeginRow();
            merged.MoveTo(row);
            for (; next < cells.Count && cells[next].Place.Row == row; next++)
            {
                var (place, text) = cells[next];
                if (merged.Of(place) is { } range)
                {
                    builder.Add(
                        place.Column,
                        text,
                        SourcePlace.InCell($"{name}!{place}"),
                        range.Last.Column - place.Column + 1,
                        LastRow(rows, range.Last.Row) - builder.RowCount + 2
                    );
                }
            }
        }

        return builder.Build();
    }

    /// <summary>The cells row by row and from left to right, each place once.</summary>
    private List<(CellReference Place, string Text)> InOrder() =>
        _isInOrder
            ? _cells
            :
            [
                .. _cells
                    .OrderBy(cell => cell.Place.Row)
                    .ThenBy(cell => cell.Place.Column)
                    .DistinctBy(cell => cell.Place),
            ];

    private static int Compare(CellReference one, CellReference other) =>
        one.Row == other.Row ? one.Column - other.Column : one.Row - other.Row;

    /// <summary>The rows that have cells, and one between two that are apart.</summary>
    private List<int> RowsOf(List<(CellReference Place, string Text)> cells)
    {
        var rows = new List<int>();
        foreach (var (place, _) in cells)
        {
            if (rows.Count == 0 || rows[^1] < place.Row)
            {
                if (rows.Count > 0 && rows[^1] + 1 < place.Row)
                {
                    rows.Add(rows[^1] + 1);
                }

                rows.Add(place.Row);
                limits.Check(ReadLimit.Rows, rows.Count);
            }
        }

        return rows;
    }

    /// <summary>The last column that cells reach: a range that is merged over the whole sheet says nothing about its width.</summary>
    private int WidestColumn(List<(CellReference Place, string Text)> cells)
    {
        var last = cells.Max(cell => cell.Place.Column);
        foreach (var range in _merged)
        {
            if (range.Last.Column < limits[ReadLimit.Columns])
            {
                last = Math.Max(last, range.Last.Column);
            }
        }

        return last;
    }

    /// <summary>The index of the last row that is not below another.</summary>
    private static int LastRow(List<int> rows, int row)
    {
        var found = rows.BinarySearch(row);
        return found < 0 ? ~found - 1 : found;
    }
}
