using System.Text.RegularExpressions;
using PerformanceBudget.Testing;

namespace PerformanceBudget.Cookbook.Tests;

/// <summary>docs/cookbook.md shows lines of the samples and what they print.</summary>
public sealed partial class CookbookPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathTo("docs", "cookbook.md"));

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

    [GeneratedRegex("^ +", RegexOptions.Multiline)]
    private static partial Regex Indentation();
}
