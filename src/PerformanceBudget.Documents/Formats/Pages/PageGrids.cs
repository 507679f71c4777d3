namespace PerformanceBudget.Documents;

/// <summary>Finds the grids of a page by their lines.</summary>
internal static class PageGrids
{
    /// <summary>The fewest lines down the page that make a row without any line along it.</summary>
    private const int FewestSides = 3;

    /// <summary>How far apart lines end that end alike.</summary>
    private const int SameEnd = 100;

    /// <summary>The grids, from top to bottom.</summary>
    public static List<RuledGrid> Find(PrintedPage page, ReadLimits limits)
    {
        var rules = page
            .Rules.Where(rule => !rule.Ink.IsWhite || IsOnShade(page, rule))
            .Select(rule => rule with { Area = rule.Area.Within(page.Width, page.Height) })
            .Where(rule => rule.Area is { Width: >= 0, Height: >= 0 })
            .ToList();
        var horizontal = LineSet.Horizontal(rules);
        var vertical = LineSet.Vertical(rules);
        limits.Check(ReadLimit.Cells, (long)horizontal.Count * vertical.Count);
        var groups = Groups(
            horizontal.ConvertAll(line => line.UpTo(vertical)),
            vertical.ConvertAll(line => line.UpTo(horizontal))
        );
        var ruled = groups
            .Select(group => RuledGrid.Of(group.Horizontal, group.Vertical, limits, page.Letters))
            .OfType<RuledGrid>()
            .ToList();
        return
        [
            .. ruled
                .Concat(InferredGrids.Find(page, horizontal, ruled, limits))
                .OrderBy(grid => grid.Area.Top)
                .ThenBy(grid => grid.Area.Left),
        ];
    }

    private static bool IsOnShade(PrintedPage page, Rule rule) =>
        page.Shades.Exists(shade =>
            !shade.Ink.IsWhite && shade.Area.Contains(rule.Area.CentreX, rule.Area.CentreY)
        );

    /// <summary>Lines that touch one another, over others if need be. One that touches none, such as that under a word, is in no group.</summary>
    private static List<(List<GridLine> Horizontal, List<GridLine> Vertical)> Groups(
        List<GridLine> horizontal,
        List<GridLine> vertical
    )
    {
        var groups = new List<(List<GridLine> Horizontal, List<GridLine> Vertical)>();
        var isTaken = new bool[horizontal.Count];
        var isTakenDown = new bool[vertical.Count];
        for (var first = 0; first < vertical.Count; first++)
        {
            if (isTakenDown[first])
            {
                continue;
            }

            List<GridLine> along = [];
            List<GridLine> down = [];
            var open = new Stack<(bool IsDown, int Index)>([(true, first)]);
            isTakenDown[first] = true;
            while (open.TryPop(out var next))
            {
                var line = next.IsDown ? vertical[next.Index] : horizontal[next.Index];
                (next.IsDown ? down : along).Add(line);
                var (others, taken) = next.IsDown ? (horizontal, isTaken) : (vertical, isTakenDown);
                for (var i = 0; i < others.Count; i++)
                {
                    if (!taken[i] && line.Meets(others[i]))
                    {
                        taken[i] = true;
                        open.Push((!next.IsDown, i));
                    }
                }
            }

            if (along.Count > 0)
            {
                groups.Add((along, down));
            }
            else
            {
                isTakenDown[first] = false;
            }
        }

        foreach (var line in vertical.Where((_, i) => !isTakenDown[i]))
        {
            if (groups.Find(group => IsSideOf(group, line)) is { Vertical: { } lines })
            {
                lines.Add(line);
            }
            else
            {
                groups.Add(([], [line]));
            }
        }

        // Beside a table, lines that meet none begin a row that goes on where the next page begins.
        var crossed = groups.FindAll(group => group.Horizontal.Count > 0);
        return crossed.Count > 0 ? crossed : groups.FindAll(group => group.Vertical.Count >= FewestSides);
    }

    /// <summary>
    /// Whether a line that touches no other is the side of a merged cell, at whose ends no line is drawn: it lies among the others, or
    /// beside them and is about as long as they are together. Or it is one of the sides of a row that fills a page, all of the same length.
    /// </summary>
    private static bool IsSideOf((List<GridLine> Horizontal, List<GridLine> Vertical) group, GridLine line)
    {
        var lines = group.Vertical;
        if (group.Horizontal.Count == 0)
        {
            return Math.Abs(line.From - lines[0].From) <= SameEnd
                && Math.Abs(line.To - lines[0].To) <= SameEnd;
        }

        var from = lines.Min(other => other.From);
        var to = lines.Max(other => other.To);
        var isAmong = line.At > lines.Min(other => other.At) && line.At < lines.Max(other => other.At);
        var shared = Math.Min(to, line.To) - Math.Max(from, line.From);
        return shared * 5L >= (isAmong ? line.To - line.From : to - from) * 4L;
    }
}
