using System.Text.RegularExpressions;

namespace PerformanceBudget.Cli.Tests;

/// <summary>Every console block of the page on the tool shows what the tool really prints.</summary>
public sealed partial class DocumentationTests
{
    private const string Anything = "...";
    private const string Prompt = "$ ";

    [Fact]
    public void Page_OfTheTool_ShowsTrueOutput()
    {
        var blocks = ConsoleBlock()
            .Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "cli.md")));

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => AssertTrue(block.Groups["lines"].Value));
    }

    private static void AssertTrue(string block)
    {
        // A copy, because commands may write beside it.
        using var sample = new TemporaryFile(Sample.Json, Path.GetFileName(Sample.Path));
        File.Copy(Path.ChangeExtension(Sample.Path, ".docx"), Path.ChangeExtension(sample.Path, ".docx"));
        foreach (var example in block.Split(Prompt, StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = example.TrimEnd('\n').Split('\n');
            var shown = lines[1..]
                .Select(line => line == Anything ? @"(?:.*\n)*" : Regex.Escape(Closed(line)) + @"\n");

            Assert.Matches($@"\A{string.Concat(shown)}\z", Output(lines[0], sample.Path));
        }
    }

    private static string Output(string command, string sample)
    {
        var words = Word().Matches(command).Select(match => match.Value.Trim('"')).ToArray();
        var run =
            words[0] == "echo"
                ? Tool.RunWith(words[1] + "\n", words[4..])
                : Tool.Run([
                    .. words[1..]
                        .Select(word =>
                            word.StartsWith(Folder(Shown), StringComparison.Ordinal)
                                ? Path.Combine(Folder(sample), Path.GetFileName(word))
                                : word
                        ),
                ]);

        Assert.Equal(0, run.ExitCode);
        var output = run.Output.Replace(Folder(sample), Folder(Shown), StringComparison.Ordinal);
        return string.Join('\n', output.Split('\n').Select(Closed));
    }

    /// <summary>A row of the table of files without the blanks behind the name, since the copy has a longer one.</summary>
    private static string Closed(string line) => NameInTable().Replace(line, "${name} ");

    private static string Shown => "samples/" + Path.GetFileName(Sample.Path);

    private static string Folder(string path) => path[..^Path.GetFileName(path).Length];

    [GeneratedRegex("```console\n(?<lines>[^`]*)```", RegexOptions.NonBacktracking)]
    private static partial Regex ConsoleBlock();

    [GeneratedRegex(
        "^(?<name>samples/[^ ]+) +(?=[0-9])",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex NameInTable();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
