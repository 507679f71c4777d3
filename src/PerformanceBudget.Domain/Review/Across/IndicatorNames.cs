using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>The names of all indicators of a declaration, and which of them are the same.</summary>
/// <remarks>
/// Two names are the same when they are after blanks, width and punctuation are out of the way, or within the
/// <see cref="EditDistance"/> of a typing error.
/// </remarks>
internal sealed class IndicatorNames : IDisposable
{
    private const int MinCopies = 3;
    private const int MaxRowsPerCopy = 4;

    private readonly NormalizedTexts _texts;
    private readonly List<(int First, int Second)> _near = [];
    private readonly int[] _firstOf;
    private readonly int[] _projectOf;
    private Dictionary<int, List<int>>? _nearOf;

    public IndicatorNames(DepartmentDeclaration declaration)
    {
        var projects = declaration.Projects;
        _firstOf = new int[projects.Length + 1];
        for (var i = 0; i < projects.Length; i++)
        {
            _firstOf[i + 1] = _firstOf[i] + projects[i].Indicators.Length;
        }

        _projectOf = new int[_firstOf[^1]];
        _texts = new NormalizedTexts(_projectOf.Length);
        for (var i = 0; i < projects.Length; i++)
        {
            foreach (var indicator in projects[i].Indicators)
            {
                _projectOf[_texts.Count] = i;
                _texts.Add(indicator.Name);
            }
        }

        NearTexts.Find(_texts, _near);
    }

    /// <summary>Whether so many copies are more than chance: three rows, and a quarter of the smaller project.</summary>
    public static bool IsCopied(int copies, int firstCount, int secondCount) =>
        copies >= MinCopies && (long)copies * MaxRowsPerCopy >= Math.Min(firstCount, secondCount);

    /// <summary>The pairs of projects that may have enough names in common, in their order.</summary>
    public List<(int First, int Second)> FindSimilarProjects()
    {
        var counts = new Dictionary<(int First, int Second), int>();
        for (var text = 0; text < _texts.Count; text++)
        {
            if (_texts.ClassOf(text) == text && _texts.NextOf(text) >= 0)
            {
                CountSame(text, counts);
            }
        }

        foreach (var (first, second) in _near)
        {
            CountNear(first, second, counts);
        }

        var similar = new List<(int First, int Second)>();
        foreach (var (pair, count) in counts)
        {
            if (IsCopied(count, CountOf(pair.First), CountOf(pair.Second)))
            {
                similar.Add(pair);
            }
        }

        similar.Sort();
        return similar;
    }

    /// <summary>The indicators of two projects that are the same, each paired with one of the other project.</summary>
    public List<(int First, int Second)> Match(int first, int second)
    {
        var free = new Dictionary<int, Queue<int>>();
        for (var j = 0; j < CountOf(second); j++)
        {
            var text = _texts.ClassOf(_firstOf[second] + j);
            if (!free.TryGetValue(text, out var rows))
            {
                free.Add(text, rows = new Queue<int>(1));
            }

            rows.Enqueue(j);
        }

        var pairs = new List<(int First, int Second)>();
        var alone = new List<int>();
        for (var i = 0; i < CountOf(first); i++)
        {
            if (!TryPair(i, _texts.ClassOf(_firstOf[first] + i), free, pairs))
            {
                alone.Add(i);
            }
        }

        // The very same names first, so that none of them loses its partner to one that is only nearly the same.
        foreach (var i in alone)
        {
            foreach (var text in NearOf(_texts.ClassOf(_firstOf[first] + i)))
            {
                if (TryPair(i, text, free, pairs))
                {
                    break;
                }
            }
        }

        pairs.Sort();
        return pairs;
    }

    public void Dispose() => _texts.Dispose();

    private int CountOf(int project) => _firstOf[project + 1] - _firstOf[project];

    private void CountSame(int text, Dictionary<(int First, int Second), int> counts)
    {
        for (var i = text; i >= 0; i = _texts.NextOf(i))
        {
            for (var j = _texts.NextOf(i); j >= 0; j = _texts.NextOf(j))
            {
                Count(i, j, counts);
            }
        }
    }

    private void CountNear(int first, int second, Dictionary<(int First, int Second), int> counts)
    {
        for (var i = first; i >= 0; i = _texts.NextOf(i))
        {
            for (var j = second; j >= 0; j = _texts.NextOf(j))
            {
                Count(i, j, counts);
            }
        }
    }

    private void Count(int left, int right, Dictionary<(int First, int Second), int> counts)
    {
        var first = Math.Min(_projectOf[left], _projectOf[right]);
        var second = Math.Max(_projectOf[left], _projectOf[right]);
        if (first != second)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, (first, second), out _)++;
        }
    }

    private static bool TryPair(
        int row,
        int text,
        Dictionary<int, Queue<int>> free,
        List<(int First, int Second)> pairs
    )
    {
        if (!free.TryGetValue(text, out var rows) || !rows.TryDequeue(out var partner))
        {
            return false;
        }

        pairs.Add((row, partner));
        return true;
    }

    // In the order of their characters, which does not depend on the order of projects.
    private List<int> NearOf(int text)
    {
        if (_nearOf is null)
        {
            _nearOf = [];
            foreach (var (first, second) in _near)
            {
                AddNear(first, second);
                AddNear(second, first);
            }

            foreach (var others in _nearOf.Values)
            {
                others.Sort((left, right) => _texts[left].SequenceCompareTo(_texts[right]));
            }
        }

        return _nearOf.TryGetValue(text, out var found) ? found : [];
    }

    private void AddNear(int text, int other)
    {
        if (!_nearOf!.TryGetValue(text, out var others))
        {
            _nearOf.Add(text, others = []);
        }

        others.Add(other);
    }
}
