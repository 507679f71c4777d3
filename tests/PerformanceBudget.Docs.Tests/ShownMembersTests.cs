using System.Text.RegularExpressions;
using PerformanceBudget.Testing;

namespace PerformanceBudget.Docs.Tests;

/// <summary>Public methods stand on a page or in the code of a comment, or in the list of those that do not.</summary>
public sealed partial class ShownMembersTests
{
    private const string List = "tests/PerformanceBudget.Docs.Tests/members-without-example.txt";

    [Fact]
    public void Methods_ThatNothingShows_AreListed()
    {
        var shown = Words().Matches(Texts()).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var listed = File.ReadAllLines(Repository.PathTo(List)).Where(line => !line.StartsWith('#'));

        var hidden = Methods().Where(method => !shown.Contains(method.Split('.')[1])).ToArray();

        Assert.Equal(listed, hidden.Distinct().Order(StringComparer.Ordinal));
    }

    private static string Texts() =>
        string.Concat(
            Page.All.Where(page => !page.Path.StartsWith("tests/", StringComparison.Ordinal))
                .Select(page => page.Text)
                .Concat(
                    Sources("*.cs")
                        .SelectMany(source => CodeOfComments().Matches(source))
                        .Select(match => match.Value)
                )
        );

    private static IEnumerable<string> Methods() =>
        Sources("PublicAPI.*.txt")
            .SelectMany(file => Method().Matches(file))
            .Select(match => $"{match.Groups["type"].Value}.{match.Groups["name"].Value}");

    private static IEnumerable<string> Sources(string pattern) =>
        Directory
            .EnumerateFiles(Repository.PathTo("src"), pattern, SearchOption.AllDirectories)
            .Select(File.ReadAllText);

    /// <summary>A line of a list of public members that is a method, and neither of a converter nor a constructor nor an override.</summary>
    [GeneratedRegex(
        @"^(static |abstract |virtual )?[\w.]+\.(?<type>\w+(?<!Converter))\.(?!operator)(?!\k<type>\()(?<name>\w+)(<[^>]*>)?\(",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Method();

    [GeneratedRegex(@"<(?<tag>code|c)>.*?</\k<tag>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeOfComments();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
