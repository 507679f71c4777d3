using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>Tells whether a text names one of several projects.</summary>
internal sealed class ProjectWords
{
    private const int WordLength = 2;
    private const int MinStemLength = 4;
    private const int UsualLength = 8;
    private const int Several = -1;

    private static readonly string[] Endings = ["经费", "项目", "专项", "资金", "费用", "费"];

    private readonly ImmutableArray<Project> _projects;
    private readonly Dictionary<int, int> _projectOf;
    private readonly int[] _stemLengths;

    public ProjectWords(ImmutableArray<Project> projects)
    {
        _projects = projects;
        _stemLengths = new int[projects.Length];
        _projectOf = new Dictionary<int, int>(projects.Length * UsualLength);
        for (var i = 0; i < projects.Length; i++)
        {
            var name = projects[i].Name.AsSpan();
            _stemLengths[i] = StemOf(name).Length;
            for (var j = 0; j + WordLength <= name.Length; j++)
            {
                var key = Key(name.Slice(j, WordLength));
                ref var project = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    _projectOf,
                    key,
                    out var isKnown
                );
                project = !isKnown || project == i ? i : Several;
            }
        }
    }

    /// <summary>
    /// Whether the text has the project's name without its ending, or a word of it that is in the name of no other project.
    /// </summary>
    public bool IsNamed(int project, ReadOnlySpan<char> text)
    {
        var stem = _projects[project].Name.AsSpan(0, _stemLengths[project]);
        if (stem.Length >= MinStemLength && text.Contains(stem, StringComparison.Ordinal))
        {
            return true;
        }

        for (
            var i = SharedWords.IndexOfShared(stem, text);
            i >= 0;
            i = SharedWords.IndexOfShared(stem, text, i + 1)
        )
        {
            if (_projectOf[Key(stem.Slice(i, WordLength))] == project)
            {
                return true;
            }
        }

        return false;
    }

    private static int Key(ReadOnlySpan<char> word) => (word[0] << 16) | word[1];

    private static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> name)
    {
        foreach (var ending in Endings)
        {
            if (name.Length > ending.Length + 1 && name.EndsWith(ending))
            {
                return name[..^ending.Length];
            }
        }

        return name;
    }
}
