using System.Text;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Console;

/// <summary>Breaks text into lines at its <see cref="BreakOpportunities"/>.</summary>
/// <remarks>What is wider than a whole line is broken where the line ends.</remarks>
internal static class LineBreaker
{
    // A last line of one character and a full stop looks like a mistake; it gets company from the line above.
    private const int MinLastWidth = 6;

    /// <summary>The lines of a text, none wider than <paramref name="width"/>.</summary>
    public static IReadOnlyList<string> Break(string text, int width)
    {
        var parts = BreakOpportunities
            .Pieces(text)
            .SelectMany(piece => Width(piece) > width ? Chop(piece, width) : [piece])
            .ToArray();
        var lines = Fill(parts, width);
        if (lines.Count > 1 && Width(lines[^1]) < MinLastWidth)
        {
            var end = Fill([.. lines[^2], .. lines[^1]], width - MinLastWidth);
            if (end.Count == 2)
            {
                lines = [.. lines[..^2], .. end];
            }
        }

        return [.. lines.Select(line => string.Concat(line).TrimEnd(' '))];
    }

    /// <summary>Puts parts into lines, as many into each as there is room for.</summary>
    private static List<List<string>> Fill(IEnumerable<string> parts, int width)
    {
        List<List<string>> lines =
        [
            [],
        ];
        var used = 0;
        foreach (var part in parts)
        {
            if (used > 0 && used + Width(part) > width)
            {
                lines.Add([]);
                used = 0;
            }

            lines[^1].Add(part);
            used += DisplayWidth.Of(part);
        }

        return lines;
    }

    private static int Width(List<string> line) => Width(string.Concat(line));

    /// <summary>The width of text at the end of a line, where blanks do not count.</summary>
    private static int Width(string text) => DisplayWidth.Of(text.TrimEnd(' '));

    private static IEnumerable<string> Chop(string piece, int width)
    {
        var part = new StringBuilder();
        var partWidth = 0;
        foreach (var rune in piece.EnumerateRunes())
        {
            var runeWidth = DisplayWidth.Of(rune);
            if (partWidth + runeWidth > width && partWidth > 0)
            {
                yield return part.ToString();
                _ = part.Clear();
                partWidth = 0;
            }

            _ = part.Append(rune);
            partWidth += runeWidth;
        }

        yield return part.ToString();
    }
}
