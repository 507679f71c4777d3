namespace PerformanceBudget.Package.Tests.Shared;

/// <summary>A page whose programs are run as a reader would run them.</summary>
internal sealed record MarkdownPage(string Path)
{
    /// <summary>The first block of a language, and the first block marked text behind it: what the program prints.</summary>
    public (string Program, string Output) Program(string language)
    {
        var lines = File.ReadAllLines(Repository.PathTo(Path));
        var program = Block(lines, language, 0);
        var output = Block(lines, "text", program.End);
        return (program.Text, output.Text);
    }

    /// <summary>The first block of a language behind a line.</summary>
    public string Block(string language, string after)
    {
        var lines = File.ReadAllLines(Repository.PathTo(Path));
        var from = Array.IndexOf(lines, after);
        Assert.True(from >= 0, $"There is no line ‘{after}’.");
        return Block(lines, language, from).Text;
    }

    private static (string Text, int End) Block(string[] lines, string language, int from)
    {
        var start = Array.IndexOf(lines, "```" + language, from);
        Assert.True(start >= 0, $"There is no block of {language}.");
        var end = Array.IndexOf(lines, "```", start);
        return (string.Concat(lines[(start + 1)..end].Select(line => line + "\n")), end);
    }
}
