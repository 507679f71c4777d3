using System.Collections.Immutable;
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

    private static readonly List<int> None = [];

    private readonly ImmutableArray<Project> _projects;
    private readonly NormalizedTexts _texts;
    private readonly List<(int First, int Second)> _near = [];
    private readonly int[] _firstOf;
    private readonly int[] _projectOf;
    private Dictionary<int, List<int>>? _nearOf;
    private List<CopiedIndicators>? _copies;

    public IndicatorNames(DepartmentDeclaration declaration)
    {
        var projects = declaration.Projects;
        _projects = projects;
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

    /// <summary>The projects that have more indicators in common than chance explains, pair by pair.</summary>
    public List<CopiedIndicators> Copies => _copies ??= FindCopies();

    /// <summary>
    /// The first indicator of a project before this one that has the same name, or nearly the same; negative where none has.
    /// </summary>
    public int FindEarlier(int project, int indicator)
    {
        var text = _firstOf[project] + indicator;
        if (!IsAlone(text))
        {
            for (var i = 0; i < indicator; i++)
            {
                var other = _texts.ClassOf(_firstOf[project] + i);
                if (other == _texts.ClassOf(text) || NearOf(_texts.ClassOf(text)).Contains(other))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>The name of an indicator without blanks and punctuation.</summary>
    public ReadOnlySpan<char> this[int project, int indicator] => _texts[_firstOf[project] + indicator];

    public void Dispose() => _texts.Dispose();

    private List<CopiedIndicators> FindCopies()
    {
        var copies = new List<CopiedIndicators>();
        foreach (var (left, right) in FindSimilarProjects())
        {
            // By name and not by place, so that neither of both comes first.
            var isInOrder = Compare(_projects[left], _projects[right]) <= 0;
            var (first, second) = isInOrder ? (left, right) : (right, left);
            var rows = Match(first, second);
            if (IsCopied(rows.Count, first, second))
            {
                copies.Add(new(first, second, rows));
            }
        }

        return copies;
    }

    // More than chance: three rows, and a quarter of the smaller project.
    private bool IsCopied(int copies, int first, int second) =>
        copies >= MinCopies && (long)copies * MaxRowsPerCopy >= Math.Min(CountOf(first), CountOf(second));

    // The pairs of projects that may have enough names in common, in their order.
    private List<(int First, int Second)> FindSimilarProjects()
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
            if (IsCopied(count, pair.First, pair.Second))
            {
                similar.Add(pair);
            }
        }

        similar.Sort();
        return similar;
    }

    // The indicators of two projects that are the same, each paired with one of the other project.
    private List<(int First, int Second)> Match(int first, int second)
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

    private bool IsAlone(int text)
    {
        var first = _texts.ClassOf(text);
        return _texts.NextOf(first) < 0 && NearOf(first).Count == 0;
    }

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
        _nearOf ??= IndexNear();
        return _nearOf.TryGetValue(text, out var found) ? found : None;
    }

    private Dictionary<int, List<int>> IndexNear()
    {
        var index = new Dictionary<int, List<int>>();
        foreach (var (first, second) in _near)
        {
            Add(index, first, second);
            Add(index, second, first);
        }

        foreach (var others in index.Values)
        {
            others.Sort((left, right) => _texts[left].SequenceCompareTo(_texts[right]));
        }

        return index;
    }

    private static void Add(Dictionary<int, List<int>> index, int text, int other)
    {
        if (!index.TryGetValue(text, out var others))
        {
            index.Add(text, others = []);
        }

        others.Add(other);
    }

    private static int Compare(Project left, Project right)
    {
        var byName = string.CompareOrdinal(left.Name, right.Name);
        var byUnit = string.CompareOrdinal(left.ImplementingUnit, right.ImplementingUnit);
        return byName != 0 ? byName
            : byUnit != 0 ? byUnit
            : string.CompareOrdinal(left.Code, right.Code);
    }
}
