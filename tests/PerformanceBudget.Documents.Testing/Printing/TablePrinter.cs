using System.Collections.Immutable;
using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Prints a table: rows are as high as their text, and go on over the ends of pages.</summary>
internal sealed class TablePrinter : IPageBreakListener
{
    private const double Tolerance = 0.01;
    private const double LeastFontSize = 4.5;
    private const double FontStep = 0.5;

    /// <summary>Heads that take more of a page are not printed again.</summary>
    private const double MostOfAPage = 0.3;

    private readonly SyntheticTable _table;
    private readonly PrintOptions _options;
    private readonly PrintStyle _style;
    private readonly Paper _paper;
    private readonly TextPrinter _text;
    private readonly Random _random;
    private readonly double[] _edges;
    private readonly double[] _heights;
    private readonly double _size;
    private readonly double _line;
    private readonly ImmutableArray<PrintedCell> _cells;
    private readonly List<PrintedCell> _open = [];
    private readonly List<PrintedCell> _repeated = [];
    private readonly List<(int Row, int Page, bool IsInside)> _breaks = [];
    private readonly Range _heads;
    private readonly bool _fillsThePage;

    private int _row;
    private double _nestedInset;
    private double _pageStart;

    public TablePrinter(
        SyntheticTable table,
        PrintOptions options,
        PrintStyle style,
        Paper paper,
        TextPrinter text,
        Random random
    )
    {
        (_table, _options, _style, _paper, _text, _random) = (table, options, style, paper, text, random);
        var placed = table.Placed().ToList();
        var widths = new ColumnWidths(placed, table.Columns, (2 * style.PaddingX) + 1, text, style);
        _size = options.FontSize;
        while (_size > LeastFontSize && widths.Least(_size).Sum() > paper.Width)
        {
            _size -= FontStep;
        }

        _line = _size * style.Leading;
        _edges = [paper.Left, .. widths.Fill(_size, paper.Width, random)];
        for (var i = 1; i < _edges.Length; i++)
        {
            _edges[i] += _edges[i - 1];
        }

        _cells =
        [
            .. placed.Select(cell => new PrintedCell(
                cell.Row,
                cell.Column,
                cell.Cell,
                [.. Lines(cell.Column, cell.Cell)],
                _line,
                style.PaddingY + 1
            )),
        ];
        _heights = new double[table.Rows.Length];
        _heads = Heads(table);
        _fillsThePage = random.Percent(50);
        _pageStart = paper.Top;
    }

    public void Print()
    {
        _paper.Begin(this);
        for (_row = 0; _row < _table.Rows.Length; _row++)
        {
            var nested = Beginning().FirstOrDefault(cell => cell.Cell.Nested is not null);
            if (nested is null)
            {
                PrintRow();
            }
            else
            {
                PrintNested(nested);
            }
        }

        _paper.End();
        Paint();
    }

    public void EndPage()
    {
        foreach (var cell in _open)
        {
            cell.Pieces.Add(new(_paper.PageIndex, cell.Top, _paper.Y + _nestedInset));
        }
    }

    public void BeginPage()
    {
        var top = _paper.Y - _nestedInset;
        var lastHead = _heads.End.Value - 1;
        var repeats = _options.RepeatsHeads && lastHead >= _heads.Start.Value && _row > lastHead;
        if (repeats && _heights[_heads].Sum() < _paper.Room * MostOfAPage)
        {
            RepeatHeads();
        }

        foreach (var cell in _open)
        {
            cell.Top = cell.Row <= lastHead && lastHead < cell.LastRow ? top : _paper.Y - _nestedInset;
        }

        _pageStart = _paper.Y;
    }

    private static Range Heads(SyntheticTable table)
    {
        var first = table.Rows.ToList().FindIndex(row => row.Kind == RowKind.Head);
        if (first < 0)
        {
            return 0..0;
        }

        var count = table.Rows.Skip(first).TakeWhile(row => row.Kind == RowKind.Head).Count();
        return first..(first + count);
    }

    private void RepeatHeads()
    {
        var top = _paper.Y;
        var tops = new double[_table.Rows.Length + 1];
        for (var row = _heads.Start.Value; row < _heads.End.Value; row++)
        {
            tops[row] = top;
            top += _heights[row];
        }

        tops[_heads.End.Value] = top;
        foreach (
            var head in _cells.Where(cell =>
                cell.Row >= _heads.Start.Value && cell.LastRow < _heads.End.Value
            )
        )
        {
            var again = new PrintedCell(
                head.Row,
                head.Column,
                head.Cell,
                head.Lines,
                _line,
                _style.PaddingY + 1
            );
            again.Pieces.Add(new(_paper.PageIndex, tops[head.Row], tops[head.LastRow + 1]));
            _repeated.Add(again);
        }

        _paper.Y = top;
    }

    private void PrintRow()
    {
        var isOpen = false;
        _heights[_row] = Height(isTorn: false);
        while (true)
        {
            var height = Height(isTorn: isOpen);
            var isFresh = _paper.Y <= _pageStart + Tolerance;
            if (_paper.HasRoom(height))
            {
                Place(height, isOpen);
                return;
            }

            var piece = _options.TearsRows || isFresh ? PieceHeight(isOpen) : null;
            if (piece is { } torn)
            {
                Open(isOpen);
                isOpen = true;
                _paper.Y += torn;
            }
            else if (isFresh)
            {
                Place(height, isOpen);
                return;
            }

            _breaks.Add((_row, _paper.PageIndex, isOpen));
            _paper.NewPage();
        }
    }

    private void Place(double height, bool isOpen)
    {
        Open(isOpen);
        _paper.Y += height;
        Close();
    }

    private void PrintNested(PrintedCell cell)
    {
        var inset = _style.PaddingX + 1;
        if (_paper.Room < (4 * _line) + inset)
        {
            _breaks.Add((_row, _paper.PageIndex, IsInside: false));
            _paper.NewPage();
        }

        Open(isOpen: false);
        _paper.Y += inset + (cell.Lines.Count * _line);
        _paper.Inset += inset;
        _nestedInset = inset;
        new TablePrinter(cell.Cell.Nested!, _options, _style, _paper, _text, _random).Print();
        _paper.Inset -= inset;
        _nestedInset = 0;
        _paper.Y += inset;
        Close();
    }

    private IEnumerable<PrintedCell> Beginning() => _cells.Where(cell => cell.Row == _row);

    private IEnumerable<PrintedCell> Ending() => _cells.Where(cell => cell.LastRow == _row);

    private void Open(bool isOpen)
    {
        foreach (var cell in isOpen ? [] : Beginning())
        {
            cell.Top = _paper.Y;
            _open.Add(cell);
        }
    }

    private void Close()
    {
        foreach (var cell in Ending())
        {
            cell.Pieces.Add(new(_paper.PageIndex, cell.Top, _paper.Y));
            _ = _open.Remove(cell);
        }
    }

    /// <summary>How much of a cell stands above the row on this page.</summary>
    private double Above(PrintedCell cell, bool isOpen) =>
        cell.Row < _row || isOpen ? _paper.Y - cell.Top : 0;

    private double Height(bool isTorn) =>
        Ending()
            .Select(cell => cell.Needed - Above(cell, isTorn))
            .Append(isTorn ? 0 : Math.Max(_style.LeastRow, Least(lines: 1)))
            .Max();

    private double Least(int lines) => (lines * _line) + (2 * (_style.PaddingY + 1));

    /// <summary>How much of the row stands on this page when it goes on over the next; null where it cannot.</summary>
    private double? PieceHeight(bool isOpen)
    {
        var longest = Ending().MaxBy(cell => cell.Needed - Above(cell, isOpen))!;
        if (longest.Needed - Above(longest, isOpen) <= _paper.Room + Tolerance)
        {
            return null;
        }

        var above = Above(longest, isOpen);
        var least = _style.LeastLinesOfPieces;
        var lines = Math.Min(longest.Capacity(_paper.Room + above), longest.LinesLeft - least);
        if (lines < least || _paper.Room < Least(lines: 1))
        {
            return null;
        }

        var tight = (lines * _line) + (2 * (_style.PaddingY + 1)) - above;
        return tight < Least(lines: 1) ? null
            : _fillsThePage && longest.Capacity(_paper.Room + above) == lines ? _paper.Room
            : tight;
    }

    private IEnumerable<CellLine> Lines(int column, SyntheticCell cell)
    {
        if (_style.IsVertical(cell))
        {
            return cell
                .Text.EnumerateRunes()
                .Where(letter => !Rune.IsWhiteSpace(letter))
                .Select(letter => new CellLine(letter.ToString(), IsFull: false));
        }

        var width = _edges[column + cell.ColumnSpan] - _edges[column] - (2 * _style.PaddingX);
        return cell
            .Text.Split('\n')
            .SelectMany(paragraph =>
            {
                var lines = LineBreaking
                    .Break(paragraph, width, letter => _text.Width(letter, _size))
                    .ToList();
                return lines.Select((line, i) => new CellLine(line, IsFull: i < lines.Count - 1));
            });
    }

    private void Paint()
    {
        var rules = new RulePainter(_edges, _options, _style);
        var lines = new List<PlacedLine>();
        foreach (var cell in _cells.Concat(_repeated))
        {
            var left = _edges[cell.Column];
            var width = _edges[cell.EndColumn] - left;
            var isShaded = _options.Shades != CellShades.None && IsShaded(cell.Cell.Role);
            foreach (var (piece, pieceLines) in cell.Distribute(_options.SetsInTheMiddleOverPages))
            {
                rules.Add(piece, cell.Column, cell.EndColumn, isShaded);
                if (isShaded)
                {
                    _paper
                        .Pages[piece.Page]
                        .Shades.Add(new PaperFill(left, piece.Top, width, piece.Height, new(217, 217, 217)));
                }

                lines.AddRange(Place(cell, piece, pieceLines));
            }
        }

        new LinePainter(_text, _style, _options, _random).Paint(_paper, lines, _size);
        rules.Paint(_paper);
        _paper.Breaks.AddRange(_breaks.Select(Break));
    }

    private IEnumerable<PlacedLine> Place(PrintedCell cell, CellPiece piece, IReadOnlyList<CellLine> lines)
    {
        var spare = piece.Height - (lines.Count * _line);
        var isInTheMiddle = _style.SetsInTheMiddle && cell.Cell.Nested is null;
        var top = piece.Top + (isInTheMiddle ? Math.Max(0, spare / 2) : _style.PaddingY + 1);
        return lines.Select(
            (line, i) =>
                new PlacedLine(
                    piece.Page,
                    cell,
                    line,
                    _edges[cell.Column] + _style.PaddingX,
                    _edges[cell.EndColumn] - _style.PaddingX,
                    top + ((i + 0.5) * _line)
                )
        );
    }

    private static bool IsShaded(CellRole role) => role is CellRole.Label;

    private PaperBreak Break((int Row, int Page, bool IsInside) at)
    {
        var torn = _cells
            .Where(cell => IsTorn(cell, at.Page))
            .Select(cell => cell.Cell.Role)
            .ToImmutableArray();
        var category = Category(at.Row);
        return new(
            _table.Rows[at.Row].Kind,
            at.IsInside,
            torn,
            IsBehindHead: at.Row > 0 && _table.Rows[at.Row - 1].Kind == RowKind.Head,
            IsFirstOfCategory: category is not null && (at.Row == 0 || Category(at.Row - 1) != category),
            IsLastOfCategory: category is not null && Category(at.Row + 1) != category,
            IsLastRow: at.Row == _table.Rows.Length - 1
        );
    }

    private bool IsTorn(PrintedCell cell, int page)
    {
        var pages = cell.Distribute(_options.SetsInTheMiddleOverPages)
            .Where(piece => piece.Lines.Count > 0)
            .Select(piece => piece.Piece.Page)
            .ToList();
        return pages.Contains(page) && pages.Contains(page + 1);
    }

    /// <summary>The category of a row of an indicator.</summary>
    private string? Category(int row) =>
        row < _table.Rows.Length && _table.Rows[row].Kind == RowKind.Indicator
            ? _cells.LastOrDefault(cell => cell.Row <= row && cell.Cell.Role == CellRole.Category)?.Cell.Text
            : null;
}

/// <summary>A line of a cell where it stands on paper.</summary>
internal sealed record PlacedLine(
    int Page,
    PrintedCell Cell,
    CellLine Line,
    double Left,
    double Right,
    double Middle
);
