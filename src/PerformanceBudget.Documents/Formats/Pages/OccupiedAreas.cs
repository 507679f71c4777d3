namespace PerformanceBudget.Documents;

/// <summary>What letters cover on a page, in squares.</summary>
internal sealed class OccupiedAreas
{
    private const int Side = 2_000;

    /// <summary>What covers more squares, letters of more than 80 points, is no text that something lies over.</summary>
    private const long MostSquares = 25;

    private readonly ILookup<(int, int), Area> _areas;

    public OccupiedAreas(IEnumerable<Letter> letters) =>
        _areas = letters
            .Select(letter => letter.Area)
            .SelectMany(area => Squares(area).Select(square => (square, area)))
            .ToLookup(entry => entry.square, entry => entry.area);

    /// <summary>Whether a rectangle lies over a letter.</summary>
    public bool Overlap(Area area) =>
        Squares(area).Any(square => _areas[square].Any(other => other.Overlaps(area)));

    private static IEnumerable<(int, int)> Squares(Area area)
    {
        if ((1L + (area.Width / Side)) * (1L + (area.Height / Side)) > MostSquares)
        {
            yield break;
        }

        for (var x = area.Left / Side; x <= area.Right / Side; x++)
        {
            for (var y = area.Top / Side; y <= area.Bottom / Side; y++)
            {
                yield return (x, y);
            }
        }
    }
}
