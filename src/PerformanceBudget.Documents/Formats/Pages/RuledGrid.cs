namespace PerformanceBudget.Documents;

/// <summary>A grid that lines make on a page: where its columns and rows end, and which of its squares are one cell.</summary>
internal sealed class RuledGrid
{
    /// <summary>How much of a side must be drawn to separate two squares, in hundredths.</summary>
    private const int DrawnShare = 50;

    /// <summary>How far from a table the sides of a frame around it stand at most.</summary>
    private const int FarthestFrame = 800;

    private readonly int[,] _cellOf;
    private readonly bool[] _isClosedBelow;

    private RuledGrid(int[] columns, int[] rows, bool isDotted, bool[] isClosedBelow)
    {
        _isClosedBelow = isClosedBelow;
        Columns = columns;
        Rows = rows;
        IsDotted = isDotted;
        _cellOf = new int[rows.Length - 1, columns.Length - 1];
    }

    /// <summary>Where columns begin, and where the last ends.</summary>
    public int[] Columns { get; }

    /// <summary>Where rows begin, and where the last ends.</summary>
    public int[] Rows { get; }

    /// <summary>Whether its lines are dotted.</summary>
    public bool IsDotted { get; }

    /// <summary>The cells: the squares that each covers.</summary>
    public List<GridCell> Cells { get; } = [];

    /// <summary>What the grid covers.</summary>
    public Area Area => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    /// <summary>The cell at a point; null outside the grid.</summary>
    public int? CellAt(int x, int y)
    {
        var column = IndexOf(Columns, x);
        var row = IndexOf(Rows, y);
        return column < 0 || row < 0 ? null : _cellOf[row, column];
    }

    /// <summary>Whether a line closes a cell of the last row below.</summary>
    public bool IsClosedBelow(GridCell cell) =>
        _isClosedBelow.AsSpan(cell.Column, cell.EndColumn - cell.Column).Contains(true);

    /// <summary>The cell above a point that is not far below the grid, where no line closes it: a page ends there, and its text reaches further.</summary>
    public int? CellAbove(int x, int y, int distance)
    {
        var column = IndexOf(Columns, x);
        return column >= 0 && !_isClosedBelow[column] && y >= Rows[^1] && y <= Rows[^1] + distance
            ? _cellOf[Rows.Length - 2, column]
            : null;
    }

    /// <summary>What a cell covers.</summary>
    public Area AreaOf(GridCell cell) =>
        new(Columns[cell.Column], Rows[cell.Row], Columns[cell.EndColumn], Rows[cell.EndRow]);

    /// <summary>The grid of lines that touch one another; null where they make no more than one cell.</summary>
    /// <param name="horizontal">The lines along the page.</param>
    /// <param name="vertical">The lines down the page.</param>
    /// <param name="limits">What a table may have at most.</param>
    /// <param name="letters">The letters of the page, of which none stands between a table and a frame around it.</param>
    public static RuledGrid? Of(
        List<GridLine> horizontal,
        List<GridLine> vertical,
        ReadLimits limits,
        List<Letter> letters
    )
    {
        var columns = Positions(vertical, horizontal, hasText: (_, _) => false);
        var rows = Positions(
            horizontal,
            vertical,
            hasText: (from, to) =>
                letters.Exists(letter =>
                    !letter.IsBlank
                    && letter.Area.CentreY > from
                    && letter.Area.CentreY < to
                    && letter.Area.CentreX > columns[0]
                    && letter.Area.CentreX < columns[^1]
                )
        );
        if (columns.Length < 2 || rows.Length < 2 || (columns.Length == 2 && rows.Length == 2))
        {
            return null;
        }

        limits.Check(ReadLimit.Columns, columns.Length);
        limits.Check(ReadLimit.Rows, rows.Length);
        limits.Check(ReadLimit.Cells, (long)columns.Length * rows.Length);
        var dotted = horizontal.Concat(vertical).Count(line => line.IsDotted);
        var drawn = Drawn(horizontal, rows, columns);
        var grid = new RuledGrid(
            columns,
            rows,
            isDotted: dotted * 2 > horizontal.Count + vertical.Count,
            [.. Enumerable.Range(0, columns.Length - 1).Select(i => drawn[rows.Length - 1, i])]
        );
        grid.FindCells(Drawn(vertical, columns, rows), drawn);
        return grid.Cells.Count > 1 ? grid : null;
    }

    /// <summary>Where lines lie, and where those that run the other way begin and end if no line is there: sides may be open.</summary>
    private static int[] Positions(
        List<GridLine> lines,
        List<GridLine> crossing,
        Func<int, int, bool> hasText
    )
    {
        var positions = new SortedSet<int>(lines.Select(line => line.At));
        if (crossing.Count > 0)
        {
            AddOpenSide(positions, crossing.Min(line => line.From), isFirst: true);
            AddOpenSide(positions, crossing.Max(line => line.To), isFirst: false);
        }

        return WithoutFrame([.. positions], hasText);
    }

    /// <summary>The positions without those of a frame around the table: there is hardly room between both, and no text.</summary>
    private static int[] WithoutFrame(int[] positions, Func<int, int, bool> hasText)
    {
        var first = positions.Length > 2 && IsFrame(positions[0], positions[1]) ? 1 : 0;
        var last = positions.Length - first > 2 && IsFrame(positions[^2], positions[^1]) ? 1 : 0;
        return positions[first..^last];

        bool IsFrame(int from, int to) => to - from <= FarthestFrame && !hasText(from, to);
    }

    private static void AddOpenSide(SortedSet<int> positions, int end, bool isFirst)
    {
        const int Overhang = 600;
        if (
            positions.Count == 0
            || (isFirst ? end < positions.Min - Overhang : end > positions.Max + Overhang)
        )
        {
            _ = positions.Add(end);
        }
    }

    /// <summary>Of every position, which of the stretches between the crossing ones are drawn.</summary>
    private static bool[,] Drawn(List<GridLine> lines, int[] positions, int[] stretches)
    {
        var drawn = new bool[positions.Length, stretches.Length - 1];
        foreach (var line in lines)
        {
            var position = Array.BinarySearch(positions, line.At);
            if (position < 0)
            {
                continue;
            }

            for (var i = 0; i + 1 < stretches.Length; i++)
            {
                var covered = Math.Min(line.To, stretches[i + 1]) - Math.Max(line.From, stretches[i]);
                drawn[position, i] |= covered * 100L >= (stretches[i + 1] - stretches[i]) * (long)DrawnShare;
            }
        }

        return drawn;
    }

    private static int IndexOf(int[] positions, int at)
    {
        var index = Array.BinarySearch(positions, at);
        index = index < 0 ? ~index - 1 : index;
        return index == positions.Length - 1 && at == positions[^1] ? index - 1
            : index >= positions.Length - 1 ? -1
            : index;
    }

    /// <summary>Takes squares that no line separates for one cell, so far as they make a rectangle.</summary>
    private void FindCells(bool[,] verticals, bool[,] horizontals)
    {
        var taken = new bool[Rows.Length - 1, Columns.Length - 1];
        for (var row = 0; row < Rows.Length - 1; row++)
        {
            for (var column = 0; column < Columns.Length - 1; column++)
            {
                if (taken[row, column])
                {
                    continue;
                }

                var endColumn = column + 1;
                while (endColumn < Columns.Length - 1 && !taken[row, endColumn] && !verticals[endColumn, row])
                {
                    endColumn++;
                }

                var endRow = row + 1;
                while (endRow < Rows.Length - 1 && GoesOn(endRow, column, endColumn))
                {
                    endRow++;
                }

                for (var r = row; r < endRow; r++)
                {
                    for (var c = column; c < endColumn; c++)
                    {
                        taken[r, c] = true;
                        _cellOf[r, c] = Cells.Count;
                    }
                }

                Cells.Add(new GridCell(row, endRow, column, endColumn));
            }
        }

        bool GoesOn(int row, int column, int endColumn)
        {
            for (var c = column; c < endColumn; c++)
            {
                if (taken[row, c] || horizontals[row, c] || (c > column && verticals[c, row]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
