namespace PerformanceBudget.Documents;

/// <summary>Joins the parts of a table that page breaks divide.</summary>
internal sealed class TableJoin
{
    /// <summary>How far apart the same column lies on two pages.</summary>
    private const int Nearby = 400;

    /// <summary>How far apart columns lie that are the same where both rows at the break have them.</summary>
    private const int Similar = 600;

    /// <summary>How far apart the sides of the same table lie on two pages.</summary>
    private const int NearbySides = 800;

    private readonly List<PageTable> _parts;
    private readonly List<int> _columns;
    private readonly TableBuilder _builder;

    private TableJoin(List<PageTable> parts, ReadLimits limits)
    {
        _parts = parts;
        _columns = ColumnsOf(parts);
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
        && Math.Abs(table.Grid.Columns[1] - next.Grid.Area.Left) <= Similar
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
            join.Add(parts[i], i > 0 ? parts[i - 1] : null, join.RepeatedRows(i));
        }

        return join._builder.Build();
    }

    /// <summary>Adds the rows of a part. What goes on behind a break may stand below a head that is repeated.</summary>
    private void Add(PageTable part, PageTable? before, int repeated)
    {
        var cells = part.Grid.Cells.Select((cell, i) => (cell, i)).ToLookup(entry => entry.cell.Row);
        for (var row = 0; row < part.EndRow; row++)
        {
            _builder.BeginRow(row == 0 && before is not null);
            foreach (var (cell, i) in cells[row])
            {
                if (before is null || (row > 0 && row != repeated))
                {
                    Add(part, i, cell, TextFlow.None, part.TextOf(i));
                }
                else if (part.TextOf(i).Length == 0)
                {
                    AddBlank(part, i, cell, before);
                }
                else
                {
                    Add(part, i, cell, before.FlowInto(part, i), part.TextOf(i));
                }
            }
        }
    }

    /// <summary>Adds what is blank below a break. Where merged cells have no more text, browsers draw no sides between them.</summary>
    private void AddBlank(PageTable part, int index, GridCell cell, PageTable before)
    {
        var area = part.Grid.AreaOf(cell);
        var left = area.Left;
        foreach (var border in ColumnsAbove(before).Append(area.Right))
        {
            if (border - left > Similar && (border == area.Right || area.Right - border > Similar))
            {
                Add(
                    part,
                    index,
                    cell,
                    TextFlow.None,
                    string.Empty,
                    area with
                    {
                        Left = left,
                        Right = border,
                    }
                );
                left = border;
            }
        }
    }

    private void Add(PageTable part, int index, GridCell cell, TextFlow flow, string text) =>
        Add(part, index, cell, flow, text, part.Grid.AreaOf(cell));

    private void Add(PageTable part, int index, GridCell cell, TextFlow flow, string text, Area area)
    {
        var column = IndexOf(area.Left);
        _builder.Append(
            new TableCell
            {
                Column = column,
                ColumnSpan = Math.Max(1, IndexOf(area.Right) - column),
                RowSpan = Math.Min(cell.EndRow, part.EndRow) - cell.Row,
                Text = text,
                RawText = text,
                Places = [part.Page.PlaceOf(area)],
                Repairs = part.RepairsOf(index),
                Flow = flow,
            }
        );
    }

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
                    && PageTable.AreSame(rows[count], others[first + count])
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
        var above = ColumnsAbove(table);
        var below = ColumnsBelow(next);
        return above.Length > 0 && below.Length > 0
            ? AreMostlyIn(above, next.Grid.Columns) || AreMostlyIn(below, table.Grid.Columns)
            : table.Grid.Columns.Length == 2 && next.Grid.Columns.Length == 2;
    }

    private static int[] ColumnsAbove(PageTable table) =>
        InnerColumns(table.Grid, cell => cell.Row < table.EndRow && cell.EndRow >= table.EndRow);

    private static int[] ColumnsBelow(PageTable next) => InnerColumns(next.Grid, cell => cell.Row == 0);

    private static int[] InnerColumns(RuledGrid grid, Func<GridCell, bool> isMeant) =>
        [
            .. grid
                .Cells.Where(isMeant)
                .Select(cell => cell.Column)
                .Where(column => column > 0)
                .Order()
                .Select(column => grid.Columns[column]),
        ];

    private static bool AreMostlyIn(int[] some, int[] columns) =>
        some.Count(at => IsIn(columns, at)) * 2 > some.Length;

    private static bool IsIn(int[] columns, int at) =>
        Array.Exists(columns, held => Math.Abs(held - at) <= Similar);

    /// <summary>Where the columns of all parts begin, and where the last ends; those that lie near one another on two pages are one.</summary>
    private static List<int> ColumnsOf(List<PageTable> parts)
    {
        var columns = new List<int>();
        for (var i = 0; i < parts.Count; i++)
        {
            int[] above = i == 0 ? [] : ColumnsAbove(parts[i - 1]);
            int[] below = i == 0 ? [] : ColumnsBelow(parts[i]);
            columns.AddRange([
                .. parts[i]
                    .Grid.Columns.Where(at =>
                        columns.Count == 0
                        || Math.Abs(Nearest(columns, at) - at) is var apart
                            && apart > Nearby
                            && (apart > Similar || !below.Contains(at) || !IsIn(above, at))
                    ),
            ]);
            columns.Sort();
        }

        // Two columns of one page never are one.
        return parts.TrueForAll(part =>
            part.Grid.Columns.Select(at => Nearest(columns, at)).Distinct().Count()
            == part.Grid.Columns.Length
        )
            ? columns
            : [.. parts.SelectMany(part => part.Grid.Columns).Distinct().Order()];
    }

    private static int Nearest(List<int> columns, int at)
    {
        var next = columns.BinarySearch(at);
        next = next < 0 ? ~next : next;
        return next == columns.Count || (next > 0 && at - columns[next - 1] <= columns[next] - at)
            ? columns[next - 1]
            : columns[next];
    }

    /// <summary>The column that begins at a place.</summary>
    private int IndexOf(int at) => _columns.BinarySearch(Nearest(_columns, at));
}
