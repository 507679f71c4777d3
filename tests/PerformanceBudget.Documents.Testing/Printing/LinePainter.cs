namespace PerformanceBudget.Documents.Testing;

/// <summary>Prints the lines of the cells of a table.</summary>
internal sealed class LinePainter(TextPrinter text, PrintStyle style, PrintOptions options, Random random)
{
    private const int JoinedPercent = 40;
    private const double SameMiddle = 0.5;

    public void Paint(Paper paper, List<PlacedLine> lines, double size)
    {
        var joined = options.Text.HasFlag(TextHabits.JoinedCells) ? PrintJoined(paper, lines, size) : [];
        foreach (var line in lines.Where(line => !joined.Contains(line)))
        {
            text.Print(
                paper.Pages[line.Page],
                line.Line.Text,
                line.Left,
                line.Right - line.Left,
                line.Middle,
                size,
                style.AlignmentOf(line.Cell.Cell.Role),
                line.Line.IsFull,
                style.IsPrintedTwice(line.Cell.Cell.Role)
            );
        }
    }

    /// <summary>Prints lines of neighbouring cells in one, with blanks between, as far as the second one stays in its cell.</summary>
    private HashSet<PlacedLine> PrintJoined(Paper paper, List<PlacedLine> lines, double size)
    {
        var joined = new HashSet<PlacedLine>();
        foreach (var line in lines)
        {
            var next = lines.Find(other =>
                other.Page == line.Page
                && other.Cell.Column == line.Cell.EndColumn
                && Math.Abs(other.Middle - line.Middle) < SameMiddle
            );
            if (
                next is null
                || joined.Contains(line)
                || joined.Contains(next)
                || !random.Percent(JoinedPercent)
            )
            {
                continue;
            }

            var blank = text.Width(' ', size);
            var end = line.Left + text.Width(line.Line.Text, size);
            var blanks = (int)Math.Ceiling((next.Left - end) / blank);
            if (end + (blanks * blank) + text.Width(next.Line.Text, size) > next.Right)
            {
                continue;
            }

            text.Print(
                paper.Pages[line.Page],
                line.Line.Text + new string(' ', blanks) + next.Line.Text,
                line.Left,
                next.Right - line.Left,
                line.Middle,
                size,
                Alignment.Left
            );
            _ = joined.Add(line);
            _ = joined.Add(next);
        }

        return joined;
    }
}
