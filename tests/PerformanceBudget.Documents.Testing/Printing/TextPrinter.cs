using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Puts lines of text on paper.</summary>
internal sealed class TextPrinter(PrintOptions options, PrintStyle style)
{
    /// <summary>How far to the side bold letters are printed again.</summary>
    private const double BoldOffset = 0.3;

    /// <summary>Where a baseline is, in parts of the size above the middle of the line.</summary>
    private const double BelowTheMiddle = 0.36;

    public double Width(char letter, double size) =>
        char.IsLowSurrogate(letter) ? 0 : (FontOf(letter).Width(letter) * size) + style.Spacing(size);

    public double Width(string line, double size) => line.TrimEnd(' ').Sum(letter => Width(letter, size));

    /// <summary>Prints a line between two sides.</summary>
    /// <param name="page">The page.</param>
    /// <param name="line">The line.</param>
    /// <param name="left">Where the room for it begins.</param>
    /// <param name="width">How wide the room is.</param>
    /// <param name="middle">The middle of the line.</param>
    /// <param name="size">The size of the letters.</param>
    /// <param name="alignment">Where it stands in that room.</param>
    /// <param name="isFull">Whether another line of the same paragraph follows.</param>
    /// <param name="isBold">Whether it is printed twice.</param>
    public void Print(
        PageLayers page,
        string line,
        double left,
        double width,
        double middle,
        double size,
        Alignment alignment,
        bool isFull = false,
        bool isBold = false
    )
    {
        var spare = width - Width(line, size);
        var spacing = style.Spacing(size);
        if (options.Text.HasFlag(TextHabits.Justified) && isFull && spare > 0 && line.Length > 1)
        {
            spacing += spare / line.TrimEnd(' ').Length;
            spare = 0;
        }

        var x =
            left
            + alignment switch
            {
                Alignment.Centre => spare / 2,
                Alignment.Right => spare,
                _ => 0,
            };
        var y = middle + (size * BelowTheMiddle);
        Print(page, line, x, y, size, spacing);
        if (isBold)
        {
            Print(page, line, x + BoldOffset, y, size, spacing);
        }
    }

    private void Print(PageLayers page, string line, double x, double y, double size, double spacing)
    {
        foreach (var part in Parts(line))
        {
            var text = new PaperText(part, x, y, size, PaperColor.Black, FontOf(part[0]), spacing);
            page.Texts.Add(text);
            x += text.Advance;
        }
    }

    /// <summary>What is printed in one.</summary>
    private IEnumerable<string> Parts(string line)
    {
        var part = new StringBuilder();
        foreach (var letter in line)
        {
            if (
                part.Length > 0
                && !char.IsLowSurrogate(letter)
                && (options.Text.HasFlag(TextHabits.LetterByLetter) || FontOf(part[0]) != FontOf(letter))
            )
            {
                yield return part.ToString();
                _ = part.Clear();
            }

            _ = part.Append(letter);
        }

        if (part.Length > 0)
        {
            yield return part.ToString();
        }
    }

    private PaperFont FontOf(char letter) =>
        options.Text.HasFlag(TextHabits.LatinFont) && letter is >= ' ' and <= '~'
            ? PaperFont.Latin
            : PaperFont.Chinese;
}
