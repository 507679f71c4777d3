using System.Text.Json.Nodes;

namespace PerformanceBudget.Reports.Tests.Html;

/// <summary>The pages of the samples that were made up to be correct, and what of the form they show together.</summary>
public sealed class CorrectSampleTests
{
    /// <summary>What no correct declaration has, and why.</summary>
    private static readonly Dictionary<string, string> NotUsed = new(StringComparer.Ordinal)
    {
        ["/$schema"] = "never written",
        ["/projects/funding/asWritten"] = "a contradiction is a finding: PB2016",
        ["/projects/annualFunding/asWritten"] = "a contradiction is a finding: PB2016",
        ["/projects/budget/breakdown"] = "a partial one is a finding: PB2008",
        ["/projects/budget/lines/breakdown"] = "a partial one is a finding: PB2008",
    };

    public static TheoryData<string> Names => [.. Samples.Correct];

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_OfASample_HasItsProjectsAndNoFindings(string name)
    {
        var json = Samples.Read(name);

        var page = HtmlPage.Of(json);

        Assert.Empty(page.Notes());
        Assert.All(
            JsonNode.Parse(json)!["projects"]!.AsArray(),
            project => Assert.Contains((string)project!["name"]!, page.Text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Samples_Together_HaveEveryPropertyOfTheForm()
    {
        var used = Samples
            .Correct.SelectMany(name => SchemaProperties.PathsOf(JsonNode.Parse(Samples.Read(name))!))
            .Distinct(StringComparer.Ordinal);

        Assert.Equal(
            SchemaProperties
                .Paths()
                .Except(NotUsed.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
            used.Order(StringComparer.Ordinal)
        );
    }
}
