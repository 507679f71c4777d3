namespace PerformanceBudget.Documents.Testing;

/// <summary>A cell while its table is printed: it may go on over the ends of pages.</summary>
/// <param name="row">The row in which it begins.</param>
/// <param name="column">The column in which it begins.</param>
/// <param name="cell">The cell.</param>
/// <param name="lines">The lines of its text.</param>
/// <param name="line">How high a line is.</param>
/// <param name="padding">What stands above the first line and below the last.</param>
internal sealed class PrintedCell(
    int row,
    int column,
    SyntheticCell cell,
    IReadOnlyList<CellLine> lines,
    double line,
    double padding
)
{
    private const double Tolerance = 0.01;

    public int Row => row;

    public int Column => column;

    public int EndColumn => column + cell.ColumnSpan;

    public int LastRow => row + cell.RowSpan - 1;

    public SyntheticCell Cell => cell;

    public IReadOnlyList<CellLine> Lines => lines;

    /// <summary>What it covers on the pages that have ended, and then on all.</summary>
    public List<CellPiece> Pieces { get; } = [];

    /// <summary>Where it begins on this page.</summary>
    public double Top { get; set; }

    /// <summary>How many lines have no room on the pages that have ended.</summary>
    public int LinesLeft => Math.Max(0, lines.Count - Pieces.Sum(piece => Capacity(piece.Height)));

    /// <summary>How high it has to be on this page, for its lines not to go on over the next.</summary>
    public double Needed => LinesLeft == 0 ? 0 : (LinesLeft * line) + (2 * padding);

    /// <summary>How many lines a height has room for.</summary>
    public int Capacity(double height) =>
        Math.Max(0, (int)Math.Floor((height - (2 * padding) + Tolerance) / line));

    /// <summary>The lines of each piece.</summary>
    /// <param name="inTheMiddle">Whether they all go where the middle of the cell is, if there is room.</param>
    public IEnumerable<(CellPiece Piece, IReadOnlyList<CellLine> Lines)> Distribute(bool inTheMiddle)
    {
        var middle = inTheMiddle ? MiddlePiece() : 0;
        var next = 0;
        for (var i = 0; i < Pieces.Count; i++)
        {
            var taken =
                i < middle ? 0
                : i == Pieces.Count - 1 ? lines.Count - next
                : Math.Min(lines.Count - next, Capacity(Pieces[i].Height));
            yield return (Pieces[i], [.. lines.Skip(next).Take(taken)]);
            next += taken;
        }
    }

    /// <summary>The piece in which the middle of the cell is; the first where the lines have no room in it.</summary>
    private int MiddlePiece()
    {
        var above = 0.0;
        var half = Pieces.Sum(piece => piece.Height) / 2;
        var middle = Pieces.FindIndex(piece => (above += piece.Height) >= half);
        return middle >= 0 && Capacity(Pieces[middle].Height) >= lines.Count ? middle : 0;
    }
}

/// <summary>A line of a cell.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsFull">Whether the line was broken because it is full.</param>
internal readonly record struct CellLine(string Text, bool IsFull);

/// <summary>What a cell covers on a page.</summary>
internal readonly record struct CellPiece(int Page, double Top, double Bottom)
{
    public double Height => Bottom - Top;
}
