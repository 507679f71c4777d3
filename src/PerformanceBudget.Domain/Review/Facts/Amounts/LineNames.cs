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
    private readonly StepCounter _steps;

    /// <summary>Indexes the lines; a line that only names the sum of others is not one that anything speaks of.</summary>
    public LineNames(IEnumerable<LineFacts> lines, StepCounter steps)
    {
        _steps = steps;
        foreach (var line in lines.Where(line => line.Line.Lines.IsEmpty))
        {
            foreach (var word in SharedWords.Of(line.Name))
            {
                ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(_linesWith, word, out _);
                (found ??= new(1)).Add(line);
            }
        }
    }

    /// <summary>
    /// The line that shares at least two words with a name, where every other one shares half as many at most; null where there
    /// is none.
    /// </summary>
    public LineFacts? FindOnly(string name)
    {
        var shared = FindShared(name);
        if (shared.Count == 0)
        {
            return null;
        }

        var (best, most) = shared.MaxBy(entry => entry.Value);
        var isOnly = shared.All(entry => entry.Key == best || entry.Value * 2 <= most);
        return most >= MinShared && isOnly ? best : null;
    }

    /// <summary>
    /// The line that counts a unit and shares at least two words with a name, where every other one that counts it shares half as
    /// many at most, or is told from it by a number or the like (一等, 二等); null where there is none.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="uncalculated">What lines without a calculation that share most of these words ask for.</param>
    public LineFacts? FindCounting(string name, Unit unit, out Money uncalculated)
    {
        uncalculated = Money.Zero;
        var shared = FindShared(name);
        var counting = shared.Where(entry => LineCount.IsIn(entry.Key, unit)).ToList();
        if (counting.Count == 0)
        {
            return null;
        }

        var (best, most) = counting.MaxBy(entry => entry.Value);
        var isOnly = counting.TrueForAll(entry =>
            entry.Key == best
            || entry.Value * 2 <= most
            || (entry.Value < most && TellingCharacters.TellApart(entry.Key.Name, best.Name))
        );
        if (most < MinShared || !isOnly)
        {
            return null;
        }

        var beside = shared
            .Where(entry => entry.Key.IsUncalculated && entry.Value * 2 > most)
            .Sum(entry => (decimal)entry.Key.Line.Amount.GetValueOrDefault().Fen);
        uncalculated = Figures.Clamp((Int128)beside);
        return best;
    }

    /// <summary>The lines that have a word of a name which no other line has, in the order of the budget.</summary>
    public IEnumerable<LineFacts> FindDistinctive(string name) =>
        SharedWords
            .Of(name)
            .Select(_linesWith.GetValueOrDefault)
            .Where(static lines => lines is { Count: 1 })
            .Select(static lines => lines![0])
            .Distinct()
            .OrderBy(static line => line.Number);

    // How many words each line shares with a name.
    private Dictionary<LineFacts, int> FindShared(string name)
    {
        var shared = new Dictionary<LineFacts, int>();
        foreach (var word in SharedWords.Of(name))
        {
            foreach (
                var line in _linesWith.GetValueOrDefault(word) is { Count: <= MaxLines } lines ? lines : []
            )
            {
                shared[line] = shared.GetValueOrDefault(line) + 1;
                _steps.Add();
            }
        }

        return shared;
    }
}
