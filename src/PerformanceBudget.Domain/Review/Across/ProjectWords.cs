using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Tells whether a text names one of several projects.</summary>
internal static class ProjectWords
{
    private const int WordLength = 2;
    private const int MinStemLength = 4;

    private static readonly string[] Endings = ["经费", "项目", "专项", "资金", "费用", "费"];

    /// <summary>
    /// Whether the text has the project's name without its ending, or a word of it that is in the name of no other project.
    /// </summary>
    public static bool IsNamed(ImmutableArray<Project> projects, int project, string text)
    {
        var name = projects[project].Name.AsSpan();
        var stem = StemOf(name);
        if (stem.Length >= MinStemLength && text.AsSpan().Contains(stem, StringComparison.Ordinal))
        {
            return true;
        }

        for (var i = 0; i + WordLength <= stem.Length; i++)
        {
            var word = stem.Slice(i, WordLength);
            if (
                SharedWords.IsWord(word)
                && text.AsSpan().Contains(word, StringComparison.Ordinal)
                && !IsInOther(projects, project, word)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInOther(ImmutableArray<Project> projects, int project, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < projects.Length; i++)
        {
            if (i != project && projects[i].Name.AsSpan().Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> name)
    {
        foreach (var ending in Endings)
        {
            if (name.Length > ending.Length + 1 && name.EndsWith(ending, StringComparison.Ordinal))
            {
                return name[..^ending.Length];
            }
        }

        return name;
    }
}
