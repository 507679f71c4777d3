using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Tells whether a text names one of several projects.</summary>
internal sealed class ProjectWords
{
    private const int MinStemLength = 4;

    private readonly string[] _stems;
    private readonly string[][] _ownWords;

    public ProjectWords(ImmutableArray<Project> projects)
    {
        _stems = [.. projects.Select(static project => StemOf(project.Name))];
        var projectsWith = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (
            var word in projects.SelectMany(static project =>
                WordsOf(project.Name).Distinct(StringComparer.Ordinal)
            )
        )
        {
            projectsWith[word] = projectsWith.GetValueOrDefault(word) + 1;
        }

        _ownWords = Array.ConvertAll(
            _stems,
            stem => WordsOf(stem).Where(word => projectsWith[word] == 1).ToArray()
        );
    }

    /// <summary>
    /// Whether the text has the project's name without its ending, or a word of it that is in the name of no other project.
    /// </summary>
    public bool IsNamed(int project, string text)
    {
        var stem = _stems[project];
        return (stem.Length >= MinStemLength && text.Contains(stem, StringComparison.Ordinal))
            || Array.Exists(_ownWords[project], word => text.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Whether both are one project of two units: they have one name.</summary>
    public bool AreNamesakes(int first, int second) =>
        string.Equals(_stems[first], _stems[second], StringComparison.Ordinal);

    private static IEnumerable<string> WordsOf(string name)
    {
        for (var i = 0; i + SharedWords.WordLength <= name.Length; i++)
        {
            var word = name.Substring(i, SharedWords.WordLength);
            if (SharedWords.IsWord(word) && !Vocabulary.KindsOfWork.Contains(word))
            {
                yield return word;
            }
        }
    }

    private static string StemOf(string name)
    {
        foreach (var ending in Vocabulary.ProjectEndings)
        {
            if (name.Length > ending.Length + 1 && name.EndsWith(ending, StringComparison.Ordinal))
            {
                return name[..^ending.Length];
            }
        }

        return name;
    }
}
