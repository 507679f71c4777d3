using System.Text.RegularExpressions;
using PerformanceBudget.Testing;

namespace PerformanceBudget.Docs.Tests;

/// <summary>Every public method stands in code, on a page or in a comment.</summary>
public sealed partial class ShownMembersTests
{
    [Fact]
    public void Methods_AllOfThem_AreShown()
    {
        var shown = Code()
            .SelectMany(code => Words().Matches(code))
            .Select(match => match.Value)
            .ToHashSet(StringComparer.Ordinal);

        var methods = Methods().ToArray();
        var hidden = methods.Where(method => !shown.Contains(method.Split('.')[1])).ToArray();

        Assert.NotEmpty(methods);
        Assert.Empty(hidden);
    }

    private static IEnumerable<string> Code()
    {
        var pages = Page
            .All.Where(page => !page.Path.StartsWith("tests/", StringComparison.Ordinal))
            .ToArray();
        return pages
            .SelectMany(page => page.Blocks)
            .Where(block => block.Language is "csharp" or "cs")
            .Select(block => block.Text)
            .Concat(pages.SelectMany(page => Matches(CodeInText(), page.Text)))
            .Concat(Sources("*.cs").SelectMany(source => Matches(CodeOfComments(), source)));
    }

    private static IEnumerable<string> Methods() =>
        Sources("PublicAPI.*.txt")
            .SelectMany(file => Method().Matches(file))
            .Select(match => $"{match.Groups["type"].Value}.{match.Groups["name"].Value}");

    private static IEnumerable<string> Sources(string pattern) =>
        Directory
            .EnumerateFiles(Repository.PathTo("src"), pattern, SearchOption.AllDirectories)
            .Select(File.ReadAllText);

    private static IEnumerable<string> Matches(Regex pattern, string text) =>
        pattern.Matches(text).Select(match => match.Value);

    /// <summary>
    /// A line of a list of public members that is a method, and neither of a converter nor a constructor nor an override nor what
    /// sorting and operators call.
    /// </summary>
    [GeneratedRegex(
        @"^(static |abstract |virtual )?[\w.]+\.(?<type>\w+(?<!Converter))\.(?!operator)(?!\k<type>\()(?!CompareTo\()(?<name>\w+)(<[^>]*>)?\(",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Method();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex CodeInText();

    [GeneratedRegex(@"<(?<tag>code|c)>.*?</\k<tag>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeOfComments();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
