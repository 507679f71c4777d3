namespace PerformanceBudget.Documents;

/// <summary>Says over which rows the cells of a column reach where no line says it.</summary>
/// <remarks>
/// A text stands in the middle of its cell, or at its top. Of all ways to divide the rows among the texts of a column, that is taken in
/// which they stand there best; a row that no text claims has a blank cell, which costs a little, too.
/// </remarks>
internal sealed class CellSpans
{
    /// <summary>What a blank cell costs: as much as a text that far from where it should stand.</summary>
    private const int Blank = 250;

    private readonly int[] _heights;
    private readonly int _column;
    private readonly List<TextBlock> _texts;
    private readonly bool _areInTheMiddle;

    private CellSpans(int[] heights, int column, List<TextBlock> texts, bool areInTheMiddle) =>
        (_heights, _column, _texts, _areInTheMiddle) = (heights, column, texts, areInTheMiddle);

    /// <summary>Where cells of a column end: whether there is a border below each row.</summary>
    /// <param name="heights">Where rows begin, and where the last ends.</param>
    /// <param name="column">The column.</param>
    /// <param name="texts">What stands in it, from top to bottom; a text that begins in another column has no more than its own rows here.</param>
    /// <param name="areInTheMiddle">Whether texts stand in the middle of their cells; otherwise at their top.</param>
    /// <param name="cost">How far they stand from there, all together.</param>
    public static bool[] Find(
        int[] heights,
        int column,
        List<TextBlock> texts,
        bool areInTheMiddle,
        out long cost
    ) => new CellSpans(heights, column, texts, areInTheMiddle).Find(out cost);

    private bool[] Find(out long cost)
    {
        var count = _heights.Length - 1;
        var own = _texts.ConvertAll(text => (First: RowOf(text.Top), Last: RowOf(text.Bottom - 1)));

        // Of each text, by the row in which its cell ends: what all texts up to it cost, and where its cell and the one before end.
        var ends = new List<Dictionary<int, (long Cost, int First, int Before)>>();
        for (var i = 0; i < own.Count; i++)
        {
            var isOfItsOwn = _texts[i].Column == _column;
            var next =
                !isOfItsOwn ? own[i].Last + 1
                : i + 1 < own.Count ? own[i + 1].First
                : count;
            var held = new Dictionary<int, (long Cost, int First, int Before)>();
            for (var last = own[i].Last; last == own[i].Last || last < next; last++)
            {
                foreach (var (before, costBefore) in Before(i))
                {
                    for (
                        var first = isOfItsOwn ? before + 1 : Math.Max(before + 1, own[i].First);
                        first <= own[i].First;
                        first++
                    )
                    {
                        var all =
                            costBefore
                            + ((first - before - 1) * Blank)
                            + (isOfItsOwn ? CostOf(i, first, last) : 0);
                        if (!held.TryGetValue(last, out var best) || all < best.Cost)
                        {
                            held[last] = (all, first, before);
                        }
                    }
                }
            }

            // Of two texts in one row the later goes with the earlier.
            ends.Add(
                held.Count > 0
                    ? held
                    : ends[i - 1].ToDictionary(end => end.Key, end => (end.Value.Cost, -1, end.Key))
            );
        }

        var isClosed = Walk(ends, count, out cost);

        // What is blank above the first text may be the rest of a cell on the page before.
        if (own.Count > 0)
        {
            Array.Fill(isClosed, value: false, 0, Math.Max(0, FirstOf(isClosed, own[0].First) - 1));
        }

        return isClosed;

        IEnumerable<(int End, long Cost)> Before(int i) =>
            i == 0 ? [(-1, 0L)] : ends[i - 1].Select(end => (end.Key, end.Value.Cost));
    }

    /// <summary>Where the cell of the first text begins.</summary>
    private static int FirstOf(bool[] isClosed, int row)
    {
        while (row > 0 && !isClosed[row - 1])
        {
            row--;
        }

        return row;
    }

    private static bool[] Walk(
        List<Dictionary<int, (long Cost, int First, int Before)>> ends,
        int count,
        out long cost
    )
    {
        var isClosed = Enumerable.Repeat(true, count).ToArray();
        cost = 0;
        if (ends.Count == 0)
        {
            return isClosed;
        }

        var (end, best) = ends[^1]
            .Select(held => (held.Key, Cost: held.Value.Cost + ((count - 1 - held.Key) * Blank)))
            .MinBy(held => held.Cost);
        cost = best;
        for (var i = ends.Count - 1; i >= 0; i--)
        {
            var (_, first, before) = ends[i][end];
            if (first >= 0)
            {
                Array.Fill(isClosed, value: false, first, end - first);
                end = before;
            }
        }

        return isClosed;
    }

    private long CostOf(int text, int first, int last)
    {
        var (top, bottom) = (_heights[first], _heights[last + 1]);
        return _areInTheMiddle
            ? Math.Abs(_texts[text].Top - top - (bottom - _texts[text].Bottom)) / 2
            : Math.Abs(_texts[text].Top - top - PaddingOf(first));
    }

    /// <summary>How far below the beginning of a row its highest text begins.</summary>
    private int PaddingOf(int row) => row == 0 ? 0 : Math.Min(_heights[row + 1] - _heights[row], Blank);

    private int RowOf(int y)
    {
        var index = Array.BinarySearch(_heights, y);
        index = index < 0 ? ~index - 1 : index;
        return Math.Clamp(index, 0, _heights.Length - 2);
    }
}
