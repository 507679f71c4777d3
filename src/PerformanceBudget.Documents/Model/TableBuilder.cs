using System.Collections.Immutable;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>Puts cells into a grid as a reader comes upon them, within limits.</summary>
/// <remarks>
/// A span ends where another cell begins, and at the end of the table: nothing is kept for what a file merely declares. Columns are
/// counted by the caller, cells that reach down from above among them.
/// </remarks>
/// <param name="trust">How far the columns are to be trusted.</param>
/// <param name="limits">What a table may have at most.</param>
/// <param name="name">What the file calls the table; null where it has no name.</param>
public sealed class TableBuilder(GridTrust trust, ReadLimits limits, string? name = null)
{
    private readonly List<List<TableCell>> _rows = [];
    private readonly List<int> _pageBreakRows = [];
    private int _cellCount;

    /// <summary>How many rows have begun.</summary>
    public int RowCount => _rows.Count;

    /// <summary>Begins a row. Cells that are added go there.</summary>
    /// <param name="afterPageBreak">Whether a page ends before it.</param>
    /// <exception cref="UnreadableDocumentException">There are more rows than the limits allow.</exception>
    public void BeginRow(bool afterPageBreak = false)
    {
        limits.Check(ReadLimit.Rows, _rows.Count + 1L);
        if (afterPageBreak)
        {
            _pageBreakRows.Add(_rows.Count);
        }

        _rows.Add([]);
    }

    /// <summary>Adds a cell to the row that has begun last.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <param name="text">The text; paragraphs and lines separated by <c>\n</c>.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="columnSpan">How many columns it covers.</param>
    /// <param name="rowSpan">How many rows it covers, those that never begin not counted.</param>
    /// <exception cref="ArgumentException">
    /// No row has begun, a cell begins in that column already, or a number is out of range.
    /// </exception>
    /// <exception cref="UnreadableDocumentException">There are more cells or columns than the limits allow.</exception>
    public void Add(int column, string text, SourcePlace place, int columnSpan = 1, int rowSpan = 1) =>
        Add(
            new TableCell
            {
                Row = Guard.Against.Negative(_rows.Count - 1, nameof(RowCount)),
                Column = Guard.Against.Negative(column),
                ColumnSpan = Guard.Against.NegativeOrZero(columnSpan),
                RowSpan = Guard.Against.NegativeOrZero(rowSpan),
                Text = Guard.Against.Null(text),
                RawText = text,
                Places = [Guard.Against.Null(place)],
            }
        );

    /// <summary>Adds a cell as a reader of printed pages has it; its row is the one that has begun last.</summary>
    internal void Append(TableCell cell) => Add(cell with { Row = _rows.Count - 1 });

    /// <summary>The table of the cells that were added.</summary>
    /// <param name="places">Where it stands; default for the places of its first cell.</param>
    public TableBlock Build(ImmutableArray<SourcePlace> places = default)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>(_cellCount);
        var covering = new List<TableCell>[_rows.Count];
        var covered = 0L;
        for (var i = 0; i < covering.Length; i++)
        {
            covering[i] ??= [];
            foreach (var cell in WithoutOverlap(_rows[i]))
            {
                var end = EndOf(cell);
                covered += end - i;
                limits.Check(ReadLimit.Cells, covered);
                var held = cell.EndRow == end ? cell : cell with { RowSpan = end - i };
                cells.Add(held);
                for (var row = i; row < end; row++)
                {
                    (covering[row] ??= []).Add(held);
                }
            }
        }

        return new TableBlock(
            cells.ToImmutable(),
            [.. covering.Select(row => row.OrderBy(cell => cell.Column).ToImmutableArray())],
            cells.Select(cell => cell.EndColumn).DefaultIfEmpty().Max(),
            trust,
            name,
            [.. _pageBreakRows],
            places.IsDefault ? [.. cells.SelectMany(cell => cell.Places).Take(1)] : places
        );
    }

    /// <summary>The cells that begin in a row, from left to right, each ending where the next begins.</summary>
    private static IEnumerable<TableCell> WithoutOverlap(List<TableCell> row)
    {
        row.Sort((left, right) => left.Column.CompareTo(right.Column));
        for (var i = 0; i < row.Count; i++)
        {
            var end = i + 1 < row.Count ? Math.Min(row[i].EndColumn, row[i + 1].Column) : row[i].EndColumn;
            yield return end == row[i].EndColumn ? row[i] : row[i] with { ColumnSpan = end - row[i].Column };
        }
    }

    /// <summary>The row at which a cell ends: that of a cell that begins below it, or the end of its span or of the table.</summary>
    private int EndOf(TableCell cell)
    {
        var end = Math.Min((long)cell.Row + cell.RowSpan, _rows.Count);
        var row = cell.Row + 1;
        while (
            row < end
            && !_rows[row].Exists(other => other.Column < cell.EndColumn && other.EndColumn > cell.Column)
        )
        {
            row++;
        }

        return row;
    }

    private void Add(TableCell cell)
    {
        limits.Check(ReadLimit.Columns, (long)cell.Column + cell.ColumnSpan);
        limits.Check(ReadLimit.Cells, ++_cellCount);
        if (_rows[^1].Exists(other => other.Column == cell.Column))
        {
            throw new ArgumentException("A cell begins there already.", nameof(cell));
        }

        _rows[^1].Add(cell);
    }
}
