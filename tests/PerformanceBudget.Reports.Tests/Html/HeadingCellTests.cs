using System.Xml.Linq;

namespace PerformanceBudget.Reports.Tests.Html;

/// <summary>Whoever hears a table instead of seeing it is told what the heading of each cell is.</summary>
public sealed class HeadingCellTests
{
    private static readonly string[] Scopes = ["col", "row", "rowgroup"];

    private static readonly Dictionary<string, HtmlPage> Pages = new(StringComparer.Ordinal)
    {
        ["report"] = HtmlPage.Of(Sample.Json),
        ["index"] = HtmlPage.Of(
            Written.Folder(null, ("甲.json", Declarations.Wrong("甲局")), ("乙.json", Sample.Json))[
                "index.html"
            ]
        ),
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void HeadingCells_SayWhatTheyHead_AndHaveText(string page) =>
        Assert.All(
            Pages[page].Root.Descendants("th"),
            cell =>
            {
                Assert.Contains(cell.Attribute("scope")?.Value, Scopes);
                Assert.NotEmpty(cell.Value.Trim());
            }
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Heads_OfTables_AreHeadingsOfColumns(string page)
    {
        var heads = Pages[page].Root.Descendants("thead").Elements("tr").Elements().ToArray();

        Assert.NotEmpty(heads);
        Assert.All(heads, cell => Assert.Equal("col", cell.Attribute("scope")?.Value));
    }

    [Fact]
    public void Groups_OfTheListOfFindings_AreHeadedByTheirProject()
    {
        var groups = Pages["report"].OfClass("group").Where(element => element.Name == "tr").ToArray();

        Assert.NotEmpty(groups);
        Assert.All(
            groups,
            group =>
            {
                Assert.Equal("rowgroup", Assert.Single(group.Elements("th")).Attribute("scope")?.Value);
                Assert.Same(group, group.Parent!.Elements("tr").First());
            }
        );
    }

    [Fact]
    public void Indicators_HaveTheirCategoryAsTheHeadingOfTheRow()
    {
        var name = Pages["report"].At("/projects/0/indicators/1");

        Assert.Equal(
            ["row", "row"],
            name.Parent!.Elements("th").Select(cell => cell.Attribute("scope")?.Value)
        );
    }
}
