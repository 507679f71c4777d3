using System.Collections.Immutable;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>Says how many characters of a text were lost, by whoever wrote it or in decoding it.</summary>
internal static class LostCharacters
{
    private const char Replacement = '\uFFFD';

    /// <summary>One finding, at the first of them; none where every character is there.</summary>
    public static ImmutableArray<PlacedFinding> In(string text)
    {
        var lines = new TextLines(text);
        while (lines.MoveNext())
        {
            var column = lines.Current.IndexOf(Replacement);
            if (column >= 0)
            {
                var place = SourcePlace.At(lines.Position with { Column = lines.Position.Column + column });
                return [new PlacedFinding(Finding(text), place)];
            }
        }

        return [];
    }

    private static Finding Finding(string text) =>
        new(DocumentProblems.LostCharacters, string.Empty, [new("count", text.AsSpan().Count(Replacement))]);
}
