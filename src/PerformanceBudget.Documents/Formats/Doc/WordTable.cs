namespace PerformanceBudget.Documents;

/// <summary>A table of a Word document while its rows are read. Its columns are known at its end, from the edges of all cells.</summary>
internal sealed class WordTable(BlockCounter counter, ReadLimits limits)
{
    /// <summary>Edges that lie closer, in twentieths of a point, are one: half a point is not seen.</summary>
    private const int Tolerance = 10;

    private readonly List<Row> _rows = [];
    private readonly List<DocumentBlock> _following = [];
    private readonly int _number = counter.NextTable();
    private List<string> _cells = [];
    private List<string>? _lines;
    private bool _isAfterPageBreak;

    /// <summary>Adds a paragraph to the cell that is open.</summary>
    public void Add(string text, bool isAfterPageBreak)
    {
        _isAfterPageBreak |= isAfterPageBreak && _cells.Count == 0 && _lines is null;
        (_lines ??= []).Add(text);
    }

    /// <summary>Adds what stands in the cell besides: it follows the table.</summary>
    public void Add(List<DocumentBlock> blocks) => _following.AddRange(blocks);

    public void EndCell()
    {
        counter.CountCell();
        _cells.Add(string.Join('\n', _lines ?? []));
        _lines = null;
    }

    public void EndRow(WordRow declared)
    {
        counter.CountCell();
        limits.Check(ReadLimit.Rows, _rows.Count + 1L);
        if (_lines is not null)
        {
            EndCell();
        }

        _rows.Add(new Row(_cells, declared.Cells, _isAfterPageBreak));
        (_cells, _isAfterPageBreak) = ([], false);
    }

    /// <summary>The table, and what follows it.</summary>
    public List<DocumentBlock> Build()
    {
        if (_cells.Count > 0 || _lines is not null)
        {
            EndRow(new WordRow());
        }

        if (_rows.Count == 0)
        {
            return _following;
        }

        var edges = Edges();
        var builder = new TableBuilder(GridTrust.Declared, limits);
        foreach (
            var (cells, isAfterPageBreak) in Merge(
                _rows.Select(row => (Place(row, edges), row.IsAfterPageBreak))
            )
        )
        {
            builder.BeginRow(isAfterPageBreak);
            foreach (var cell in cells.Where(cell => !cell.IsCovered))
            {
                builder.Add(
                    cell.Column,
                    cell.Text,
                    BlockCounter.PlaceOf(_number, builder.RowCount - 1, cell.Column),
                    cell.ColumnSpan,
                    cell.RowSpan
                );
            }
        }

        return [builder.Build(), .. _following];
    }

    /// <summary>The edges of all cells, from left to right, those that are one only once.</summary>
    private List<int> Edges()
    {
        var edges = new List<int>();
        var all = _rows.SelectMany(row =>
            row.Declared.SelectMany<WordRow.Cell, int>(cell => [cell.Left, cell.Right])
        );
        foreach (var edge in all.Distinct().Order())
        {
            if (edges.Count == 0 || edge - edges[^1] > Tolerance)
            {
                edges.Add(edge);
            }
        }

        return edges;
    }

    /// <summary>Gives the cells of a row their columns. Cells that the row does not declare follow those that it does.</summary>
    private static List<Cell> Place(Row row, List<int> edges)
    {
        var placed = new List<Cell>();
        var next = 0;
        for (var i = 0; i < row.Texts.Count; i++)
        {
            var declared = i < row.Declared.Count ? row.Declared[i] : default;
            var column = i < row.Declared.Count ? Math.Max(ColumnAt(edges, declared.Left), next) : next;
            next =
                i < row.Declared.Count ? Math.Max(ColumnAt(edges, declared.Right), column + 1) : column + 1;
            if (declared.ContinuesLeft && placed.Count > 0)
            {
                placed[^1].ColumnSpan = next - placed[^1].Column;
            }
            else
            {
                placed.Add(new Cell(column, next - column, row.Texts[i], declared));
            }
        }

        return placed;
    }

    private static int ColumnAt(List<int> edges, int edge)
    {
        var index = edges.BinarySearch(edge);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>Lets cells that begin downwards cover those below that continue them.</summary>
    private static List<(List<Cell> Cells, bool IsAfterPageBreak)> Merge(
        IEnumerable<(List<Cell> Cells, bool IsAfterPageBreak)> rows
    )
    {
        var merged = rows.ToList();
        var above = new Dictionary<int, Cell>();
        foreach (var (cells, _) in merged)
        {
            var merging = new Dictionary<int, Cell>();
            foreach (var cell in cells.Where(cell => cell.Declared.IsMergedDown))
            {
                if (cell.Declared.ContinuesAbove && above.TryGetValue(cell.Column, out var begun))
                {
                    begun.RowSpan++;
                    cell.IsCovered = true;
                    merging[cell.Column] = begun;
                }
                else
                {
                    merging[cell.Column] = cell;
                }
            }

            above = merging;
        }

        return merged;
    }

    private sealed record Row(
        List<string> Texts,
        IReadOnlyList<WordRow.Cell> Declared,
        bool IsAfterPageBreak
    );

    private sealed class Cell(int column, int columnSpan, string text, WordRow.Cell declared)
    {
        public int Column => column;

        public int ColumnSpan { get; set; } = columnSpan;

        public int RowSpan { get; set; } = 1;

        public string Text => text;

        public WordRow.Cell Declared => declared;

        public bool IsCovered { get; set; }
    }
}
