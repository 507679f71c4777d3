namespace PerformanceBudget.Domain.Tests.Conventions;

/// <summary>A file is one idea, and can be read at a sitting.</summary>
public sealed class FileLengthTests
{
    private const int MostLines = 300;

    /// <summary>Files that are longer, each with its reason.</summary>
    private static readonly Dictionary<string, string> Longer = new(StringComparer.Ordinal)
    {
        ["CounterTable.cs"] = "One table.",
    };

    [Fact]
    public void Files_OfTheSource_AreShort() =>
        Assert.Equal(
            Longer.Keys.Order(StringComparer.Ordinal),
            Directory
                .EnumerateFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories)
                .Where(file => File.ReadLines(file).Skip(MostLines).Any())
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal)
        );
}
