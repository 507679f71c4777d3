using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>The first command of the README, and what it must find in the real document (<c>expected-findings.txt</c>).</summary>
public sealed partial class MainCommandTests(Packages packages)
{
    private static readonly string[] Check = ["check", "samples/songjiang-2026.json"];

    private static readonly Lazy<string> Report = new(() =>
        new Command(
            Repository.Root,
            "dotnet",
            ["run", "--project", "src/PerformanceBudget.Cli", "--configuration", "Release", "--", .. Check]
        ).Output()
    );

    public static TheoryData<string> Expectations =>
        [
            .. File.ReadLines(
                    Repository.PathTo("tests", "PerformanceBudget.Package.Tests", "expected-findings.txt")
                )
                .Where(line => line.Length > 0 && line[0] != '#'),
        ];

    [Theory]
    [MemberData(nameof(Expectations))]
    public void Report_HasTheFinding(string expectation)
    {
        var parts = expectation.Split('|');
        var head = parts[0].Split(' ');

        var found = FindingsOf(Report.Value)
            .Count(finding =>
                finding.StartsWith(head[0], StringComparison.Ordinal)
                && parts.Skip(1).All(text => finding.Contains(WithoutBlanks(text), StringComparison.Ordinal))
            );

        if (head.Length > 1)
        {
            Assert.Equal(int.Parse(head[1], CultureInfo.InvariantCulture), found);
        }
        else
        {
            Assert.NotEqual(0, found);
        }
    }

    [Fact]
    public void Report_OfTheInstalledTool_IsTheSame() =>
        Assert.Equal(Report.Value, new Command(Repository.Root, packages.Pbudget, Check).Output());

    // The text from one code to the next, without blanks and line breaks, so that the width of the report does not matter.
    private static IEnumerable<string> FindingsOf(string report) =>
        Codes().Split(WithoutBlanks(report)).Skip(1);

    private static string WithoutBlanks(string text) => Blanks().Replace(text, string.Empty);

    [GeneratedRegex(@"(?=PB\d{4})")]
    private static partial Regex Codes();

    [GeneratedRegex(@"[\s│┃|]+")]
    private static partial Regex Blanks();
}
