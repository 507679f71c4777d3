using System.Text.Json.Nodes;
using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>The fixtures of rules give the same documents in C# and in Node, each with its own library for patches.</summary>
public sealed class FixtureDocumentTests
{
    [Fact]
    public void Documents_BuiltInBothLanguages_AreTheSame()
    {
        using var work = new WorkFolder();
        var (ours, theirs) = (work.PathTo("csharp"), work.PathTo("node"));

        RuleFixture.WriteAll(ours);
        var written = Node.Run("fixtures/write.js", theirs);

        Assert.Equal((0, ""), (written.ExitCode, written.Errors));
        var files = FilesIn(ours);
        Assert.True(files.Length >= 2 * RuleFixture.Codes.Length);
        Assert.Equal(files, FilesIn(theirs));
        Assert.All(
            files,
            file =>
                Assert.True(
                    JsonNode.DeepEquals(Document(ours, file), Document(theirs, file)),
                    $"{file} is another document."
                )
        );
    }

    private static string[] FilesIn(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path))
                .Order(StringComparer.Ordinal),
        ];

    private static JsonNode? Document(string folder, string file) =>
        JsonNode.Parse(File.ReadAllBytes(Path.Combine(folder, file)));
}
