using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Tells whether the heading of a statement names its own project, or another one of the declaration.</summary>
internal sealed class StatementTitles
{
    private static readonly string[] Endings = [.. Vocabulary.ProjectEndings, "工作"];

    // Of a name that is longer a part of this length says which one is meant: 适老化改造 of 困难老年人家庭适老化改造补助.
    private const int MinPart = 4;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shortForms = new(StringComparer.Ordinal);

    public StatementTitles(ImmutableArray<Project> projects)
    {
        // Of several names with one stem the order of the projects must not choose.
        Project[] ordered = [.. projects.OrderBy(static project => project.Name, StringComparer.Ordinal)];
        foreach (var project in ordered)
        {
            _ = _names.TryAdd(StemOf(project.Name), project.Name);
        }

        foreach (var project in ordered)
        {
            if (project.Statement?.Title is { } title && MayBeSame(title, project.Name))
            {
                _ = _shortForms.TryAdd(StemOf(title), project.Name);
            }
        }
    }

    /// <summary>The project of the declaration that is called so, endings such as 项目 and 经费 apart; null for none.</summary>
    public string? FindProject(string title) => _names.GetValueOrDefault(StemOf(title));

    /// <summary>The project whose statement is headed so, where that is short for its name; null for none.</summary>
    public string? FindByShortForm(string title) => _shortForms.GetValueOrDefault(StemOf(title));

    /// <summary>Whether both have one stem: 干部工作 and 干部工作经费.</summary>
    public static bool HaveSameStem(string title, string name) =>
        string.Equals(StemOf(title), StemOf(name), StringComparison.Ordinal);

    /// <summary>
    /// Whether one of both is the other one with a character twice, or with half a word: 干部工 of 干部工作经费, 业务训 of 业务培训.
    /// </summary>
    public static bool IsSlip(string title, string name)
    {
        var (first, second) = (ComparedSpelling.OfName(title), ComparedSpelling.OfName(name));
        return IsMangled(first, second) || IsMangled(Stem(first), Stem(second));
    }

    private static bool IsMangled(ReadOnlySpan<char> title, ReadOnlySpan<char> name) =>
        HasOneMore(title, name)
        || HasOneMore(name, title)
        || (title.Length > 1 && name.StartsWith(title) && IsWord(name, title.Length - 1));

    // One character more, which is there twice, or makes a word of its neighbour.
    private static bool HasOneMore(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter)
    {
        var place = longer.CommonPrefixLength(shorter);
        return longer.Length == shorter.Length + 1
            && place > 0
            && longer[(place + 1)..].SequenceEqual(shorter[place..])
            && (longer[place] == longer[place - 1] || IsWord(longer, place - 1) || IsWord(longer, place));
    }

    private static bool IsWord(ReadOnlySpan<char> name, int start) =>
        start + SharedWords.WordLength <= name.Length
        && Vocabulary.WordsOfNames.Contains(name.Slice(start, SharedWords.WordLength));

    /// <summary>Whether one of both may stand for the other one: it leaves characters out, and changes none.</summary>
    public static bool MayBeSame(string title, string name)
    {
        var first = ComparedSpelling.OfName(title);
        var second = ComparedSpelling.OfName(name);
        return IsShortFormOf(Stem(first), second) || IsShortFormOf(Stem(second), first);
    }

    // 局、处级干部 of 局级、处级干部. What has lost more than half may be the short form of anything.
    private static bool IsShortFormOf(ReadOnlySpan<char> stem, ReadOnlySpan<char> name) =>
        (stem.Length >= MinPart && name.IndexOf(stem) >= 0)
        || (stem.Length > 1 && stem.Length * 2 >= Stem(name).Length && Characters.AreInOrder(stem, name));

    private static string StemOf(string name) => Stem(ComparedSpelling.OfName(name)).ToString();

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Endings.Length; i++)
        {
            if (name.Length > Endings[i].Length && name.EndsWith(Endings[i], StringComparison.Ordinal))
            {
                name = name[..^Endings[i].Length];
                i = -1;
            }
        }

        return name;
    }
}
