namespace PerformanceBudget.Documents.Testing;

/// <summary>Breaks text into lines as word processors do: no line begins with closing punctuation, and words are not broken unless they are wider than a line.</summary>
internal static class LineBreaking
{
    private const string Closing = "，。、；：！？）】》」』”’…·,;:!?)]%％℃～~";
    private const string Opening = "（【《「『“‘([";
    private const string InWords = ".,-_+/#&@$";

    /// <summary>The lines.</summary>
    /// <param name="text">The text; lines that are broken already are separated by <c>\n</c>.</param>
    /// <param name="available">How wide a line may be.</param>
    /// <param name="widthOf">How wide a letter is.</param>
    public static IEnumerable<string> Break(string text, double available, Func<char, double> widthOf) =>
        text.Length == 0 ? [] : text.Split('\n').SelectMany(line => BreakLine(line, available, widthOf));

    /// <summary>How wide the widest part is that is not broken.</summary>
    public static double WidestUnit(string text, Func<char, double> widthOf) =>
        text.Split('\n').SelectMany(Units).Select(unit => unit.Sum(widthOf)).DefaultIfEmpty().Max();

    private static IEnumerable<string> BreakLine(string text, double available, Func<char, double> widthOf)
    {
        const double Tolerance = 0.001;
        var line = string.Empty;
        var width = 0.0;
        foreach (var unit in Units(text))
        {
            var wide = unit.TrimEnd(' ').Sum(widthOf);
            if (line.Length > 0 && width + wide > available + Tolerance)
            {
                yield return line;
                (line, width) = (string.Empty, 0);
            }

            foreach (var letter in unit)
            {
                if (line.Length > 0 && letter != ' ' && width + widthOf(letter) > available + Tolerance)
                {
                    yield return line;
                    (line, width) = (string.Empty, 0);
                }

                line += letter;
                width += widthOf(letter);
            }
        }

        yield return line;
    }

    /// <summary>The parts of a text between which a line can be broken.</summary>
    private static IEnumerable<string> Units(string text)
    {
        var from = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (CanBreak(text[i - 1], text[i]))
            {
                yield return text[from..i];
                from = i;
            }
        }

        if (from < text.Length)
        {
            yield return text[from..];
        }
    }

    private static bool CanBreak(char before, char after) =>
        !Closing.Contains(after)
        && after != ' '
        && !char.IsLowSurrogate(after)
        && !Opening.Contains(before)
        && !(IsInWord(before) && IsInWord(after));

    private static bool IsInWord(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || InWords.Contains(letter);
}
