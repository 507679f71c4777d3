namespace PerformanceBudget.Documents;

/// <summary>Finds the grids of tables that have lines between their rows only.</summary>
internal static class RowRules
{
    /// <summary>The fewest lines of a table.</summary>
    private const int Fewest = 3;

    /// <summary>The fewest lines of text across all columns that are no row but stand between two tables.</summary>
    private const int FewestLinesBetween = 3;

    /// <summary>How near to a side of the table a line ends that reaches it.</summary>
    private const int LineEnd = 600;

    /// <summary>The grids, from top to bottom.</summary>
    /// <param name="lines">The lines along the page that belong to no other grid.</param>
    /// <param name="letters">The letters that stand in no other grid, without blanks.</param>
    /// <param name="limits">What a table may have at most.</param>
    public static IEnumerable<RuledGrid> Find(
        List<GridLine> lines,
        List<Letter> letters,
        ReadLimits limits
    ) => Zones(lines).SelectMany(zone => Grids(zone, letters, limits));

    /// <summary>Lines from top to bottom of which each lies below one before it.</summary>
    private static List<List<GridLine>> Zones(List<GridLine> lines)
    {
        var zones = new List<List<GridLine>>();
        foreach (var line in lines.OrderBy(line => line.At))
        {
            if (zones.Find(zone => zone.Exists(other => Overlap(line, other))) is { } zone)
            {
                zone.Add(line);
            }
            else
            {
                zones.Add([line]);
            }
        }

        return zones.FindAll(zone => zone.Count >= Fewest);
    }

    private static bool Overlap(GridLine one, GridLine other) =>
        (Math.Min(one.To, other.To) - Math.Max(one.From, other.From)) * 2
        > Math.Min(one.To - one.From, other.To - other.From);

    private static IEnumerable<RuledGrid> Grids(List<GridLine> zone, List<Letter> letters, ReadLimits limits)
    {
        var left = zone.Min(line => line.From);
        var right = zone.Max(line => line.To);
        var heights = zone.Select(line => line.At).Distinct().ToList();
        limits.Check(ReadLimit.Rows, heights.Count);
        var held = letters
            .Where(letter => letter.Area.CentreX >= left && letter.Area.CentreX <= right)
            .ToLookup(letter => BandOf(heights, letter.Area.CentreY));
        var bands = Enumerable
            .Range(0, heights.Count - 1)
            .Select(i => new TextBand(heights[i], heights[i + 1], held[i]))
            .ToList();
        var known = zone.SelectMany(line => new[] { line.From, line.To })
            .Where(at => at - left > LineEnd && right - at > LineEnd);
        var borders = Corridors.Find(bands, known, fewest: 1, limits);
        limits.Check(ReadLimit.Cells, (long)bands.Count * (borders.Count + 1));
        var inside = letters.FindAll(letter => letter.X >= left - LineEnd && letter.Right <= right + LineEnd);
        if (
            Open(inside.FindAll(letter => letter.Area.CentreY < heights[0]), heights[0], borders) is { } above
        )
        {
            bands.Insert(0, above);
            zone.Insert(0, new GridLine(above.Top, left, right));
        }

        if (
            Open(inside.FindAll(letter => letter.Area.CentreY > heights[^1]), heights[^1], borders) is
            { } below
        )
        {
            bands.Add(below);
            zone.Add(new GridLine(below.Bottom, left, right));
        }

        var first = 0;
        for (var i = 0; i <= bands.Count; i++)
        {
            if (
                i == bands.Count
                || IsBetween(bands[i], [.. held[BandOf(heights, bands[i].Top + 1)]], borders)
            )
            {
                if (
                    i - first >= Fewest - 1
                    && Grid(zone, bands[first..i], borders, left, right, limits) is { } grid
                )
                {
                    yield return grid;
                }

                first = i + 1;
            }
        }
    }

    /// <summary>The row beyond the first line of a page or the last, where a page break divides a table and no line is drawn.</summary>
    private static TextBand? Open(List<Letter> letters, int from, List<ColumnBorder> borders)
    {
        var held = new List<Letter>();
        var (top, bottom) = (from, from);
        foreach (
            var line in letters
                .GroupBy(letter => letter.Y)
                .OrderBy(line => Math.Abs(line.Key - from))
                .Select(line => line.ToList())
        )
        {
            var area = line.Select(letter => letter.Area).Aggregate((all, one) => all.With(one));
            var band = new TextBand(area.Top, area.Bottom, line);
            if (
                Math.Max(top - area.Bottom, area.Top - bottom) > band.Size * 3 / 2
                || borders.Count == 0
                || !band.IsFree(borders[0].At)
            )
            {
                break;
            }

            (top, bottom) = (Math.Min(top, area.Top), Math.Max(bottom, area.Bottom));
            held.AddRange(line);
        }

        var open = new TextBand(top, bottom, held);
        return borders.Exists(border =>
            open.IsFree(border.At)
            && open.Texts.Exists(text => text.To <= border.At)
            && open.Texts.Exists(text => text.From >= border.At)
        )
            ? open
            : null;
    }

    private static int BandOf(List<int> heights, int y)
    {
        var index = heights.BinarySearch(y);
        return index < 0 ? ~index - 1 : index;
    }

    /// <summary>Whether a band is no row but has the text between two tables.</summary>
    private static bool IsBetween(TextBand band, List<Letter> letters, List<ColumnBorder> borders) =>
        band.Texts.Count > 0
        && borders.TrueForAll(border => !band.IsFree(border.At))
        && PageLine.Of(letters).Count >= FewestLinesBetween;

    private static RuledGrid? Grid(
        List<GridLine> zone,
        List<TextBand> bands,
        List<ColumnBorder> borders,
        int left,
        int right,
        ReadLimits limits
    )
    {
        var along = zone.FindAll(line => line.At >= bands[0].Top && line.At <= bands[^1].Bottom)
            .ConvertAll(line => line with { IsDotted = true });
        return borders.Count > 0
            ? RuledGrid.Of(
                along,
                [
                    .. BandBorders.Lines(
                        bands,
                        [ColumnBorder.Known(left), .. borders, ColumnBorder.Known(right)],
                        along
                    ),
                ],
                limits,
                letters: []
            )
            : null;
    }
}
