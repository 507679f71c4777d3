namespace PerformanceBudget.Documents;

/// <summary>Says which borders of columns divide which rows of a table that has no lines down the page.</summary>
/// <remarks>
/// A border divides a row where it is the only one between two texts. Where several are, empty cells may lie between them or a cell may
/// reach over several columns: those count that divide the row above or below, unless a text stands in the middle of a wider cell. A
/// cell of several rows has all its borders.
/// </remarks>
internal sealed class BandBorders
{
    /// <summary>How far from its middle a text stands in a cell at most.</summary>
    private const int OffCentre = 400;

    private readonly List<TextBand> _bands;
    private readonly ColumnBorder[] _borders;
    private readonly bool[,] _isClosedAbove;
    private readonly bool[,] _isSure;

    private BandBorders(List<TextBand> bands, ColumnBorder[] borders, List<GridLine> along)
    {
        (_bands, _borders) = (bands, borders);
        _isClosedAbove = new bool[bands.Count + 1, borders.Length - 1];
        for (var row = 0; row <= bands.Count; row++)
        {
            var at = row < bands.Count ? bands[row].Top : bands[^1].Bottom;
            var lines = along.FindAll(line => line.At == at);
            for (var column = 0; column + 1 < borders.Length; column++)
            {
                var middle = borders[column].At + ((borders[column + 1].At - borders[column].At) / 2);
                _isClosedAbove[row, column] = lines.Exists(line => line.From <= middle && line.To >= middle);
            }
        }

        _isSure = new bool[bands.Count, borders.Length];
        for (var row = 0; row < bands.Count; row++)
        {
            for (var i = 1; i < bands[row].Texts.Count; i++)
            {
                if (Between(bands[row].Texts[i - 1].To, bands[row].Texts[i].From) is [var only])
                {
                    _isSure[row, only] = true;
                }
            }
        }
    }

    /// <summary>The lines down the page that rows lack.</summary>
    /// <param name="bands">The rows.</param>
    /// <param name="borders">The borders, with both sides of the table.</param>
    /// <param name="along">The lines along the page.</param>
    public static IEnumerable<GridLine> Lines(
        List<TextBand> bands,
        ColumnBorder[] borders,
        List<GridLine> along
    )
    {
        var found = new BandBorders(bands, borders, along);
        return bands.SelectMany(
            (band, row) =>
                Enumerable
                    .Range(0, borders.Length)
                    .Where(border => found.Divides(row, border))
                    .Select(border => new GridLine(borders[border].At, band.Top, band.Bottom, IsDotted: true))
        );
    }

    private bool Divides(int row, int border)
    {
        if (border == 0 || border == _borders.Length - 1)
        {
            return true;
        }

        var band = _bands[row];
        var at = _borders[border].At;
        if (!band.IsFree(at))
        {
            return false;
        }

        if (_isSure[row, border] || IsOpen(row, border))
        {
            return true;
        }

        var next = band.Texts.FindIndex(text => text.From >= at);
        var before = next < 0 ? band.Texts.Count - 1 : next - 1;
        var from = before < 0 ? _borders[0].At : band.Texts[before].To;
        var to = next < 0 ? _borders[^1].At : band.Texts[next].From;
        var between = Between(from, to);
        var dividing = between.FindAll(other =>
            IsOpen(row, other)
            || (IsSureNear(row, other) && !IsInCentred(row, before, other) && !IsInCentred(row, next, other))
        );
        return dividing.Contains(border)
            || (
                dividing.Count == 0
                && before >= 0
                && next >= 0
                && border == OnlyOf(row, before, next, between)
            );
    }

    /// <summary>The border between two texts where none is more likely than others.</summary>
    private int OnlyOf(int row, int before, int next, List<int> between)
    {
        var found = between.FindLastIndex(border =>
            !IsInCentred(row, before, border) && !IsInCentred(row, next, border)
        );
        return between[found < 0 ? ^1 : found];
    }

    private bool IsSureNear(int row, int border) =>
        (row > 0 && _isSure[row - 1, border]) || (row + 1 < _bands.Count && _isSure[row + 1, border]);

    /// <summary>Whether a border is the side of a cell of several rows.</summary>
    private bool IsOpen(int row, int border) => IsPart(row, border - 1) || IsPart(row, border);

    /// <summary>Whether a square is a part of a cell of several rows.</summary>
    private bool IsPart(int row, int column) =>
        !_isClosedAbove[row, column] || !_isClosedAbove[row + 1, column];

    /// <summary>The borders between two places.</summary>
    private List<int> Between(int from, int to) =>
        [
            .. Enumerable
                .Range(1, _borders.Length - 2)
                .Where(border => _borders[border].At >= from && _borders[border].At <= to),
        ];

    /// <summary>Whether a border lies in the cell of a text that stands in the middle of several columns.</summary>
    private bool IsInCentred(int row, int index, int border)
    {
        var texts = _bands[row].Texts;
        if (index < 0 || index >= texts.Count)
        {
            return false;
        }

        var (from, to) = texts[index];
        var least = index > 0 ? texts[index - 1].To : _borders[0].At;
        var most = index + 1 < texts.Count ? texts[index + 1].From : _borders[^1].At;
        var (left, right) = (0, 0);
        var width = int.MaxValue;
        for (var first = 0; first < _borders.Length; first++)
        {
            for (var last = first + 1; last < _borders.Length; last++)
            {
                if (
                    _borders[first].At is var begin
                    && begin >= least
                    && begin <= from
                    && _borders[last].At is var end
                    && end >= to
                    && end <= most
                    && end - begin < width
                    && from + to >= _borders[first].From + _borders[last].From - OffCentre
                    && from + to <= _borders[first].To + _borders[last].To + OffCentre
                )
                {
                    (left, right, width) = (first, last, end - begin);
                }
            }
        }

        return left < border && border < right;
    }
}
