using System.Text.RegularExpressions;

namespace PerformanceBudget.Faults.Tests;

/// <summary>Every exit code that the page on the tool lists, and no other.</summary>
public sealed partial class ExitCodeTests : IDisposable
{
    // A run that waits for its input, which the shell holds open, until somebody ends it.
    private const string Waiting =
        "mkfifo pipe && exec 3<>pipe && timeout --preserve-status -s {0} 2 \"$PBUDGET\" check - <pipe";

    private readonly Workplace _place = new();

    public ExitCodeTests() => Workplace.NeedLinux();

    public static TheoryData<int, string> Scripts { get; } =
        new()
        {
            { 0, "\"$PBUDGET\" check \"$SAMPLE\"" },
            { 1, "\"$PBUDGET\" check \"$SAMPLE\" --fail-on error" },
            { 2, "\"$PBUDGET\" check none.json" },
            { 3, "echo hello >note.txt; \"$PBUDGET\" check note.txt" },
            { 130, Waiting.Replace("{0}", "INT", StringComparison.Ordinal) },
            { 143, Waiting.Replace("{0}", "TERM", StringComparison.Ordinal) },
            { 129, Waiting.Replace("{0}", "HUP", StringComparison.Ordinal) },
            { 141, "{ sleep 0.3; \"$PBUDGET\" check \"$SAMPLE\"; echo $? >code; } | true; exit $(cat code)" },
        };

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Run_EndsWithTheCodeOfWhatHappened(int code, string script) =>
        Assert.Equal(code, _place.Run(script).ExitCode);

    [Fact]
    public void Page_ListsTheseCodes()
    {
        var page = File.ReadAllText(Repository.PathTo("docs", "cli.md"));
        var table = page.Split("## Exit codes")[1].Split("\n## ")[0];

        Assert.Equal(
            Scripts.Select(row => row.Data.Item1).Order(),
            Row()
                .Matches(table)
                .SelectMany(row => row.Groups["codes"].Value.Split(", "))
                .Select(int.Parse)
                .Order()
        );
    }

    public void Dispose() => _place.Dispose();

    [GeneratedRegex(@"^\| (?<codes>[0-9, ]+) \|", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}
