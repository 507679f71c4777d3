using System.Collections.Immutable;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>A table: cells in a grid. <see cref="TableBuilder"/> makes one.</summary>
public sealed class TableBlock : DocumentBlock
{
    private readonly ImmutableArray<ImmutableArray<TableCell>> _rows;

    internal TableBlock(
        ImmutableArray<TableCell> cells,
        ImmutableArray<ImmutableArray<TableCell>> rows,
        int columnCount,
        GridTrust trust,
        string? name,
        ImmutableArray<int> pageBreakRows,
        ImmutableArray<SourcePlace> places
    )
        : base(places)
    {
        Cells = cells;
        _rows = rows;
        ColumnCount = columnCount;
        Trust = trust;
        Name = name;
        PageBreakRows = pageBreakRows;
    }

    /// <summary>How many rows it has.</summary>
    public int RowCount => _rows.Length;

    /// <summary>How many columns its cells reach over.</summary>
    public int ColumnCount { get; }

    /// <summary>Its cells, row by row and from left to right. Places without a cell are possible.</summary>
    public ImmutableArray<TableCell> Cells { get; }

    /// <summary>How far its columns are to be trusted.</summary>
    public GridTrust Trust { get; }

    /// <summary>What the file calls it, such as the name of a sheet; null where it has no name.</summary>
    public string? Name { get; }

    /// <summary>The rows, from 0, before which a page ends.</summary>
    public ImmutableArray<int> PageBreakRows { get; }

    /// <summary>The cells that cover a row, those that reach down into it among them, from left to right.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="row"/> is none of this table.</exception>
    public ImmutableArray<TableCell> CellsOf(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, RowCount);
        return _rows[row];
    }

    /// <summary>Some of its rows as a table; cells are cut at its ends.</summary>
    internal TableBlock Slice(int start, int end)
    {
        var cells = new Dictionary<TableCell, TableCell>(ReferenceEqualityComparer.Instance);
        foreach (var cell in _rows.AsSpan()[start..end].ToArray().SelectMany(row => row))
        {
            var row = Math.Max(cell.Row, start);
            _ = cells.TryAdd(
                cell,
                cell with
                {
                    Row = row - start,
                    RowSpan = Math.Min(cell.EndRow, end) - row,
                }
            );
        }

        return new TableBlock(
            [.. cells.Values],
            [.. _rows[start..end].Select(row => row.Select(cell => cells[cell]).ToImmutableArray())],
            ColumnCount,
            Trust,
            Name,
            [.. PageBreakRows.Where(row => row >= start && row < end).Select(row => row - start)],
            Places
        );
    }
}
