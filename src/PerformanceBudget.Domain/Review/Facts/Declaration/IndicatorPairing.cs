using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Pairs the indicators of projects that have indicators in common.</summary>
/// <param name="projects">The projects.</param>
/// <param name="names">The names of their indicators.</param>
/// <param name="words">The words that tell the projects apart.</param>
internal sealed class IndicatorPairing(
    ImmutableArray<Project> projects,
    ProjectTexts names,
    ProjectWords words
)
{
    private const int MinCopies = 3;
    private const int MaxRowsPerCopy = 4;

    private readonly List<int>?[] _rows = new List<int>?[projects.Length];

    /// <summary>The projects that have more indicators in common than chance explains, pair by pair in their order.</summary>
    public List<CopiedIndicators> FindCopies()
    {
        var copies = new List<CopiedIndicators>();
        foreach (var (left, right, count) in SharedCount.OfEachTwo(names, static (_, times) => times))
        {
            if (!IsCopied(count, left, right))
            {
                continue;
            }

            // By name and not by place, so that neither of both comes first.
            var isInOrder = Compare(projects[left], projects[right]) <= 0;
            var (first, second) = isInOrder ? (left, right) : (right, left);
            var rows = Pair(first, second).FindAll(row => IsTelling(first, second, row));
            if (IsCopied(rows.Count, first, second))
            {
                copies.Add(new(first, second, rows));
            }
        }

        return copies;
    }

    // More than chance: three rows, and a quarter of the smaller project.
    private bool IsCopied(int copies, int first, int second) =>
        copies >= MinCopies
        && (long)copies * MaxRowsPerCopy >= Math.Min(names.Of(first).Count, names.Of(second).Count);

    // Short names that say nothing about either project are prescribed to both: 验收合格率, 完成及时率. Other short names (新增粮食产能) may be the
    // same by chance, unless the values are the same as well.
    private bool IsTelling(int first, int second, (int First, int Second) row)
    {
        var (left, right) = (projects[first].Indicators[row.First], projects[second].Indicators[row.Second]);
        var name = names.Of(first)[row.First].Characters;
        return name.Length >= IndicatorNames.MinTellingLength
            || (
                CopiedIndicators.HaveSameValue(left, right)
                && (
                    words.IsNamed(first, left.Name)
                    || words.IsNamed(second, left.Name)
                    || !Vocabulary.Prescribed.Covers(name)
                )
            );
    }

    // The indicators of two projects that are the same, each paired with one of the other project.
    private List<(int First, int Second)> Pair(int first, int second)
    {
        var free = RowsOf(second)
            .GroupBy(row => names.Of(second)[row])
            .ToDictionary(static rows => rows.Key, static rows => new Queue<int>(rows));
        var pairs = new List<(int First, int Second)>();
        var alone = new List<int>();
        foreach (var row in RowsOf(first))
        {
            if (
                free.TryGetValue(names.Of(first)[row], out var partners)
                && partners.TryDequeue(out var partner)
            )
            {
                pairs.Add((row, partner));
            }
            else
            {
                alone.Add(row);
            }
        }

        // The very same names first, so that none of them loses its partner to one that is only nearly the same.
        foreach (var row in alone)
        {
            foreach (var near in names.Of(first)[row].Near)
            {
                if (free.TryGetValue(near, out var partners) && partners.TryDequeue(out var partner))
                {
                    pairs.Add((row, partner));
                    break;
                }
            }
        }

        pairs.Sort();
        return pairs;
    }

    // Those that have the same name as another indicator, or nearly the same. By what they say and not by their places, so that
    // it does not depend on these which of them get a partner.
    private List<int> RowsOf(int project)
    {
        if (_rows[project] is { } known)
        {
            return known;
        }

        var ofProject = names.Of(project);
        var rows = Enumerable.Range(0, ofProject.Count).Where(row => !ofProject[row].IsAlone).ToList();
        rows.Sort((left, right) => Compare(projects[project].Indicators, left, right));
        return _rows[project] = rows;
    }

    private static int Compare(ImmutableArray<Indicator> indicators, int leftRow, int rightRow)
    {
        var (left, right) = (indicators[leftRow], indicators[rightRow]);
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
