namespace PerformanceBudget.Domain.Review;

/// <summary>The projects that consist to a large part of texts that many projects have, grouped by these texts.</summary>
internal static class TemplateGroups
{
    /// <summary>The groups, in the order of their first projects.</summary>
    /// <param name="texts">The texts, project by project.</param>
    /// <param name="shared">Which of the texts many projects have.</param>
    /// <param name="isPart">Whether a project takes part.</param>
    public static List<TemplateGroup> Find(NormalizedTexts texts, SharedTexts shared, bool[] isPart)
    {
        // Projects that have a text in common are of one group, and so are those that have one in common with these.
        var groupOf = new int[isPart.Length];
        for (var i = 0; i < groupOf.Length; i++)
        {
            groupOf[i] = i;
        }

        var counts = new Dictionary<int, (int LastProject, int Count)>();
        for (var text = 0; text < texts.Count; text++)
        {
            var project = texts.ProjectOf(text);
            if (isPart[project] && shared.IsOfMany(text))
            {
                var isSeen = counts.TryGetValue(texts.ClassOf(text), out var seen);
                if (!isSeen || seen.LastProject != project)
                {
                    counts[texts.ClassOf(text)] = (project, seen.Count + 1);
                }

                if (isSeen)
                {
                    Unite(groupOf, seen.LastProject, project);
                }
            }
        }

        var groups = new SortedDictionary<int, (List<int> Projects, List<(string, int)> Texts)>();
        for (var project = 0; project < isPart.Length; project++)
        {
            if (isPart[project])
            {
                GroupOf(groups, RootOf(groupOf, project)).Projects.Add(project);
            }
        }

        foreach (var (text, (project, count)) in counts)
        {
            if (count > 1)
            {
                GroupOf(groups, RootOf(groupOf, project)).Texts.Add((texts[text].ToString(), count));
            }
        }

        return
        [
            .. groups
                .Values.Where(static group => group.Projects.Count > 1)
                .Select(static group => new TemplateGroup(
                    [.. group.Projects],
                    [
                        .. group
                            .Texts.OrderByDescending(static text => text.Item2)
                            .ThenBy(static text => text.Item1, StringComparer.Ordinal),
                    ]
                )),
        ];
    }

    private static (List<int> Projects, List<(string, int)> Texts) GroupOf(
        SortedDictionary<int, (List<int> Projects, List<(string, int)> Texts)> groups,
        int root
    )
    {
        if (!groups.TryGetValue(root, out var group))
        {
            groups.Add(root, group = ([], []));
        }

        return group;
    }

    private static void Unite(int[] groupOf, int first, int second)
    {
        var left = RootOf(groupOf, first);
        var right = RootOf(groupOf, second);
        groupOf[Math.Max(left, right)] = Math.Min(left, right);
    }

    private static int RootOf(int[] groupOf, int project)
    {
        while (groupOf[project] != project)
        {
            groupOf[project] = groupOf[groupOf[project]];
            project = groupOf[project];
        }

        return project;
    }
}
