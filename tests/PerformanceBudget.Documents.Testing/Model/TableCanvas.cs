namespace PerformanceBudget.Documents.Testing;

/// <summary>Draws a table: cells are put where they belong, and what stays free becomes blank cells.</summary>
internal sealed class TableCanvas(int columns)
{
    private readonly List<(RowKind Kind, int? Project, int? Indicator)> _rows = [];
    private readonly List<(int Row, int Column, SyntheticCell Cell)> _cells = [];

    public int Columns => columns;

    public int RowCount => _rows.Count;

    /// <summary>Begins a row, and says which it is.</summary>
    public int BeginRow(RowKind kind, int? project = null, int? indicator = null)
    {
        _rows.Add((kind, project, indicator));
        return _rows.Count - 1;
    }

    /// <summary>Puts a cell into a row, from one column up to another that it does not cover.</summary>
    public void Put(
        int row,
        int from,
        int to,
        CellRole role,
        string text,
        int rowSpan = 1,
        SyntheticTable? nested = null
    )
    {
        var held = text.Length == 0 && nested is null ? CellRole.Blank : role;
        _cells.Add((row, from, new SyntheticCell(held, text, to - from, rowSpan, nested)));
    }

    /// <summary>Puts a cell into the row that has begun last.</summary>
    public void Put(int from, int to, CellRole role, string text, int rowSpan = 1) =>
        Put(_rows.Count - 1, from, to, role, text, rowSpan);

    public SyntheticTable Build()
    {
        var taken = new bool[_rows.Count, columns];
        foreach (var (row, column, cell) in _cells)
        {
            for (var i = row; i < row + cell.RowSpan; i++)
            {
                for (var j = column; j < column + cell.ColumnSpan; j++)
                {
                    if (taken[i, j])
                    {
                        throw new InvalidOperationException($"Two cells at {i}, {j}: {cell.Text}");
                    }

                    taken[i, j] = true;
                }
            }
        }

        var blank = new SyntheticCell(CellRole.Blank, string.Empty);
        var begun = _cells.ToLookup(cell => cell.Row, cell => (cell.Column, cell.Cell));
        return new SyntheticTable(
            columns,
            [
                .. _rows.Select(
                    (row, i) =>
                        new SyntheticRow(
                            row.Kind,
                            [
                                .. begun[i]
                                    .Concat(
                                        Enumerable
                                            .Range(0, columns)
                                            .Where(j => !taken[i, j])
                                            .Select(j => (j, blank))
                                    )
                                    .OrderBy(cell => cell.Item1)
                                    .Select(cell => cell.Item2),
                            ],
                            row.Project,
                            row.Indicator
                        )
                ),
            ]
        );
    }
}
