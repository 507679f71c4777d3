namespace PerformanceBudget.Documents;

/// <summary>Joins the parts of a table that page breaks divide.</summary>
internal sealed class TableJoin
{
    /// <summary>Rows that have fewer texts are no heads.</summary>
    private const int FewestInHead = 3;

    /// <summary>How far apart the sides of the same table lie on two pages.</summary>
    private const int NearbySides = 800;

    private readonly List<PageTable> _parts;
    private readonly JoinedColumns _columns;
    private readonly TableBuilder _builder;

    private TableJoin(List<PageTable> parts, ReadLimits limits)
    {
        _parts = parts;
        _columns = new JoinedColumns(parts);
        _builder = new TableBuilder(
            parts.Exists(part => part.Grid.IsDotted) ? GridTrust.Inferred : GridTrust.Ruled,
            limits
        );
    }

    /// <summary>Whether a table at the top of a page goes on with one at the bottom of the page before.</summary>
    public static bool GoesOn(PageTable table, PageTable next)
    {
        var (area, other) = (table.Grid.Area, next.Grid.Area);
        return next.Page.Number == table.Page.Number + 1
            && (
                table.Grid.IsDotted && next.Grid.IsDotted
                    ? (Math.Min(area.Right, other.Right) - Math.Max(area.Left, other.Left)) * 4L
                        >= Math.Max(area.Width, other.Width) * 3L
                        || AreMostlyIn(next.Grid.Columns[..^1], table.Grid.Columns)
                    : (Math.Abs(area.Left - other.Left) <= NearbySides || LacksMargin(table, next))
                        && Math.Abs(area.Right - other.Right) <= NearbySides
                        && HaveSameColumns(table, next)
            );
    }

    /// <summary>Whether only the first column is missing below a break: where its merged cell has no more text, browsers draw nothing.</summary>
    private static bool LacksMargin(PageTable table, PageTable next) =>
        table.Grid.Columns.Length > 2
        && Math.Abs(table.Grid.Columns[1] - next.Grid.Area.Left) <= JoinedColumns.Similar
        && table.Grid.Cells.Exists(cell =>
            cell.Column == 0
            && cell.EndColumn == 1
            && cell.EndRow - cell.Row > 1
            && cell.EndRow >= table.EndRow
        );

    /// <summary>The table of parts that follow one another.</summary>
    public static TableBlock Build(List<PageTable> parts, ReadLimits limits)
    {
        var join = new TableJoin(parts, limits);
        for (var i = 0; i < parts.Count; i++)
        {
            join.Add(i, join.RepeatedRows(i));
        }

        return join._builder.Build();
    }

    /// <summary>Adds the rows of a part. What goes on behind a break may stand below a head that is repeated.</summary>
    private void Add(int index, int repeated)
    {
        var part = _parts[index];
        var cells = part.Grid.Cells.Select((cell, i) => (cell, i)).ToLookup(entry => entry.cell.Row);
        for (var row = 0; row < part.EndRow; row++)
        {
            _builder.BeginRow(row == 0 && index > 0);
            foreach (var (cell, i) in cells[row])
            {
                var text = part.TextOf(i);
                if (index == 0 || (row > 0 && row != repeated))
                {
                    Add(index, cell, part.RepairsOf(i), TextFlow.None, text);
                }
                else if (text.Length == 0)
                {
                    AddInPieces(index, cell, part.RepairsOf(i));
                }
                else
                {
                    Add(index, cell, part.RepairsOf(i), _parts[index - 1].FlowInto(part, i), text);
                }
            }
        }
    }

    private void Add(int part, GridCell cell, TextRepairs repairs, TextFlow flow, string text)
    {
        var area = _parts[part].Grid.AreaOf(cell);
        Add(
            part,
            cell,
            area,
            _columns.IndexOf(part, area.Left),
            _columns.IndexOf(part, area.Right),
            repairs,
            flow,
            text
        );
    }

    /// <summary>Adds what is blank below a break. Where merged cells have no more text, browsers draw no sides between them.</summary>
    private void AddInPieces(int part, GridCell cell, TextRepairs repairs)
    {
        var area = _parts[part].Grid.AreaOf(cell);
        var column = _columns.IndexOf(part, area.Left);
        var last = _columns.IndexOf(part, area.Right);
        foreach (var border in _parts[part - 1].ColumnsAtEnd)
        {
            var end = _columns.IndexOf(part - 1, border);
            if (
                border - area.Left > JoinedColumns.Similar
                && area.Right - border > JoinedColumns.Similar
                && column < end
                && end < last
            )
            {
                AddBlank(area with { Right = border }, end);
                (area, column) = (area with { Left = border }, end);
            }
        }

        AddBlank(area, last);

        void AddBlank(Area held, int endColumn) =>
            Add(part, cell, held, column, endColumn, repairs, TextFlow.None, string.Empty);
    }

    private void Add(
        int part,
        GridCell cell,
        Area area,
        int column,
        int endColumn,
        TextRepairs repairs,
        TextFlow flow,
        string text
    ) =>
        _builder.Append(
            new TableCell
            {
                Column = column,
                ColumnSpan = endColumn - column,
                RowSpan = Math.Min(cell.EndRow, _parts[part].EndRow) - cell.Row,
                Text = text,
                RawText = text,
                Places = [_parts[part].Page.PlaceOf(area)],
                Repairs = repairs,
                Flow = flow,
            }
        );

    /// <summary>How many rows at the top of a part say the same as rows of the parts before, as heads do that every page repeats.</summary>
    private int RepeatedRows(int part)
    {
        var rows = part == 0 ? [] : _parts[part].Rows;
        for (var before = 0; before < part; before++)
        {
            var others = _parts[before].Rows;
            for (var first = 0; first < others.Count && rows.Count > 0; first++)
            {
                var count = 0;
                while (
                    count < rows.Count - 1
                    && first + count < others.Count
                    && rows[count].Count >= FewestInHead
                    && HeadTexts.AreSame(
                        rows[count],
                        others[first + count],
                        isTorn: first + count == others.Count - 1
                    )
                )
                {
                    count++;
                }

                if (count > 0)
                {
                    return count;
                }
            }
        }

        return 0;
    }

    /// <summary>Whether most columns of the last row above the break are columns below it, or the other way round; a title has none.</summary>
    private static bool HaveSameColumns(PageTable table, PageTable next)
    {
        var above = table.ColumnsAtEnd;
        var below = next.ColumnsAtStart;
        return above.Count > 0 && below.Count > 0
            ? AreMostlyIn(above, next.Grid.Columns) || AreMostlyIn(below, table.Grid.Columns)
            : table.Grid.Columns.Length == 2 && next.Grid.Columns.Length == 2;
    }

    private static bool AreMostlyIn(IReadOnlyCollection<int> some, int[] columns) =>
        some.Count(at => IsIn(columns, at)) * 2 > some.Count;

    private static bool IsIn(int[] columns, int at) =>
        Array.Exists(columns, held => Math.Abs(held - at) <= JoinedColumns.Similar);
}
