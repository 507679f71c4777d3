namespace PerformanceBudget.Documents;

/// <summary>Takes off a page what was laid over its text: watermarks, stamps, letters that are drawn twice.</summary>
internal static class Overlays
{
    /// <summary>How much larger than ordinary text a watermark is, in tenths.</summary>
    private const int LargerBy = 16;

    /// <summary>How far apart a letter is drawn twice to look bold: less than a point.</summary>
    private const int Twice = 80;

    /// <summary>Takes the overlays off a page that is upright.</summary>
    /// <returns>What was taken off and could be read; a letter that is drawn twice is none of it.</returns>
    public static List<Letter> Remove(PrintedPage page)
    {
        var removed = new List<Letter>();
        var ordinary = OrdinarySize(page.Letters);
        var stamps = StampsOf(page.Letters);
        var ink = page.Letters.TrueForAll(IsOrdinary)
            ? null
            : new OccupiedAreas(page.Letters.Where(letter => IsOrdinary(letter) && !letter.IsBlank));
        var drawn = new HashSet<(string, int, int)>();
        _ = page.Letters.RemoveAll(letter =>
        {
            if (
                !PageTurn.IsStraight(letter)
                || (letter.Ink.IsRed && stamps.Exists(stamp => stamp.Overlaps(letter.Area)))
                || IsHidden(letter, page)
                || (
                    !IsOrdinary(letter)
                    && (letter.Size * 10 > ordinary * LargerBy || ink?.Overlap(letter.Area) == true)
                )
            )
            {
                removed.Add(letter);
                return true;
            }

            return IsDrawnAgain(letter, drawn);
        });
        return removed;
    }

    private static bool IsOrdinary(Letter letter) =>
        PageTurn.IsStraight(letter) && !letter.Ink.IsPale && !letter.Ink.IsRed;

    private static bool IsOnRing(Letter letter) => letter.Ink.IsRed && !PageTurn.IsStraight(letter);

    /// <summary>What stamps cover, by the red letters along their rings.</summary>
    private static List<Area> StampsOf(List<Letter> letters)
    {
        var stamps = new List<Area>();
        foreach (var letter in letters.Where(IsOnRing))
        {
            var near = stamps.FindIndex(stamp => Around(stamp).Overlaps(letter.Area));
            if (near < 0)
            {
                stamps.Add(letter.Area);
            }
            else
            {
                stamps[near] = stamps[near].With(letter.Area);
            }
        }

        return stamps.ConvertAll(Around);
    }

    /// <summary>A stamp whose ring has letters on one side only, with what it covers on the other.</summary>
    private static Area Around(Area ring)
    {
        var side = Math.Max(ring.Width, ring.Height);
        return new Area(ring.Left - side, ring.Top - side, ring.Right + side, ring.Bottom + side);
    }

    /// <summary>Whether a letter is white on white.</summary>
    private static bool IsHidden(Letter letter, PrintedPage page) =>
        letter.Ink.IsWhite
        && !page.Shades.Exists(shade =>
            !shade.Ink.IsWhite && shade.Area.Contains(letter.Area.CentreX, letter.Area.CentreY)
        );

    private static bool IsDrawnAgain(Letter letter, HashSet<(string, int, int)> drawn)
    {
        if (letter.Text is not { } text || letter.IsBlank)
        {
            return false;
        }

        var (column, row) = (letter.X / Twice, letter.Y / Twice);
        for (var x = column - 1; x <= column + 1; x++)
        {
            for (var y = row - 1; y <= row + 1; y++)
            {
                if (drawn.Contains((text, x, y)))
                {
                    return true;
                }
            }
        }

        _ = drawn.Add((text, column, row));
        return false;
    }

    /// <summary>The size of which most letters are.</summary>
    private static int OrdinarySize(List<Letter> letters) =>
        letters
            .Where(letter => PageTurn.IsStraight(letter) && !letter.IsBlank)
            .GroupBy(letter => letter.Size)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Select(group => group.Key)
            .FirstOrDefault();
}
