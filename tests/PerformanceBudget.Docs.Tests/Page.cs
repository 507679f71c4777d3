using PerformanceBudget.Testing;

namespace PerformanceBudget.Docs.Tests;

/// <summary>A page of the documentation.</summary>
/// <param name="Path">The file, relative to the root of the repository.</param>
internal sealed record Page(string Path)
{
    private const string Fence = "```";

    /// <summary>Every page that is written by hand and read on its own.</summary>
    public static IEnumerable<Page> All { get; } =
        new[]
        {
            "README.md",
            "README.zh-CN.md",
            "CHANGELOG.md",
            "CODE_OF_CONDUCT.md",
            "CONTRIBUTING.md",
            "SECURITY.md",
        }
            .Concat(Find("docs"))
            .Concat(Find("samples"))
            .Concat(Find("src"))
            .Concat(Find("tests"))
            .Select(path => new Page(path))
            .ToArray();

    public string Folder => System.IO.Path.GetDirectoryName(Repository.PathTo(Path))!;

    public string Text => File.ReadAllText(Repository.PathTo(Path));

    /// <summary>The examples in C#, each with what the page says that it prints.</summary>
    public IEnumerable<Example> Examples
    {
        get
        {
            var blocks = Blocks.ToArray();
            for (var i = 0; i < blocks.Length; i++)
            {
                if (blocks[i].Language == "csharp")
                {
                    var next = i + 1 < blocks.Length ? blocks[i + 1] : default;
                    var prints = next.Language == "text" && next.Line - blocks[i].End <= 2 ? next.Text : null;
                    yield return new Example(Path, blocks[i].Line, blocks[i].Text, prints);
                }
            }
        }
    }

    /// <summary>The blocks between fences, of any language.</summary>
    public IEnumerable<(string Language, int Line, int End, string Text)> Blocks
    {
        get
        {
            var lines = Text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
                {
                    var start = i + 1;
                    var end = Array.IndexOf(lines, Fence, start);
                    yield return (
                        lines[i][Fence.Length..],
                        start,
                        end + 1,
                        string.Join('\n', lines[start..end])
                    );
                    i = end;
                }
            }
        }
    }

    private static IEnumerable<string> Find(string folder) =>
        Directory
            .EnumerateFiles(Repository.PathTo(folder), "*.md", SearchOption.AllDirectories)
            .Where(path => !path.Contains("node_modules", StringComparison.Ordinal))
            .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path))
            .Order(StringComparer.Ordinal);
}
