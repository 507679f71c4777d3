using System.Text;

namespace PerformanceBudget.Cli.Layout;

/// <summary>Breaks text into lines, as Chinese typesetting does and never within a number.</summary>
/// <remarks>
/// A line may break between two Chinese characters and at blanks. A number stays whole and with the unit behind it
/// (25.00万元, 2026年); so does a Latin word. No line starts with a closing punctuation mark or ends with an opening one.
/// What is wider than a whole line is broken where the line ends.
/// </remarks>
internal static class LineBreaker
{
    private const string Opening = "（(【[《〈“‘「『〔{¥￥≥≤＞＜";
    private const string Closing = "，。；：、！？）)】]》〉”’」』〕}…·,.;:!?%％‰";
    private const string MoneyUnits = "元万亿";

    /// <summary>The lines of a text, none wider than <paramref name="width"/>.</summary>
    public static IReadOnlyList<string> Break(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var lineWidth = 0;
        foreach (var piece in Pieces(text))
        {
            var pieceWidth = CellWidth.Of(piece.TrimEnd(' '));
            if (lineWidth + pieceWidth > width && lineWidth > 0)
            {
                lines.Add(line.ToString().TrimEnd(' '));
                _ = line.Clear();
                lineWidth = 0;
            }

            foreach (var part in pieceWidth > width ? Chop(piece, width) : [piece])
            {
                if (lineWidth > 0 && lineWidth + CellWidth.Of(part.TrimEnd(' ')) > width)
                {
                    lines.Add(line.ToString().TrimEnd(' '));
                    _ = line.Clear();
                    lineWidth = 0;
                }

                _ = line.Append(part);
                lineWidth += CellWidth.Of(part);
            }
        }

        lines.Add(line.ToString().TrimEnd(' '));
        return lines;
    }

    /// <summary>The text, cut to a width with an ellipsis where it is wider.</summary>
    public static string Shorten(string text, int width)
    {
        if (CellWidth.Of(text) <= width)
        {
            return text;
        }

        var shortened = new StringBuilder();
        var used = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            used += CellWidth.Of(rune);
            if (used > width)
            {
                break;
            }

            _ = shortened.Append(rune);
        }

        return shortened.Append('…').ToString();
    }

    /// <summary>The parts between which a line may break; a blank belongs to the part before it.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        Rune? previous = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (previous is { } before && MayBreakBetween(before, rune))
            {
                yield return piece.ToString();
                _ = piece.Clear();
            }

            _ = piece.Append(rune);
            previous = rune;
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    private static bool MayBreakBetween(Rune before, Rune after)
    {
        if (after.Value == ' ')
        {
            return false;
        }

        if (before.Value == ' ')
        {
            return true;
        }

        if (CellWidth.Of(after) == 0 || IsIn(Closing, after) || IsIn(Opening, before))
        {
            return false;
        }

        // Latin letters, digits and the signs between them: words, numbers, formulas, file names.
        if (CellWidth.Of(before) == 1 && CellWidth.Of(after) == 1)
        {
            return IsIn(Closing, before) && IsIn(Opening, after);
        }

        return !Rune.IsDigit(before) && !(IsIn(MoneyUnits, before) && IsIn(MoneyUnits, after));
    }

    private static bool IsIn(string characters, Rune rune) =>
        rune.IsBmp && characters.Contains((char)rune.Value, StringComparison.Ordinal);

    private static IEnumerable<string> Chop(string piece, int width)
    {
        var part = new StringBuilder();
        var partWidth = 0;
        foreach (var rune in piece.EnumerateRunes())
        {
            var runeWidth = CellWidth.Of(rune);
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
