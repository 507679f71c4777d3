namespace PerformanceBudget.Documents;

/// <summary>Finds the grids of tables without any lines by the space between their texts.</summary>
internal static class SpacedTables
{
    /// <summary>The gap between two texts of a line that stand in columns, in hundredths of their size.</summary>
    private const int Wide = 120;

    /// <summary>The fewest lines with texts in several columns.</summary>
    private const int FewestLines = 6;

    /// <summary>The same where they go on from the page before, or to the next.</summary>
    private const int FewestLinesAtEnd = 2;

    /// <summary>How many lines, as headers and page numbers, stand between a table and the end of its page at most.</summary>
    private const int MostBeside = 1;

    /// <summary>How far apart the lines of a cell lie at most, in hundredths of their size.</summary>
    private const int LineStep = 170;

    private const int FewestColumns = 3;

    /// <summary>The most lines of a page that anybody could read; those of cells beside one another count each.</summary>
    private const int MostLines = 600;

    /// <summary>The most rows of such a page.</summary>
    private const int MostRows = 150;

    /// <summary>The fewest lines across all columns that follow one another and are no row but text between two tables.</summary>
    private const int FewestLinesBetween = 2;

    /// <summary>How many of their size the lines of two rows lie apart at most.</summary>
    private const int FarthestRow = 4;

    /// <summary>How far beyond its texts a table reaches.</summary>
    private const int Inset = 200;

    /// <summary>The grids, from top to bottom.</summary>
    /// <param name="letters">The letters of a page, without blanks.</param>
    /// <param name="limits">What a table may have at most.</param>
    public static IEnumerable<RuledGrid> Find(List<Letter> letters, ReadLimits limits) =>
        Zones(Lines(letters)).Select(zone => Grid(zone, limits)).OfType<RuledGrid>();

    private static List<TextBand> Lines(List<Letter> letters)
    {
        var lines = new List<List<Letter>>();
        foreach (var letter in letters.OrderBy(letter => letter.Y))
        {
            if (lines is [.., [var first, ..] last] && letter.Y - first.Y <= letter.Size / 5)
            {
                last.Add(letter);
            }
            else
            {
                lines.Add([letter]);
            }
        }

        return lines.ConvertAll(line => new TextBand(
            line.Min(letter => letter.Area.Top),
            line.Max(letter => letter.Area.Bottom),
            line
        ));
    }

    /// <summary>The lines of tables: what lies between lines with texts in columns, unless it is prose.</summary>
    private static List<List<TextBand>> Zones(List<TextBand> lines)
    {
        var zones = new List<List<TextBand>>();
        if (lines.FindAll(IsInColumns) is not { Count: > 0 } divided)
        {
            return zones;
        }

        var second = divided.Min(line => line.Gaps(Wide).First().To);
        var width = lines.Max(line => line.Texts[^1].To) - lines.Min(line => line.Texts[0].From);
        List<TextBand> zone = [];
        var between = 0;
        foreach (var line in lines)
        {
            between = IsProse(line) ? between + 1 : 0;
            zone.Add(line);
            if (between == FewestLinesBetween)
            {
                End();
            }
        }

        End();
        return zones;

        bool IsProse(TextBand line) =>
            !IsInColumns(line)
            && line.Texts[0].From < second
            && (line.Texts[^1].To - line.Texts[0].From) * 5L > width * 3L;

        void End()
        {
            var first = zone.FindIndex(IsInColumns);
            var last = zone.FindLastIndex(IsInColumns);
            if (first >= 0)
            {
                while (last + 1 < zone.Count && GoesOn(zone[last], zone[last + 1]))
                {
                    last++;
                }

                while (first > 0 && GoesOn(zone[first], zone[first - 1]))
                {
                    first--;
                }

                var found = zone[first..(last + 1)];
                var isAtEnd =
                    lines.Take(MostBeside + 1).Contains(found[0])
                    || lines.TakeLast(MostBeside + 1).Contains(found[^1]);
                var isRow =
                    lines[^1] == found[^1] && found.Exists(line => line.Gaps(Wide).Count() >= FewestColumns);
                if (isRow || found.Count(IsInColumns) >= (isAtEnd ? FewestLinesAtEnd : FewestLines))
                {
                    zones.Add(found);
                }
            }

            zone = [];
        }

        // One line of a cell is close to the next; a row may have no more than one text behind the first column.
        bool GoesOn(TextBand line, TextBand next) =>
            !IsProse(next)
            && Math.Abs(next.Bottom - line.Bottom) is var apart
            && (
                apart * 100 <= line.Size * LineStep
                || (next.Texts[0].From >= second && apart <= line.Size * FarthestRow)
            );
    }

    private static bool IsInColumns(TextBand line) => line.Gaps(Wide).Any();

    private static RuledGrid? Grid(List<TextBand> lines, ReadLimits limits)
    {
        if (lines.Count > MostLines)
        {
            return null;
        }

        var borders = Corridors.Find(lines, [], fewest: Math.Min(2, lines.Count(IsInColumns)), limits);
        if (borders.Count + 1 < FewestColumns)
        {
            return null;
        }

        var blocks = TextBlock.Of(lines, borders);
        var columns = Enumerable
            .Range(0, borders.Count + 1)
            .Select(column => blocks.FindAll(block => block.Column <= column && block.EndColumn > column))
            .ToList();
        var heights = Heights(columns);
        if (heights.Length > MostRows)
        {
            return null;
        }

        var left = lines.Min(line => line.Texts[0].From) - Inset;
        var right = lines.Max(line => line.Texts[^1].To) + Inset;
        ColumnBorder[] sides = [ColumnBorder.Known(left), .. borders, ColumnBorder.Known(right)];
        var along = Along(heights, sides, Closed(heights, columns));
        var bands = Enumerable
            .Range(0, heights.Length - 1)
            .Select(row => BandBetween(heights[row], heights[row + 1]))
            .ToList();
        return RuledGrid.Of(along, [.. BandBorders.Lines(bands, sides, along)], limits, letters: []);

        TextBand BandBetween(int top, int bottom) =>
            TextBand.Of(top, bottom, lines.FindAll(line => line.Top < bottom && line.Bottom > top));
    }

    /// <summary>
    /// Where rows begin, and where the last ends: the fewest places of which one lies in each space between texts of a column that
    /// follow one another.
    /// </summary>
    private static int[] Heights(List<List<TextBlock>> columns)
    {
        var spaces = columns
            .SelectMany(column =>
                column.Zip(column.Skip(1), (block, next) => (From: block.Bottom, To: next.Top))
            )
            .Where(space => space.To > space.From)
            .OrderBy(space => space.To)
            .ToList();
        var heights = new List<int>();
        var blocks = columns.SelectMany(column => column).ToList();
        heights.Add(blocks.Min(block => block.Top) - Inset);
        while (spaces is [var first, ..])
        {
            var from = spaces.Where(space => space.From < first.To).Max(space => space.From);
            heights.Add(from + ((first.To - from) / 2));
            _ = spaces.RemoveAll(space => space.From < first.To);
        }

        heights.Add(blocks.Max(block => block.Bottom) + Inset);
        return [.. heights];
    }

    /// <summary>Of each column, whether its cells end below each row.</summary>
    private static List<bool[]> Closed(int[] heights, List<List<TextBlock>> columns)
    {
        var (middle, inTheMiddle) = Closed(areInTheMiddle: true);
        var (top, atTheTop) = Closed(areInTheMiddle: false);
        return middle <= top ? inTheMiddle : atTheTop;

        (long Cost, List<bool[]> Closed) Closed(bool areInTheMiddle)
        {
            var all = 0L;
            var closed = new List<bool[]>();
            for (var column = 0; column < columns.Count; column++)
            {
                closed.Add(CellSpans.Find(heights, column, columns[column], areInTheMiddle, out var cost));
                all += cost;
            }

            return (all, closed);
        }
    }

    private static List<GridLine> Along(int[] heights, ColumnBorder[] sides, List<bool[]> closed)
    {
        var lines = new List<GridLine>();
        for (var row = 0; row < heights.Length; row++)
        {
            for (var column = 0; column < closed.Count; column++)
            {
                if (row > 0 && !closed[column][row - 1])
                {
                    continue;
                }

                var line = new GridLine(heights[row], sides[column].At, sides[column + 1].At, IsDotted: true);
                if (lines is [.., var last] && last.At == line.At && last.To == line.From)
                {
                    lines[^1] = last with { To = line.To };
                }
                else
                {
                    lines.Add(line);
                }
            }
        }

        return lines;
    }
}
