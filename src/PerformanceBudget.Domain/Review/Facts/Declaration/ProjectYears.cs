namespace PerformanceBudget.Domain.Review;

/// <summary>A project beside the same one of the year before.</summary>
/// <param name="Previous">The project of the year before.</param>
/// <param name="Current">The project under review.</param>
/// <param name="Index">Its index in the declaration under review.</param>
internal sealed record ProjectYears(Project Previous, Project Current, int Index)
{
    /// <summary>The projects that there were the year before, in the order of the declaration under review.</summary>
    public static IEnumerable<ProjectYears> Of(DepartmentDeclaration previous, DepartmentDeclaration current)
    {
        var before = new Dictionary<(string Unit, string Name), Project>();
        foreach (var project in previous.Projects)
        {
            foreach (var key in KeysOf(project, previous))
            {
                _ = before.TryAdd(key, project);
            }
        }

        for (var i = 0; i < current.Projects.Length; i++)
        {
            foreach (var key in KeysOf(current.Projects[i], current))
            {
                if (before.TryGetValue(key, out var project))
                {
                    yield return new(project, current.Projects[i], i);
                    break;
                }
            }
        }
    }

    // By code where there is one, for names are polished from year to year.
    private static IEnumerable<(string Unit, string Name)> KeysOf(
        Project project,
        DepartmentDeclaration declaration
    )
    {
        var unit = ComparedSpelling.OfIdentity(project.ImplementingUnit ?? declaration.Department);
        if (project.Code is { } code)
        {
            yield return (unit, "#" + ComparedSpelling.OfIdentity(code));
        }

        yield return (unit, ComparedSpelling.OfIdentity(project.Name));
    }

    /// <summary>The indicators of both years that have one name in one category, by their indexes, in the order of the form.</summary>
    public IEnumerable<(int Previous, int Current)> CommonIndicators()
    {
        var before = ByName(Previous);
        foreach (var (key, index) in ByName(Current))
        {
            if (index >= 0 && before.TryGetValue(key, out var other) && other >= 0)
            {
                yield return (other, index);
            }
        }
    }

    // Negative for a name that stands there twice, which nobody can tell apart. In the order of the form.
    private static Dictionary<(IndicatorCategory Category, string Name), int> ByName(Project project)
    {
        var indicators = project.Indicators;
        var index = new Dictionary<(IndicatorCategory Category, string Name), int>();
        for (var i = 0; i < indicators.Length; i++)
        {
            var key = (indicators[i].Category, indicators[i].NormalizedName);
            index[key] = index.ContainsKey(key) ? -1 : i;
        }

        return index;
    }
}
