using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Tells whether a text names one of several projects.</summary>
internal sealed class ProjectWords
{
    private const int MinStemLength = 4;

    private readonly string[] _stems;
    private readonly WordSet[] _ownWords;

    public ProjectWords(ImmutableArray<Project> projects)
    {
        _stems = [.. projects.Select(static project => StemOf(project.Name))];
        var projectsWith = new Dictionary<(char, char), int>();
        foreach (var word in projects.SelectMany(static project => SharedWords.Of(project.Name)))
        {
            projectsWith[word] = projectsWith.GetValueOrDefault(word) + 1;
        }

        _ownWords = Array.ConvertAll(
            _stems,
            stem =>
            {
                var words = SharedWords.Of(stem);
                _ = words.RemoveWhere(word =>
                    projectsWith[word] > 1 || Vocabulary.KindsOfWork.Contains([word.First, word.Second])
                );
                return new WordSet(words);
            }
        );
    }

    /// <summary>
    /// Whether the text has the project's name without its ending, or a word of it that is in the name of no other project.
    /// </summary>
    public bool IsNamed(int project, string text)
    {
        var stem = _stems[project];
        return (stem.Length >= MinStemLength && text.Contains(stem, StringComparison.Ordinal))
            || _ownWords[project].HasAnyOf(text);
    }

    /// <summary>Whether both are one project of two units: they have one name.</summary>
    public bool AreNamesakes(int first, int second) =>
        string.Equals(_stems[first], _stems[second], StringComparison.Ordinal);

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
