namespace PerformanceBudget.Documents;

/// <summary>Finds the grids and cells in which the words of a page stand.</summary>
/// <remarks>
/// A word is divided where a line runs between two of its letters, as where texts fill their cells. A line that runs through a letter
/// divides nothing: the word has no room in its cell, and stands where most of it is. Blanks divide words: some programs print a row as one
/// text, with blanks from cell to cell.
/// </remarks>
internal sealed class WordCells
{
    /// <summary>How far letters reach over a line beside them that they do not cross.</summary>
    private const int Overhang = 100;

    private readonly List<RuledGrid> _grids;
    private readonly List<(RuledGrid? Grid, Letter Letter, int Cell)> _placed = [];
    private int _word;

    private WordCells(List<RuledGrid> grids) => _grids = grids;

    /// <summary>The letters of a page by the grid in which they stand, each with its cell; by null those that stand in none.</summary>
    public static ILookup<RuledGrid?, (Letter Letter, int Cell)> Of(PrintedPage page, List<RuledGrid> grids)
    {
        var words = new WordCells(grids);
        foreach (var letter in page.Letters)
        {
            words.Add(letter);
        }

        words.EndWord();
        return words._placed.ToLookup(entry => entry.Grid, entry => (entry.Letter, entry.Cell));
    }

    private void Add(Letter letter)
    {
        var (grid, cell) = CellOf(letter);
        if (_placed is [.., var last])
        {
            var goesOn = GoesOn(last.Letter, letter);
            if (goesOn && grid is null)
            {
                (grid, cell) = (last.Grid, last.Cell);
            }

            if (!goesOn || last.Letter.IsBlank || letter.IsBlank || IsDivided(last, letter, grid, cell))
            {
                EndWord();
            }
        }

        _placed.Add((grid, letter, cell));
    }

    /// <summary>Whether the letters of a word stand in two cells, and the line between them crosses neither.</summary>
    private static bool IsDivided(
        (RuledGrid? Grid, Letter Letter, int Cell) last,
        Letter letter,
        RuledGrid? grid,
        int cell
    ) =>
        grid is null
        || !ReferenceEquals(grid, last.Grid)
        || (
            cell != last.Cell
            && grid.AreaOf(grid.Cells[cell]).Left is var border
            && last.Letter.Right <= border + Overhang
            && letter.X >= border - Overhang
        );

    /// <summary>Puts the letters since the last word into the cell in which most of them stand.</summary>
    private void EndWord()
    {
        var letters = _placed[_word..];
        if (letters.Exists(entry => entry.Cell != letters[0].Cell))
        {
            var cell = letters
                .GroupBy(entry => entry.Cell, entry => entry.Letter.Advance)
                .MaxBy(part => part.Sum())!
                .Key;
            for (var i = _word; i < _placed.Count; i++)
            {
                _placed[i] = _placed[i] with { Cell = cell };
            }
        }

        _word = _placed.Count;
    }

    private (RuledGrid? Grid, int Cell) CellOf(Letter letter)
    {
        var area = letter.Area;
        foreach (var grid in _grids)
        {
            if (
                (
                    grid.CellAt(area.CentreX, area.CentreY)
                    ?? grid.CellAbove(area.CentreX, area.CentreY, letter.Size * 2)
                ) is
                { } cell
            )
            {
                return (grid, cell);
            }
        }

        return default;
    }

    private static bool GoesOn(Letter letter, Letter next) =>
        next.Y == letter.Y && Math.Abs(next.X - letter.Right) * 4 <= letter.Size;
}
