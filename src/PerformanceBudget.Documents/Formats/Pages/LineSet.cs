namespace PerformanceBudget.Documents;

/// <summary>The lines of a page that run one way, put together out of the pieces in which they were drawn.</summary>
/// <remarks>
/// A border is drawn as one line or as many: cell by cell, doubled, dashed, with gaps where others cross, or as dots. Pieces that lie
/// on one another or follow one another become one line.
/// </remarks>
internal static class LineSet
{
    /// <summary>How far apart the lines of a double border are at most, and those that cells draw side by side.</summary>
    private const int Nearby = 450;

    /// <summary>The widest gap between pieces of a line.</summary>
    private const int Gap = 420;

    /// <summary>The shortest line that separates anything.</summary>
    private const int Shortest = 500;

    /// <summary>The largest dot.</summary>
    private const int Dot = 260;

    /// <summary>How far the dots of a line are beside one another.</summary>
    private const int BesideDots = 40;

    /// <summary>The fewest dots that are a line.</summary>
    private const int FewestDots = 4;

    /// <summary>The lines along the page.</summary>
    public static List<GridLine> Horizontal(IEnumerable<Rule> rules) =>
        Find(rules, rule => rule.IsHorizontal, area => new GridLine(area.CentreY, area.Left, area.Right));

    /// <summary>The lines down the page.</summary>
    public static List<GridLine> Vertical(IEnumerable<Rule> rules) =>
        Find(rules, rule => !rule.IsHorizontal, area => new GridLine(area.CentreX, area.Top, area.Bottom));

    private static List<GridLine> Find(
        IEnumerable<Rule> rules,
        Predicate<Rule> runsThisWay,
        Converter<Area, GridLine> pieceOf
    )
    {
        var pieces = new List<GridLine>();
        var dots = new List<GridLine>();
        foreach (var rule in rules)
        {
            if (IsDot(rule.Area))
            {
                dots.Add(pieceOf(rule.Area));
            }
            else if (runsThisWay(rule))
            {
                pieces.Add(pieceOf(rule.Area));
            }
        }

        foreach (var row in Neighbours(dots, BesideDots))
        {
            pieces.AddRange(
                Runs(row).Where(run => run.Count >= FewestDots).Select(run => Line(run, isDotted: true))
            );
        }

        return
        [
            .. Neighbours(pieces, Nearby)
                .SelectMany(side =>
                {
                    var at = Middle(side);
                    return Runs(side).Select(run => Line(run) with { At = at });
                })
                .Where(line => line.To - line.From >= Shortest),
        ];
    }

    /// <summary>Whether a piece is about as long as it is thick. It may belong to a line either way.</summary>
    private static bool IsDot(Area area) =>
        area.Width <= Dot
        && area.Height <= Dot
        && area.Width * 2 <= area.Height * 3
        && area.Height * 2 <= area.Width * 3;

    /// <summary>Groups of pieces of which each lies near the one before it.</summary>
    private static IEnumerable<List<GridLine>> Neighbours(List<GridLine> pieces, int distance)
    {
        var group = new List<GridLine>();
        foreach (var piece in pieces.OrderBy(piece => piece.At))
        {
            if (group.Count > 0 && piece.At - group[^1].At > distance)
            {
                yield return group;
                group = [];
            }

            group.Add(piece);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    /// <summary>Groups of pieces that follow one another.</summary>
    private static IEnumerable<List<GridLine>> Runs(List<GridLine> pieces)
    {
        var run = new List<GridLine>();
        var end = 0;
        foreach (var piece in pieces.OrderBy(piece => piece.From))
        {
            if (run.Count > 0 && piece.From - end > Gap)
            {
                yield return run;
                run = [];
                end = 0;
            }

            end = run.Count == 0 ? piece.To : Math.Max(end, piece.To);
            run.Add(piece);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static GridLine Line(List<GridLine> run, bool isDotted = false) =>
        new(
            Middle(run),
            run.Min(piece => piece.From),
            run.Max(piece => piece.To),
            isDotted || run.Exists(piece => piece.IsDotted)
        );

    /// <summary>Where a group lies: where most of its length does.</summary>
    private static int Middle(List<GridLine> group)
    {
        var length = 0L;
        var sum = 0L;
        foreach (var piece in group)
        {
            length += piece.To - piece.From + 1;
            sum += (long)piece.At * (piece.To - piece.From + 1);
        }

        return (int)(sum / Math.Max(1, length));
    }
}
