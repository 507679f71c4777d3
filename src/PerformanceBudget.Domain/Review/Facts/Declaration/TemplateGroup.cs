using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Projects that have texts in common with many others.</summary>
/// <param name="Projects">The indexes of the projects, in order.</param>
/// <param name="Texts">What they have in common, with the number of them that have it: the most common first.</param>
internal sealed record TemplateGroup(
    ImmutableArray<int> Projects,
    ImmutableArray<(string Text, int Projects)> Texts
)
{
    /// <summary>
    /// Groups projects that consist to a large part of texts that many have: those that have such a text in common, and those
    /// that have one in common with these.
    /// </summary>
    /// <param name="texts">The texts.</param>
    /// <param name="isPart">Whether a project takes part.</param>
    /// <returns>The groups of more than one project, in the order of their first projects.</returns>
    public static List<TemplateGroup> Find(ProjectTexts texts, Func<int, bool> isPart)
    {
        bool[] areParts = [.. Enumerable.Range(0, texts.Projects).Select(isPart)];
        var groups = new DisjointSets(texts.Projects);
        var common = new List<(string Text, List<int> Projects)>();
        foreach (var text in texts.All.Where(static text => text.IsOfMany))
        {
            var projects = text
                .Holders.Select(static holder => holder.Project)
                .Where(project => areParts[project])
                .ToList();
            foreach (var project in projects)
            {
                groups.Unite(projects[0], project);
            }

            if (projects.Count > 1)
            {
                common.Add((text.Characters, projects));
            }
        }

        var textsOf = common.ToLookup(text => groups.FirstOf(text.Projects[0]));
        return
        [
            .. Enumerable
                .Range(0, texts.Projects)
                .Where(project => areParts[project])
                .GroupBy(groups.FirstOf)
                .Where(static group => group.Skip(1).Any())
                .Select(group => new TemplateGroup(
                    [.. group],
                    [
                        .. textsOf[group.Key]
                            .Select(static text => (text.Text, text.Projects.Count))
                            .OrderByDescending(static text => text.Count)
                            .ThenBy(static text => text.Text, StringComparer.Ordinal),
                    ]
                )),
        ];
    }
}
