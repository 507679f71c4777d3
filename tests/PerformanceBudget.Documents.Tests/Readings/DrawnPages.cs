namespace PerformanceBudget.Documents.Tests.Readings;

/// <summary>
/// Pages that are drawn with characters, half as wide as the letters of Chinese: lines of <c>+</c>, <c>-</c> and <c>|</c>, with texts
/// anywhere. A line of <c>=</c> ends a page.
/// </summary>
internal static class DrawnPages
{
    private const int Size = 1_000;
    private const int Half = Size / 2;
    private const int Step = 1_800;
    private const int Thickness = 50;
    private const int Left = 6_000;
    private const int Top = 2_000;

    public static SourceDocument Read(string drawing) =>
        PageBlocks.Read(
            "pdf",
            [.. drawing.Split("=====\n").Select((page, i) => Of(i + 1, page.TrimEnd('\n').Split('\n')))],
            ReadLimits.Default,
            TestContext.Current.CancellationToken
        );

    private static PrintedPage Of(int number, string[] lines)
    {
        var page = new PrintedPage(number, 59_500, Top + (lines.Length * Step));
        char[][] drawn = [.. lines.Select(Spread)];
        for (var row = 0; row < drawn.Length; row++)
        {
            for (var column = 0; column < drawn[row].Length; column++)
            {
                Draw(page, drawn, row, column);
            }
        }

        return page;
    }

    /// <summary>A line of one character for each half width: a letter of Chinese is followed by NUL.</summary>
    private static char[] Spread(string line) =>
        [.. line.SelectMany(c => c < '\u2000' || c is '≥' or '≤' ? [c] : new[] { c, '\0' })];

    private static void Draw(PrintedPage page, char[][] drawn, int row, int column)
    {
        var (x, y) = (Left + (column * Half), Top + (row * Step));
        var letter = At(row, column);
        if (IsAlong(row, column) && IsAlong(row, column + 1))
        {
            page.Rules.Add(new Rule(new Area(x, y, x + Half, y + Thickness), Ink.Black));
        }

        if (IsDown(row, column) && IsDown(row + 1, column))
        {
            page.Rules.Add(new Rule(new Area(x, y, x + Thickness, y + Step), Ink.Black));
        }

        if (letter is not (' ' or '\0') && !IsAlong(row, column) && !IsDown(row, column))
        {
            var width = At(row, column + 1) == '\0' ? Size : Half;
            page.Letters.Add(new Letter($"{letter}", x, y + (Size / 3), width, Size, Turn: 0, Ink.Black));
        }

        char At(int i, int j) => i < drawn.Length && j < drawn[i].Length ? drawn[i][j] : ' ';

        bool IsDown(int i, int j) => At(i, j) is '|' or '+';

        bool IsAlong(int i, int j) =>
            At(i, j) is '+'
            || (At(i, j) is '-' && (At(i, j + 1) is '-' or '+') && (j > 0 && At(i, j - 1) is '-' or '+'));
    }
}
