namespace PerformanceBudget.Testing;

/// <summary>The declarations that the repository ships, found by their folder.</summary>
public static class Samples
{
    /// <summary>The names of their files.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. new DirectoryInfo(Repository.PathTo("samples"))
            .GetFiles("*.json")
            .Select(file => file.Name)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Those that were made up to be correct: all but the real one.</summary>
    public static IReadOnlyList<string> Correct { get; } =
    [.. All.Where(name => name != Path.GetFileName(Sample.Path))];

    public static string PathTo(string name) => Repository.PathTo("samples", name);

    public static string Read(string name) => File.ReadAllText(PathTo(name));
}
