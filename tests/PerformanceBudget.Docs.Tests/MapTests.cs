using PerformanceBudget.Testing;

namespace PerformanceBudget.Docs.Tests;

/// <summary>The map of the source in CONTRIBUTING.md has every folder.</summary>
public sealed class MapTests
{
    private static readonly string Map = new Page("CONTRIBUTING.md").Text;

    /// <summary>The projects, and the folders of the library, of the reader of documents and of the tool.</summary>
    public static TheoryData<string> Places =>
        [
            .. Below("src"),
            .. Below("src", "PerformanceBudget.Cli"),
            .. Below("src", "PerformanceBudget.Documents"),
            .. Below("src", "PerformanceBudget.Domain")
                .Where(folder => folder != "Json")
                .Concat(Below("src", "PerformanceBudget.Domain", "Json").Select(name => "Json/" + name))
                .Concat(Below("src", "PerformanceBudget.Domain", "Review").Select(name => "Review/" + name)),
        ];

    [Theory]
    [MemberData(nameof(Places))]
    public void Map_OfTheSource_NamesEveryFolder(string folder) =>
        Assert.Contains(folder, Map, StringComparison.Ordinal);

    private static IEnumerable<string> Below(params string[] folder) =>
        Directory
            .EnumerateDirectories(Repository.PathTo(folder))
            .Select(path => Path.GetFileName(path)!)
            .Where(name => name is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal);
}
