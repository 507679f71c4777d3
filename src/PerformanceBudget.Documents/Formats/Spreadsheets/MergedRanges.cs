namespace PerformanceBudget.Documents;

/// <summary>The merged ranges of a sheet, gone through row by row.</summary>
/// <remarks>A range that begins under another is none.</remarks>
internal sealed class MergedRanges
{
    private readonly CellRange[] _ranges;
    private readonly Dictionary<CellReference, CellRange> _beginning = [];

    /// <summary>The last row, by column, that a range covers from above.</summary>
    private readonly int[] _coveredTo;

    private int _next;

    /// <summary>Takes the ranges of a sheet.</summary>
    /// <param name="ranges">The ranges, in any order.</param>
    /// <param name="lastColumn">The last column of the sheet, at which they end at the latest.</param>
    public MergedRanges(IEnumerable<CellRange> ranges, int lastColumn)
    {
        _ranges =
        [
            .. ranges
                .Where(range => range.First.Column <= lastColumn)
                .OrderBy(range => range.First.Row)
                .ThenBy(range => range.First.Column),
        ];
        _coveredTo = new int[lastColumn + 1];
        Array.Fill(_coveredTo, -1);
    }

    /// <summary>Goes on to a row below.</summary>
    public void MoveTo(int row)
    {
        for (; _next < _ranges.Length && _ranges[_next].First.Row <= row; _next++)
        {
            var (first, last) = _ranges[_next];
            if (_coveredTo[first.Column] >= first.Row)
            {
                continue;
            }

            last = last with { Column = Math.Min(last.Column, _coveredTo.Length - 1) };
            _beginning[first] = new CellRange(first, last);
            for (var column = first.Column; column <= last.Column; column++)
            {
                _coveredTo[column] = Math.Max(_coveredTo[column], last.Row);
            }
        }
    }

    /// <summary>The range that begins at a cell of the row, the cell alone where none does; null under another.</summary>
    public CellRange? Of(CellReference cell)
    {
        if (_beginning.TryGetValue(cell, out var range))
        {
            return range;
        }

        return _coveredTo[cell.Column] >= cell.Row ? null : new CellRange(cell, cell);
    }
}
