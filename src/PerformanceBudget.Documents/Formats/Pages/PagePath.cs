namespace PerformanceBudget.Documents;

/// <summary>A path that is being drawn, and the lines and shades that it leaves on a page.</summary>
internal sealed class PagePath(PrintedPage page)
{
    /// <summary>What a line may deviate from the edge of the page: half a point.</summary>
    private const int Slant = 50;

    private readonly List<List<(int X, int Y)>> _subpaths = [];

    public void MoveTo(int x, int y) => _subpaths.Add([(x, y)]);

    public void LineTo(int x, int y)
    {
        if (_subpaths.Count > 0)
        {
            _subpaths[^1].Add((x, y));
        }
    }

    /// <summary>Goes back to where the last subpath began.</summary>
    public void Close()
    {
        if (_subpaths is [.., { Count: > 1 } last] && last[^1] != last[0])
        {
            last.Add(last[0]);
        }
    }

    /// <summary>Leaves a line for every piece that runs along or down the page.</summary>
    public void Stroke(int thickness, Ink ink)
    {
        foreach (var points in _subpaths)
        {
            for (var i = 1; i < points.Count; i++)
            {
                var piece = Around(points[i - 1], points[i]);
                if (piece.Width <= Slant || piece.Height <= Slant)
                {
                    page.Rules.Add(new Rule(Thickened(piece, thickness), ink));
                }
            }
        }
    }

    /// <summary>Leaves a line for every rectangle that is thin, and a shade for every other.</summary>
    public void Fill(Ink ink)
    {
        foreach (var points in _subpaths)
        {
            var area = points.Aggregate(
                Around(points[0], points[0]),
                (all, point) => all.With(Around(point, point))
            );
            if (Math.Min(area.Width, area.Height) <= Rule.MostThickness)
            {
                page.Rules.Add(new Rule(area, ink));
            }
            else if (points.TrueForAll(point => IsCorner(area, point)))
            {
                page.Shades.Add(new Rule(area, ink));
            }
        }
    }

    public void Clear() => _subpaths.Clear();

    private static Area Around((int X, int Y) one, (int X, int Y) other) =>
        new(
            Math.Min(one.X, other.X),
            Math.Min(one.Y, other.Y),
            Math.Max(one.X, other.X),
            Math.Max(one.Y, other.Y)
        );

    private static Area Thickened(Area piece, int thickness)
    {
        var half = Math.Min(thickness, Rule.MostThickness) / 2;
        return piece.Width >= piece.Height
            ? piece with
            {
                Top = piece.Top - half,
                Bottom = piece.Bottom + half,
            }
            : piece with
            {
                Left = piece.Left - half,
                Right = piece.Right + half,
            };
    }

    private static bool IsCorner(Area area, (int X, int Y) point) =>
        (point.X == area.Left || point.X == area.Right) && (point.Y == area.Top || point.Y == area.Bottom);
}
