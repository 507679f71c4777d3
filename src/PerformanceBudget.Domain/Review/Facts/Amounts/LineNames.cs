using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>An index of the lines of a budget by the words of their names, to find the one that a name speaks of.</summary>
internal sealed class LineNames
{
    // One shared word may be chance.
    private const int MinShared = 2;

    // A word that so many lines have tells none of them from the others.
    private const int MaxLines = 64;

    private readonly Dictionary<(char, char), List<LineFacts>> _linesWith = [];

    /// <summary>Indexes the lines; a line that only names the sum of others is not one that anything speaks of.</summary>
    public LineNames(IEnumerable<LineFacts> lines)
    {
        foreach (var line in lines.Where(line => line.Line.Lines.IsEmpty))
        {
            foreach (var word in WordsOf(line.Name))
            {
                ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(_linesWith, word, out _);
                (found ??= []).Add(line);
            }
        }
    }

    /// <summary>
    /// The line that shares at least two words with a name, where every other one shares half as many at most; null where there
    /// is none.
    /// </summary>
    public LineFacts? FindOnly(string name)
    {
        var shared = new Dictionary<LineFacts, int>();
        foreach (var word in WordsOf(name))
        {
            foreach (
                var line in _linesWith.GetValueOrDefault(word) is { Count: <= MaxLines } lines ? lines : []
            )
            {
                shared[line] = shared.GetValueOrDefault(line) + 1;
            }
        }

        if (shared.Count == 0)
        {
            return null;
        }

        var (best, most) = shared.MaxBy(entry => entry.Value);
        var isOnly = shared.All(entry => entry.Key == best || entry.Value * 2 <= most);
        return most >= MinShared && isOnly ? best : null;
    }

    private static HashSet<(char, char)> WordsOf(string name)
    {
        var words = new HashSet<(char, char)>();
        for (var i = 0; i + SharedWords.WordLength <= name.Length; i++)
        {
            if (SharedWords.IsWord(name.AsSpan(i, SharedWords.WordLength)))
            {
                words.Add((name[i], name[i + 1]));
            }
        }

        return words;
    }
}
