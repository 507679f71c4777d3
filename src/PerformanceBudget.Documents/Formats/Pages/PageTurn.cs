namespace PerformanceBudget.Documents;

/// <summary>Turns a page on which most text runs up, down or upside down, so that it is upright.</summary>
internal static class PageTurn
{
    private const int Full = 360;
    private const int Quarter = 90;

    /// <summary>What a letter of scanned or careless pages deviates at most, in degrees.</summary>
    private const int Skew = 2;

    /// <summary>The page, turned where most of its letters are.</summary>
    public static PrintedPage Upright(PrintedPage page)
    {
        var turn = Quarter * MostCommon(page.Letters);
        if (turn == 0)
        {
            return page;
        }

        var back = Full - turn;
        var isSideways = turn % (2 * Quarter) != 0;
        var turned = new PrintedPage(
            page.Number,
            isSideways ? page.Height : page.Width,
            isSideways ? page.Width : page.Height,
            turn
        );
        foreach (var letter in page.Letters)
        {
            var (x, y) = Turned(letter.X, letter.Y, page.Width, page.Height, back);
            turned.Letters.Add(letter with { X = x, Y = y, Turn = (letter.Turn + back) % Full });
        }

        turned.Rules.AddRange(
            page.Rules.Select(rule => rule with { Area = Turned(rule.Area, page.Width, page.Height, back) })
        );
        turned.Shades.AddRange(
            page.Shades.Select(shade =>
                shade with
                {
                    Area = Turned(shade.Area, page.Width, page.Height, back),
                }
            )
        );
        turned.Pictures.AddRange(
            page.Pictures.Select(picture => Turned(picture, page.Width, page.Height, back))
        );
        return turned;
    }

    /// <summary>Whether a letter is upright, or nearly so.</summary>
    public static bool IsUpright(Letter letter) => letter.Turn is <= Skew or >= Full - Skew;

    /// <summary>Whether a letter runs straight up, down or upside down.</summary>
    public static bool IsStraight(Letter letter) => (letter.Turn + Skew) % Quarter <= 2 * Skew;

    /// <summary>A rectangle of a page after the page was turned clockwise.</summary>
    public static Area Turned(Area area, int width, int height, int turn)
    {
        if (turn == 0)
        {
            return area;
        }

        var (x, y) = Turned(area.Left, area.Top, width, height, turn);
        var (otherX, otherY) = Turned(area.Right, area.Bottom, width, height, turn);
        return new Area(Math.Min(x, otherX), Math.Min(y, otherY), Math.Max(x, otherX), Math.Max(y, otherY));
    }

    private static (int X, int Y) Turned(int x, int y, int width, int height, int turn) =>
        turn switch
        {
            Quarter => (height - y, x),
            2 * Quarter => (width - x, height - y),
            3 * Quarter => (y, width - x),
            _ => (x, y),
        };

    /// <summary>How many quarters most letters are turned clockwise.</summary>
    private static int MostCommon(List<Letter> letters)
    {
        Span<int> counts = stackalloc int[Full / Quarter];
        foreach (var letter in letters)
        {
            if (IsStraight(letter) && !letter.IsBlank)
            {
                counts[(letter.Turn + Skew) / Quarter % counts.Length]++;
            }
        }

        var most = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            most = counts[i] > counts[most] ? i : most;
        }

        return most;
    }
}
