namespace PerformanceBudget.Documents.Testing;

/// <summary>How wide the columns of a table are, by what stands in them.</summary>
/// <param name="cells">The cells, and where they begin.</param>
/// <param name="columns">How many columns the table has.</param>
/// <param name="padding">What stands between text and borders, on both sides together.</param>
/// <param name="text">How wide letters are.</param>
/// <param name="style">Which cells have one letter a line.</param>
internal sealed class ColumnWidths(
    IReadOnlyList<(int Row, int Column, SyntheticCell Cell)> cells,
    int columns,
    double padding,
    TextPrinter text,
    PrintStyle style
)
{
    private const double Narrow = 14;
    private const double NoDifference = 0.01;

    /// <summary>The least widths, at which no word is broken, in letters of a size.</summary>
    public double[] Least(double size)
    {
        var least = Enumerable.Repeat(Narrow, columns).ToArray();
        foreach (var (_, column, cell) in cells.OrderBy(cell => cell.Cell.ColumnSpan))
        {
            var needed = Math.Max(
                style.IsVertical(cell) ? size : LineBreaking.WidestUnit(cell.Text, Width(size)),
                LeastLetters(cell) * size
            );
            Widen(least, column, cell.ColumnSpan, needed + padding);
        }

        return least;
    }

    /// <summary>Widths that fill the whole: what is left over goes where the text is long.</summary>
    public double[] Fill(double size, double whole, Random random)
    {
        var widths = Least(size);
        var surplus = whole - widths.Sum();
        if (surplus < 0)
        {
            return [.. widths.Select(width => width * whole / widths.Sum())];
        }

        var wishes = new double[columns];
        foreach (var (_, column, cell) in cells.Where(cell => !style.IsVertical(cell.Cell)))
        {
            var length = cell.Text.Sum(Width(size));
            for (var i = column; i < column + cell.ColumnSpan; i++)
            {
                var wish = Math.Sqrt(length / cell.ColumnSpan) * random.Next(8, 13);
                wishes[i] = Math.Max(wishes[i], wish);
            }
        }

        var all = wishes.Sum();
        return
        [
            .. widths.Select(
                (width, i) =>
                    width + (surplus * (wishes[i] + (NoDifference / columns)) / (all + NoDifference))
            ),
        ];
    }

    private static int LeastLetters(SyntheticCell cell) =>
        cell.Role switch
        {
            CellRole.Blank => 0,
            CellRole.Name => 4,
            CellRole.Category or CellRole.Group or CellRole.Label or CellRole.Field => Math.Min(
                2,
                cell.Text.Length
            ),
            _ => 1,
        };

    private static void Widen(double[] widths, int column, int span, double needed)
    {
        var missing = needed - widths.AsSpan(column, span).ToArray().Sum();
        for (var i = column; i < column + span && missing > 0; i++)
        {
            widths[i] += missing / span;
        }
    }

    private Func<char, double> Width(double size) => letter => text.Width(letter, size);
}
