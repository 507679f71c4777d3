namespace PerformanceBudget.Documents;

/// <summary>A table on a page: its grid, and the lines of text in its cells.</summary>
internal sealed class PageTable
{
    private readonly List<PageLine>[] _lines;
    private readonly int _inset;
    private readonly HashSet<int> _overlaid;
    private List<List<string>>? _rows;
    private List<int>? _columnsAtStart;
    private List<int>? _columnsAtEnd;

    /// <summary>Puts the letters of a page into the cells of a grid.</summary>
    /// <param name="page">The page.</param>
    /// <param name="grid">The grid.</param>
    /// <param name="letters">The letters within it, and the cell of each.</param>
    /// <param name="overlays">What was taken off the page.</param>
    public PageTable(
        PrintedPage page,
        RuledGrid grid,
        IEnumerable<(Letter Letter, int Cell)> letters,
        List<Letter> overlays
    )
    {
        Page = page;
        Grid = grid;
        var cells = new List<Letter>[grid.Cells.Count];
        foreach (var (letter, cell) in letters)
        {
            (cells[cell] ??= []).Add(letter);
        }

        _lines = Array.ConvertAll(cells, held => held is null ? [] : PageLine.Of(held));
        _inset = InsetOf();
        EndRow = EndOf();
        _overlaid =
        [
            .. overlays.Select(letter => grid.CellAt(letter.Area.CentreX, letter.Area.CentreY)).OfType<int>(),
        ];
    }

    public PrintedPage Page { get; }

    public RuledGrid Grid { get; }

    /// <summary>The row behind the last that says anything: merged cells may reach further, where a page ends beside them.</summary>
    public int EndRow { get; }

    /// <summary>The sizes of its text, and how much is of each.</summary>
    public IEnumerable<(int Size, int Length)> Sizes =>
        _lines.SelectMany(lines => lines).Select(line => (line.Size, line.Text.Length));

    /// <summary>Where columns begin in its first row, without the first.</summary>
    public List<int> ColumnsAtStart => _columnsAtStart ??= ColumnsOf(cell => cell.Row == 0);

    /// <summary>Where columns begin in its last row, without the first.</summary>
    public List<int> ColumnsAtEnd =>
        _columnsAtEnd ??= ColumnsOf(cell => cell.Row < EndRow && cell.EndRow >= EndRow);

    /// <summary>The texts that begin in each row behind the margin, without blanks.</summary>
    public List<List<string>> Rows => _rows ??= RowsOf();

    /// <summary>The text of a cell: lines that go on with the one above are joined, others are separated by <c>\n</c>.</summary>
    public string TextOf(int cell)
    {
        var lines = _lines[cell];
        var text = string.Empty;
        for (var i = 0; i < lines.Count; i++)
        {
            text =
                i == 0 ? lines[i].Text
                : lines[i - 1].GoesOn(lines[i], WidthOf(cell)) ? lines[i - 1].Join(text, lines[i].Text)
                : $"{text}\n{lines[i].Text}";
        }

        return text;
    }

    /// <summary>What was done to the text of a cell.</summary>
    public TextRepairs RepairsOf(int cell) =>
        (_overlaid.Contains(cell) ? TextRepairs.OverlayRemoved : TextRepairs.None)
        | (IsOverprinted(cell) ? TextRepairs.Overprinted : TextRepairs.None);

    /// <summary>How a cell below a page break goes on with the text above it.</summary>
    public TextFlow FlowInto(PageTable next, int cell)
    {
        var area = next.Grid.AreaOf(next.Grid.Cells[cell]);
        return next._lines[cell] is not [var first, ..]
            || Grid.CellAt(area.CentreX, Grid.Area.Bottom) is not { } above
            || _lines[above] is not [.., var last]
            || !last.GoesOn(first, WidthOf(above))
                ? TextFlow.None
            : _lines[above].Count > 1 && last.IsFull(first, WidthOf(above)) ? TextFlow.Broken
            : TextFlow.Full;
    }

    private List<int> ColumnsOf(Func<GridCell, bool> isMeant) =>
        [
            .. Grid
                .Cells.Where(isMeant)
                .Select(cell => cell.Column)
                .Where(column => column > 0)
                .Order()
                .Select(column => Grid.Columns[column]),
        ];

    private bool IsOverprinted(int cell)
    {
        var lines = _lines[cell];
        return lines.Exists(line => line.IsOverprinted)
            || lines.Zip(lines.Skip(1), (line, next) => next.IsOver(line)).Contains(true);
    }

    private int EndOf()
    {
        var end = Grid.Rows.Length - 1;
        for (var i = 0; i < _lines.Length; i++)
        {
            var cell = Grid.Cells[i];
            if (cell.Row == end - 1 && (_lines[i].Count > 0 || Grid.IsClosedBelow(cell)))
            {
                return end;
            }
        }

        return Math.Max(1, end - 1);
    }

    private int WidthOf(int cell) => Grid.AreaOf(Grid.Cells[cell]).Width - _inset;

    private List<List<string>> RowsOf()
    {
        var rows = Enumerable.Range(1, Grid.Rows.Length - 1).Select(_ => new List<string>()).ToList();
        for (var i = 0; i < Grid.Cells.Count; i++)
        {
            if (Grid.Cells[i].Column > 0 && _lines[i].Count > 0)
            {
                rows[Grid.Cells[i].Row].Add(Blanks.Remove(TextOf(i)));
            }
        }

        return rows;
    }

    /// <summary>The least that any cell of several lines keeps free at its sides.</summary>
    private int InsetOf()
    {
        const int Most = 2_000;
        var least = Most;
        for (var i = 0; i < _lines.Length; i++)
        {
            if (_lines[i].Count > 1)
            {
                var width = Grid.AreaOf(Grid.Cells[i]).Width;
                least = Math.Min(least, width - _lines[i].Max(line => line.Area.Width));
            }
        }

        return Math.Max(0, least);
    }
}
