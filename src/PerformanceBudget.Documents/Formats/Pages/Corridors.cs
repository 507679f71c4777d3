namespace PerformanceBudget.Documents;

/// <summary>Finds where columns are separated by nothing but the space between their texts.</summary>
/// <remarks>
/// Every wide gap between texts of a band has at least one border of columns in it. The borders are the fewest places that lie in all
/// gaps; each is put where it crosses the least text, close before the text behind it: there columns begin on every page.
/// </remarks>
internal static class Corridors
{
    /// <summary>The gap that is no mere blank, in hundredths of the size.</summary>
    private const int Wide = 120;

    /// <summary>The gap that may separate columns where many bands have one, in hundredths of the size.</summary>
    private const int Narrow = 25;

    /// <summary>How many bands above one, and below, are looked at together.</summary>
    private const int MostBeside = 3;

    /// <summary>How far before a text its column begins.</summary>
    private const int Inset = 200;

    /// <summary>How near to one another two borders cannot lie.</summary>
    private const int Nearby = 400;

    /// <summary>The places, from left to right.</summary>
    /// <param name="bands">The bands of the table.</param>
    /// <param name="known">Where borders are for another reason.</param>
    /// <param name="fewest">The number of gaps that a border needs.</param>
    /// <param name="limits">What a table may have at most.</param>
    public static List<ColumnBorder> Find(
        IReadOnlyList<TextBand> bands,
        IEnumerable<int> known,
        int fewest,
        ReadLimits limits
    )
    {
        var borders = new List<ColumnBorder>();
        foreach (var at in known.Order())
        {
            if (borders is not [.., var last] || at - last.At > Nearby)
            {
                borders.Add(ColumnBorder.Known(at));
                limits.Check(ReadLimit.Columns, borders.Count);
            }
        }

        Add(bands, Wide, fewest);
        Add(Windows(bands), Narrow, fewest);
        borders.Sort((one, other) => one.At.CompareTo(other.At));
        return borders;

        void Add(IReadOnlyList<TextBand> strips, int least, int count)
        {
            var gaps = strips.SelectMany(band => band.Gaps(least)).OrderBy(gap => gap.To).ToList();
            _ = gaps.RemoveAll(gap => borders.Exists(border => gap.From <= border.At && border.At <= gap.To));
            while (gaps is [var first, ..])
            {
                var group = gaps.FindAll(gap => gap.From < first.To);
                _ = gaps.RemoveAll(gap => gap.From < first.To);
                var from = group.Max(gap => gap.From);
                var at = Place(strips, from, first.To);
                if (group.Count >= count && (least == Wide || Crossed(strips, at) * 2 <= group.Count))
                {
                    borders.Add(new ColumnBorder(at, from, first.To));
                    limits.Check(ReadLimit.Columns, borders.Count);
                }
            }
        }
    }

    /// <summary>The bands with those close above and below: cells are not always in line with those beside them.</summary>
    private static List<TextBand> Windows(IReadOnlyList<TextBand> bands)
    {
        var windows = new List<TextBand>();
        for (var i = 0; i < bands.Count; i++)
        {
            var (first, last) = (i, i);
            while (
                first > 0
                && bands[i].Top - bands[first - 1].Bottom < bands[i].Size / 2
                && i - first < MostBeside
            )
            {
                first--;
            }

            while (
                last + 1 < bands.Count
                && bands[last + 1].Top - bands[i].Bottom < bands[i].Size / 2
                && last - i < MostBeside
            )
            {
                last++;
            }

            windows.Add(TextBand.Of([.. bands.Skip(first).Take(last - first + 1)]));
        }

        return windows;
    }

    /// <summary>The place between two at which a border crosses the least text.</summary>
    private static int Place(IReadOnlyList<TextBand> bands, int from, int to)
    {
        var best = Before(from, to);
        var least = Crossed(bands, best);
        foreach (
            var text in bands.SelectMany(band => band.Texts).Where(text => text.From > from && text.From < to)
        )
        {
            var at = Before(from, text.From);
            if (least > 0 && Crossed(bands, at) is var crossed && crossed < least)
            {
                (best, least) = (at, crossed);
            }
        }

        return best;
    }

    private static int Before(int from, int to) => to - Math.Min(Inset, (to - from) / 2);

    private static int Crossed(IReadOnlyList<TextBand> bands, int at) =>
        bands.Count(band => !band.IsFree(at));
}
