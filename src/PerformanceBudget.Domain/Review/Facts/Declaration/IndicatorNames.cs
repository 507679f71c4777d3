using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>The names of all indicators of a declaration, and which of them are the same.</summary>
/// <remarks>
/// Two names are the same when they are after blanks, width and punctuation are out of the way, or within the
/// <see cref="EditDistance"/> of a typing error.
/// </remarks>
internal sealed class IndicatorNames
{
    /// <summary>Shorter names are prescribed to everybody: 验收合格率, 完成及时率.</summary>
    public const int MinTellingLength = 8;

    private const int MinRowsOfTemplate = 3;
    private const int MaxRowsPerTemplateRow = 2;

    private readonly ImmutableArray<Project> _projects;
    private readonly ProjectTexts _names;

    public IndicatorNames(ImmutableArray<Project> projects)
    {
        _projects = projects;
        _names = new(projects.Select(static project => project.Indicators.Select(static one => one.Name)));
        _names.FindNear();
    }

    /// <summary>The projects that have more indicators in common than chance explains, pair by pair.</summary>
    /// <param name="words">The words that tell the projects apart.</param>
    public List<CopiedIndicators> FindCopies(ProjectWords words) =>
        new IndicatorPairing(_projects, _names, words).FindCopies();

    /// <summary>
    /// The indicators of a project that have the same name or nearly the same, or are joined by others that have: those of one
    /// thing together, in their order, and the one thing before the other whose last indicator comes before.
    /// </summary>
    public IEnumerable<int[]> FindRepeated(int project)
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

        foreach (var (first, second) in _names.NearWithin(project))
        {
            if (TellingCharacters.AreSame(first.Characters, second.Characters))
            {
                groups.Unite(firstOf[first], firstOf[second]);
            }
        }

        return Enumerable
            .Range(0, names.Count)
            .Where(i => !names[i].IsAlone)
            .GroupBy(groups.FirstOf, static (_, indexes) => indexes.ToArray())
            .Where(static indexes => indexes.Length > 1)
            .OrderBy(static indexes => indexes[^1]);
    }

    /// <summary>The projects that have three indicators and half of all in common with many others.</summary>
    public List<TemplateGroup> FindTemplates() => TemplateGroup.Find(_names, IsPartOfTemplate);

    private bool IsPartOfTemplate(int project)
    {
        var names = _names.Of(project);
        var count = names.Count(static name => name.IsOfMany && name.Characters.Length >= MinTellingLength);
        return count >= MinRowsOfTemplate && count * MaxRowsPerTemplateRow >= names.Count;
    }
}
