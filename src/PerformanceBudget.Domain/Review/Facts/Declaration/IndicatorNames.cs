using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>The names of all indicators of a declaration, and which of them are the same.</summary>
/// <remarks>
/// Two names are the same when they are in the <see cref="ComparedSpelling"/>, without the template around them, or when they are
/// within the <see cref="EditDistance"/> of a typing error and <see cref="LikeNames"/> does not tell them apart.
/// </remarks>
internal sealed class IndicatorNames
{
    /// <summary>Shorter names are prescribed to everybody: 验收合格率, 完成及时率.</summary>
    public const int MinTellingLength = 8;

    private const int MinRowsOfTemplate = 3;
    private const int MaxRowsPerTemplateRow = 2;
    private const int LongName = 20;

    private readonly ImmutableArray<Project> _projects;
    private readonly ProjectTexts _names;

    public IndicatorNames(ImmutableArray<Project> projects, StepCounter steps)
    {
        _projects = projects;
        _names = new(
            projects.Select(static project => project.Indicators.Select(static one => one.BareName)),
            steps
        );
        _names.FindNear();
    }

    /// <summary>The projects that have more indicators in common than chance explains, pair by pair.</summary>
    /// <param name="words">The words that tell the projects apart.</param>
    public List<CopiedIndicators> FindCopies(ProjectWords words) =>
        new IndicatorPairing(_projects, _names, words).FindCopies();

    /// <summary>
    /// The indicators of a project that have one name, or are joined by others that have it: those of one thing together, in their
    /// order, and the one thing before the other whose last indicator comes before. Behind them those of which it is doubtful.
    /// </summary>
    public IEnumerable<RepeatedNames> FindRepeated(int project)
    {
        var names = _names.Of(project);
        if (names.All(static name => name.IsAlone))
        {
            return [];
        }

        var groups = new DisjointSets(names.Count);
        var firstOf = new Dictionary<SharedText, int>();
        for (var i = 0; i < names.Count; i++)
        {
            if (!names[i].IsAlone && !firstOf.TryAdd(names[i], i))
            {
                groups.Unite(firstOf[names[i]], i);
            }
        }

        var doubtful = new List<int[]>();
        foreach (var (first, second) in _names.NearWithin(project))
        {
            int[] pair = [.. new[] { firstOf[first], firstOf[second] }.Order()];
            if (LikeNames.Compare(first.Characters, second.Characters) == NameLikeness.Same)
            {
                groups.Unite(pair[0], pair[1]);
            }
            else if (IsWorthADoubt(first.Characters, second.Characters))
            {
                doubtful.Add(pair);
            }
        }

        var certain = Enumerable
            .Range(0, names.Count)
            .GroupBy(groups.FirstOf, static (_, indexes) => indexes.ToArray())
            .Where(static indexes => indexes.Length > 1)
            .OrderBy(static indexes => indexes[^1])
            .Select(static indexes => new RepeatedNames(indexes, IsCertain: true));
        return certain.Concat(
            doubtful
                .Where(pair => groups.FirstOf(pair[0]) != groups.FirstOf(pair[1]))
                .OrderBy(static pair => pair[1])
                .ThenBy(static pair => pair[0])
                .Select(static pair => new RepeatedNames(pair, IsCertain: false))
        );
    }

    /// <summary>The projects that have three indicators and half of all in common with many others.</summary>
    public List<TemplateGroup> FindTemplates() => TemplateGroup.Find(_names, IsPartOfTemplate);

    // One other character makes another thing of most names of one form: 肺癌筛查任务完成情况, 胃癌筛查任务完成情况.
    private static bool IsWorthADoubt(string first, string second) =>
        first.Length != second.Length || first.Length >= LongName;

    private bool IsPartOfTemplate(int project)
    {
        var names = _names.Of(project);
        var count = names.Count(static name => name.IsOfMany && name.Characters.Length >= MinTellingLength);
        return count >= MinRowsOfTemplate && count * MaxRowsPerTemplateRow >= names.Count;
    }
}
