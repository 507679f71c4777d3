using System.Text.RegularExpressions;

namespace PerformanceBudget.Docs.Tests;

/// <summary>Every link from a page to a file of the repository leads to one.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => new(Page.All.Select(page => page.Path));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfAPage_LeadSomewhere(string path)
    {
        var page = new Page(path);
        var targets = Link()
            .Matches(page.Text)
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains(':', StringComparison.Ordinal));

        Assert.All(
            targets,
            target =>
                Assert.True(File.Exists(Path.Combine(page.Folder, Uri.UnescapeDataString(target))), target)
        );
    }

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)[^)]*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
