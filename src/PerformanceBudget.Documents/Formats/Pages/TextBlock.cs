namespace PerformanceBudget.Documents;

/// <summary>The lines of one cell of a table without lines.</summary>
/// <param name="Column">The column in which it begins.</param>
/// <param name="EndColumn">The column behind the last that it crosses.</param>
/// <param name="Top">Where its first line begins.</param>
/// <param name="Bottom">Where its last line ends.</param>
internal readonly record struct TextBlock(int Column, int EndColumn, int Top, int Bottom)
{
    /// <summary>How much further apart than the closest lines those of one cell lie, in hundredths.</summary>
    private const int Leading = 118;

    /// <summary>The narrowest gap between texts of two columns, in hundredths of their size.</summary>
    private const int NarrowestGap = 40;

    /// <summary>How far apart the lines of a cell lie at most, in hundredths of their size.</summary>
    private const int Widest = 170;

    /// <summary>The blocks of lines, from top to bottom.</summary>
    /// <param name="bands">The lines.</param>
    /// <param name="borders">The borders of columns.</param>
    public static List<TextBlock> Of(IEnumerable<TextBand> bands, List<ColumnBorder> borders)
    {
        var lines = bands.SelectMany(band => Lines(band, borders)).OrderBy(line => line.Block.Top).ToList();
        var step = StepOf(lines);
        var blocks = new List<TextBlock>();
        var last = new Dictionary<int, int>();
        foreach (var (line, _) in lines)
        {
            if (last.TryGetValue(line.Column, out var index) && line.Bottom - blocks[index].Bottom <= step)
            {
                blocks[index] = blocks[index] with
                {
                    EndColumn = Math.Max(blocks[index].EndColumn, line.EndColumn),
                    Bottom = line.Bottom,
                };
            }
            else
            {
                last[line.Column] = blocks.Count;
                blocks.Add(line);
            }
        }

        return blocks;
    }

    /// <summary>What stands in the columns of a line.</summary>
    private static IEnumerable<(TextBlock Block, int Size)> Lines(TextBand band, List<ColumnBorder> borders)
    {
        for (var first = 0; first < band.Texts.Count; )
        {
            var end = first + 1;
            while (end < band.Texts.Count && !IsBetween(end))
            {
                end++;
            }

            yield return (
                new TextBlock(
                    ColumnOf(band.Texts[first].From),
                    ColumnOf(band.Texts[end - 1].To - 1) + 1,
                    band.Top,
                    band.Bottom
                ),
                band.Size
            );
            first = end;
        }

        int ColumnOf(int x) => borders.Count(border => border.At <= x);

        // Whether a border lies in the gap before a text, and the gap is no mere space between letters.
        bool IsBetween(int text) =>
            (band.Texts[text].From - band.Texts[text - 1].To) * 100 >= band.Size * NarrowestGap
            && ColumnOf(band.Texts[text].From) > ColumnOf(band.Texts[text - 1].To - 1);
    }

    /// <summary>How far apart the lines of a cell lie; 0 where every cell has one line.</summary>
    private static int StepOf(List<(TextBlock Block, int Size)> lines)
    {
        const int Closest = 90;
        var steps = lines
            .GroupBy(line => line.Block.Column)
            .SelectMany(column => column.Zip(column.Skip(1)))
            .Select(pair => (Step: pair.Second.Block.Bottom - pair.First.Block.Bottom, pair.Second.Size))
            .Where(pair => pair.Step * 100 >= pair.Size * Closest && pair.Step * 100 <= pair.Size * Widest)
            .Select(pair => pair.Step)
            .Order()
            .ToList();
        return steps is [var closest, ..] ? closest * Leading / 100 : 0;
    }
}
