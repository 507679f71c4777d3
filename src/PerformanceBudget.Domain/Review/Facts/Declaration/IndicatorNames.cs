using System.Collections.Immutable;

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
    private const int MaxRowsPerTemplateRow = 2;

    private readonly ImmutableArray<Project> _projects;
    private readonly NormalizedTexts _texts;
    private readonly NearTexts _near;
    private readonly int[] _firstOf;
    private readonly int[] _repeated;
    private int[]?[]? _rowsOf;
    private SharedTexts? _shared;
    private List<CopiedIndicators>? _copies;

    public IndicatorNames(DepartmentDeclaration declaration)
    {
        _projects = declaration.Projects;
        _firstOf = new int[_projects.Length + 1];
        for (var i = 0; i < _projects.Length; i++)
        {
            _firstOf[i + 1] = _firstOf[i] + _projects[i].Indicators.Length;
        }

        _texts = new NormalizedTexts(_firstOf[^1]);
        for (var i = 0; i < _projects.Length; i++)
        {
            foreach (var indicator in _projects[i].Indicators)
            {
                _texts.Add(indicator.Name, i);
            }
        }

        _near = NearTexts.Find(_texts);
        _repeated = FindRepeated();
    }

    /// <summary>The projects that have more indicators in common than chance explains, pair by pair.</summary>
    public List<CopiedIndicators> Copies => _copies ??= FindCopies();

    private SharedTexts Shared => _shared ??= new SharedTexts(_texts, _near.Pairs);

    /// <summary>
    /// The first indicator of a project that has the same name as this one, or nearly the same, or is joined with it by others
    /// that have; this one itself where there is none.
    /// </summary>
    public int FindRepeated(int project, int indicator) =>
        _repeated[_firstOf[project] + indicator] - _firstOf[project];

    /// <summary>The projects that have three indicators and half of all in common with many others.</summary>
    public List<TemplateGroup> FindTemplates()
    {
        var rows = new int[_projects.Length];
        for (var text = 0; text < _texts.Count; text++)
        {
            rows[_texts.ProjectOf(text)] += Shared.IsOfMany(text) ? 1 : 0;
        }

        var isPart = new bool[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            isPart[i] = rows[i] >= MinCopies && rows[i] * MaxRowsPerTemplateRow >= CountOf(i);
        }

        return TemplateGroups.Find(_texts, Shared, isPart);
    }

    public void Dispose()
    {
        _shared?.Dispose();
        _texts.Dispose();
    }

    // Of each text the first of its own project that it repeats, or that it repeats through others; itself where there is none.
    private int[] FindRepeated()
    {
        var repeated = new int[_texts.Count];
        for (var text = 0; text < repeated.Length; text++)
        {
            repeated[text] = text;
        }

        for (var text = 0; text < repeated.Length; text++)
        {
            var next = _texts.NextOf(text);
            if (next >= 0 && _texts.ProjectOf(next) == _texts.ProjectOf(text))
            {
                Unite(repeated, text, next);
            }
        }

        foreach (var (first, second) in _near.Pairs)
        {
            if (TellingCharacters.AreSame(_texts[first], _texts[second]))
            {
                UniteNear(repeated, first, second);
            }
        }

        for (var text = 0; text < repeated.Length; text++)
        {
            repeated[text] = repeated[repeated[text]];
        }

        return repeated;
    }

    // The texts of two classes are nearly the same; those of one project are what matters.
    private void UniteNear(int[] repeated, int first, int second)
    {
        while (first >= 0 && second >= 0)
        {
            var order = _texts.ProjectOf(first).CompareTo(_texts.ProjectOf(second));
            if (order == 0)
            {
                Unite(repeated, first, second);
            }

            (first, second) = (
                order <= 0 ? _texts.NextOf(first) : first,
                order >= 0 ? _texts.NextOf(second) : second
            );
        }
    }

    private static void Unite(int[] repeated, int left, int right)
    {
        var (first, second) = (RootOf(repeated, left), RootOf(repeated, right));
        repeated[Math.Max(first, second)] = Math.Min(first, second);
    }

    private static int RootOf(int[] repeated, int text)
    {
        while (repeated[text] != text)
        {
            text = repeated[text];
        }

        return text;
    }

    private List<CopiedIndicators> FindCopies()
    {
        var copies = new List<CopiedIndicators>();
        // The projects that may have enough names in common, in their order.
        foreach (var (left, right, count) in Shared.CountPairs(static (_, times) => times))
        {
            if (!IsCopied(count, left, right))
            {
                continue;
            }

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

    // The indicators of two projects that are the same, each paired with one of the other project.
    private List<(int First, int Second)> Match(int first, int second)
    {
        var free = new FreeRows(_texts, _firstOf[second], RowsOf(second));
        var pairs = new List<(int First, int Second)>(RowsOf(first).Length);
        var alone = new List<int>();
        foreach (var i in RowsOf(first))
        {
            if (free.TryTake(ClassOf(first, i), out var partner))
            {
                pairs.Add((i, partner));
            }
            else
            {
                alone.Add(i);
            }
        }

        // The very same names first, so that none of them loses its partner to one that is only nearly the same.
        alone.Sort((left, right) => Compare(first, left, right));
        foreach (var i in alone)
        {
            foreach (var text in _near.Of(ClassOf(first, i)))
            {
                if (free.TryTake(text, out var partner))
                {
                    pairs.Add((i, partner));
                    break;
                }
            }
        }

        pairs.Sort();
        return pairs;
    }

    // Those that have the same name as another indicator, or nearly the same. By what they say and not by their places, so that
    // it does not depend on these which of them get a partner.
    private int[] RowsOf(int project)
    {
        _rowsOf ??= new int[_projects.Length][];
        if (_rowsOf[project] is { } known)
        {
            return known;
        }

        var rows = new List<int>(CountOf(project));
        for (var i = 0; i < CountOf(project); i++)
        {
            if (HasPartners(ClassOf(project, i)))
            {
                rows.Add(i);
            }
        }

        rows.Sort(
            (left, right) =>
            {
                var byClass = ClassOf(project, left).CompareTo(ClassOf(project, right));
                return byClass != 0 ? byClass : Compare(project, left, right);
            }
        );
        return _rowsOf[project] = [.. rows];
    }

    private bool HasPartners(int textClass) => _texts.NextOf(textClass) >= 0 || !_near.Of(textClass).IsEmpty;

    private int CountOf(int project) => _firstOf[project + 1] - _firstOf[project];

    private int ClassOf(int project, int row) => _texts.ClassOf(_firstOf[project] + row);

    private int Compare(int project, int leftRow, int rightRow)
    {
        var left = _projects[project].Indicators[leftRow];
        var right = _projects[project].Indicators[rightRow];
        var byName = string.CompareOrdinal(left.Name, right.Name);
        var byText = byName != 0 ? byName : string.CompareOrdinal(left.ToString(), right.ToString());
        var byWeight = byText != 0 ? byText : Nullable.Compare(left.Weight, right.Weight);
        return byWeight != 0 ? byWeight : leftRow.CompareTo(rightRow);
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
