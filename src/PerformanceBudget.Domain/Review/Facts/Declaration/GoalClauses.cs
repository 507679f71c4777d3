using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>The goals of all projects of a declaration, cut into clauses, and which of these are the same.</summary>
/// <remarks>A clause is what stands between two marks of punctuation. Shorter ones are set phrases and do not count.</remarks>
internal sealed class GoalClauses : IDisposable
{
    private const int MinLength = 6;
    private const int MinCopied = 30;
    private const int UsualClauses = 8;

    private readonly NormalizedTexts _clauses;
    private readonly int[] _firstOf;
    private readonly int[] _lengths;

    public GoalClauses(ImmutableArray<Project> projects)
    {
        _clauses = new NormalizedTexts(projects.Length * UsualClauses);
        _lengths = new int[projects.Length];
        _firstOf = new int[projects.Length + 1];
        for (var i = 0; i < projects.Length; i++)
        {
            _lengths[i] = Add(projects[i].Goals.Annual ?? projects[i].Goals.Overall, i);
            _firstOf[i + 1] = _clauses.Count;
        }

        Shared = new SharedTexts(_clauses, []);
    }

    public SharedTexts Shared { get; }

    /// <summary>How many characters a goal has without punctuation.</summary>
    public int LengthOf(int project) => _lengths[project];

    /// <summary>The pairs of goals that have clauses in common which are shared by few, in their order, with the characters of these.</summary>
    /// <remarks>A goal that repeats itself has the clause once.</remarks>
    public List<SharedCount> CountPairs() => Shared.CountPairs((clause, _) => _clauses.LengthOf(clause));

    /// <summary>How many characters two goals have in common, whoever else has them.</summary>
    public int CountCommon(int first, int second)
    {
        var left = ClassesOf(first);
        var right = ClassesOf(second);
        var length = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length; )
        {
            var order = left[i].CompareTo(right[j]);
            // A goal that repeats itself has the clause once.
            if (order == 0 && (i == 0 || left[i - 1] != left[i]))
            {
                length += _clauses.LengthOf(left[i]);
            }

            i += order <= 0 ? 1 : 0;
            j += order > 0 ? 1 : 0;
        }

        return length;
    }

    /// <summary>The projects whose goals have thirty characters and half of all in common with many others.</summary>
    public List<TemplateGroup> FindTemplates()
    {
        var shared = new int[_lengths.Length];
        var seenIn = new int[_clauses.Count];
        for (var clause = 0; clause < _clauses.Count; clause++)
        {
            // A goal that repeats itself has the clause once. Projects from 1 on, so that 0 is none.
            var project = _clauses.ProjectOf(clause);
            ref var seen = ref seenIn[_clauses.ClassOf(clause)];
            if (seen != project + 1 && Shared.IsOfMany(clause))
            {
                shared[project] += _clauses.LengthOf(clause);
            }

            seen = project + 1;
        }

        var isPart = new bool[shared.Length];
        for (var i = 0; i < isPart.Length; i++)
        {
            isPart[i] = IsCopied(shared[i], _lengths[i]);
        }

        return TemplateGroups.Find(_clauses, Shared, isPart);
    }

    /// <summary>Whether so many characters are more than phrases that everybody uses.</summary>
    public static bool IsCopied(int shared, int length) => shared >= MinCopied && shared * 2 >= length;

    public void Dispose()
    {
        Shared.Dispose();
        _clauses.Dispose();
    }

    private int[] ClassesOf(int project)
    {
        var classes = new int[_firstOf[project + 1] - _firstOf[project]];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = _clauses.ClassOf(_firstOf[project] + i);
        }

        Array.Sort(classes);
        return classes;
    }

    // Returns how many characters the goal has without punctuation.
    private int Add(ReadOnlySpan<char> goal, int project)
    {
        var length = 0;
        while (!goal.IsEmpty)
        {
            var end = FindEnd(goal);
            length += end;
            if (end >= MinLength)
            {
                _clauses.Add(goal[..end], project);
            }

            goal = goal[Math.Min(end + 1, goal.Length)..];
        }

        return length;
    }

    private static int FindEnd(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (CharacterWidth.IsIdeograph(text[end]) || !char.IsPunctuation(text[end])))
        {
            end++;
        }

        return end;
    }
}
