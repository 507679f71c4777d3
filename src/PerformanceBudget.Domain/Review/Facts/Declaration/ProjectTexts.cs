namespace PerformanceBudget.Domain.Review;

/// <summary>The texts of each project of a declaration, and which of them are the same.</summary>
internal sealed class ProjectTexts
{
    private readonly Dictionary<string, SharedText> _texts = new(StringComparer.Ordinal);
    private readonly SharedText[][] _ofProjects;
    private readonly StepCounter _steps;
    private readonly Dictionary<int, List<(SharedText, SharedText)>> _nearWithin = [];

    /// <summary>Compares texts, given project by project.</summary>
    public ProjectTexts(IEnumerable<IEnumerable<string>> texts, StepCounter steps)
    {
        _steps = steps;
        _ofProjects = [.. texts.Select((ofProject, i) => ofProject.Select(text => Add(text, i)).ToArray())];
    }

    /// <summary>How many projects there are.</summary>
    public int Projects => _ofProjects.Length;

    /// <summary>Every text, each once.</summary>
    public IReadOnlyCollection<SharedText> All => _texts.Values;

    /// <summary>The texts of a project, in their order.</summary>
    public IReadOnlyList<SharedText> Of(int project) => _ofProjects[project];

    /// <summary>Each two texts of a project that are nearly the same.</summary>
    public IReadOnlyList<(SharedText First, SharedText Second)> NearWithin(int project) =>
        _nearWithin.GetValueOrDefault(project) ?? [];

    /// <summary>Looks which texts, all of them names, are nearly the same and no names of two things. Until then none are.</summary>
    public void FindNear()
    {
        SharedText[] texts = [.. _texts.Values];
        var pairs = NearTexts.Find([.. texts.Select(static text => text.Characters)], _steps);
        var bothWays = pairs.Concat(pairs.Select(static pair => (pair.Longer, pair.Shorter)));
        foreach (var ofText in bothWays.GroupBy(static pair => pair.Item1, static pair => pair.Item2))
        {
            texts[ofText.Key].SetNear(ofText.Select(near => texts[near]));
        }

        foreach (var (shorter, longer) in pairs)
        {
            AddNearWithin(texts[shorter], texts[longer]);
        }
    }

    // Once for all projects: a text may be nearly the same as many of which a project has none.
    private void AddNearWithin(SharedText first, SharedText second)
    {
        for (int i = 0, j = 0; i < first.Holders.Count && j < second.Holders.Count; )
        {
            var (left, right) = (first.Holders[i].Project, second.Holders[j].Project);
            if (left < right)
            {
                i++;
            }
            else if (left > right)
            {
                j++;
            }
            else
            {
                if (!_nearWithin.TryGetValue(left, out var pairs))
                {
                    _nearWithin.Add(left, pairs = []);
                }

                pairs.Add((first, second));
                i++;
            }
        }
    }

    private SharedText Add(string text, int project)
    {
        _steps.Add(text.Length);
        var spelled = ComparedSpelling.Of(text);
        if (!_texts.TryGetValue(spelled, out var shared))
        {
            _texts.Add(spelled, shared = new SharedText(spelled));
        }

        shared.AddHolder(project);
        return shared;
    }
}
