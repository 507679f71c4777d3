using System.Text.RegularExpressions;

namespace PerformanceBudget.Cli.Console;

/// <summary>Makes the amounts in a line stand out, so that the eye finds the two numbers that disagree.</summary>
internal static partial class Emphasis
{
    public static Span[] Amounts(string line)
    {
        var spans = new List<Span>();
        var end = 0;
        foreach (var match in Amount().EnumerateMatches(line))
        {
            spans.Add(new Span(line[end..match.Index], Ink.Plain));
            end = match.Index + match.Length;
            spans.Add(new Span(line[match.Index..end], Ink.Figure));
        }

        spans.Add(new Span(line[end..], Ink.Plain));
        return [.. spans];
    }

    [GeneratedRegex(
        "[0-9][0-9,.]*(?:[万亿]?元|%)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Amount();
}
