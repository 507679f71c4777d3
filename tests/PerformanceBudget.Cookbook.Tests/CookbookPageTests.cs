using System.Text.RegularExpressions;
using PerformanceBudget.Testing;

namespace PerformanceBudget.Cookbook.Tests;

/// <summary>docs/cookbook.md shows lines of the samples and what they print.</summary>
public sealed partial class CookbookPageTests
{
    private const string Database = "budget.db";

    private static readonly string Page = File.ReadAllText(Repository.PathTo("docs", "cookbook.md"));

    public static TheoryData<string, string, string> Runs =>
        [
            .. ProgramWithItsOutput()
                .Matches(Page)
                .Select(run =>
                    (run.Groups["program"].Value, run.Groups["arguments"].Value, run.Groups["output"].Value)
                ),
        ];

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Program_RunAsThePageSays_PrintsWhatItShows(
        string program,
        string arguments,
        string output
    )
    {
        using var folder = new TemporaryFolder();
        string[] words =
        [
            .. arguments.Split(' ').Select(word => word == Database ? folder.PathTo(word) : word),
        ];

        Assert.Equal(output, await SampleProgram.Run($"PerformanceBudget.{program}", words));
    }

    [Fact]
    public void Code_OfThePage_IsThatOfTheFileAboveIt()
    {
        var blocks = CodeBelowItsFile().Matches(Page);

        Assert.Equal(Page.Split("```cs\n").Length - 1, blocks.Count);
        Assert.All(
            blocks,
            block =>
            {
                var file = block.Groups["file"].Value;
                Assert.Contains(
                    WithoutIndentation(block.Groups["code"].Value),
                    WithoutIndentation(File.ReadAllText(Repository.PathTo(file))),
                    StringComparison.Ordinal
                );
            }
        );
    }

    /// <summary>A member stands on the page without the indentation of its type.</summary>
    private static string WithoutIndentation(string code) => Indentation().Replace(code, "");

    [GeneratedRegex(
        """\]\(\.\./(?<file>samples/[^)]*\.cs)\):\n\n```cs\n(?<code>.*?)```""",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline
    )]
    private static partial Regex CodeBelowItsFile();

    [GeneratedRegex(
        """```console\n\$ dotnet run --project samples/(?<program>\w+)( -- (?<arguments>[^\n]*))?\n(?<output>.*?)```""",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline
    )]
    private static partial Regex ProgramWithItsOutput();

    [GeneratedRegex("^ +", RegexOptions.Multiline)]
    private static partial Regex Indentation();
}
