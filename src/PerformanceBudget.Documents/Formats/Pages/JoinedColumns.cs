namespace PerformanceBudget.Documents;

/// <summary>The columns that the parts of a table have in common over its pages.</summary>
/// <remarks>
/// A column of a page is that of the page before where the rows at the break both have it, or else one that lies near it. Forms that
/// follow one another in one table have other columns, which lie near those of the form above, too.
/// </remarks>
internal sealed class JoinedColumns
{
    /// <summary>How far apart columns lie that are the same where both rows at the break have them.</summary>
    public const int Similar = 600;

    /// <summary>How far apart the same column lies on two pages.</summary>
    private const int Nearby = 400;

    private readonly List<int> _columns = [];
    private readonly Dictionary<int, int>[] _parts;

    public JoinedColumns(List<PageTable> parts)
    {
        _parts = new Dictionary<int, int>[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            var columns = parts[i].Grid.Columns;
            var joined = i == 0 ? columns : Join(parts[i - 1], _parts[i - 1], parts[i]);
            _parts[i] = columns.Zip(joined).ToDictionary(pair => pair.First, pair => pair.Second);
            foreach (var column in joined)
            {
                if (_columns.BinarySearch(column) is < 0 and var next)
                {
                    _columns.Insert(~next, column);
                }
            }
        }
    }

    /// <summary>The index of a column of a part among those of all parts.</summary>
    /// <param name="part">The part.</param>
    /// <param name="at">Where the column begins on its page, or where the last ends.</param>
    public int IndexOf(int part, int at) => _columns.BinarySearch(_parts[part][at]);

    /// <summary>Where the columns of a part lie among those above; they stay where they are if they would not be in order there.</summary>
    private int[] Join(PageTable above, Dictionary<int, int> columnsAbove, PageTable part)
    {
        var same = new Dictionary<int, int>();
        foreach (var at in part.ColumnsAtStart)
        {
            if (Nearest(above.ColumnsAtEnd, at, Similar) is { } column)
            {
                same[at] = columnsAbove[column];
            }
        }

        int[] joined =
        [
            .. part.Grid.Columns.Select(at =>
                same.TryGetValue(at, out var column) ? column
                : Nearest(_columns, at, Nearby) is { } near && !same.ContainsValue(near) ? near
                : at
            ),
        ];
        return joined.Zip(joined.Skip(1)).All(pair => pair.First < pair.Second) ? joined : part.Grid.Columns;
    }

    private static int? Nearest(List<int> columns, int at, int most)
    {
        var next = columns.BinarySearch(at);
        next = next < 0 ? ~next : next;
        return columns[Math.Max(0, next - 1)..Math.Min(columns.Count, next + 1)]
            .Where(column => Math.Abs(column - at) <= most)
            .Select(column => (int?)column)
            .MinBy(column => Math.Abs(column!.Value - at));
    }
}
