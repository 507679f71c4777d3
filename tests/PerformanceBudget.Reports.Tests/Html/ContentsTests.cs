using System.Globalization;
using System.Xml.Linq;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Tests.Html;

public sealed class ContentsTests
{
    private static readonly AuditReport Report = Written.Audited(Sample.Json);

    [Fact]
    public void WithoutForms_EveryFindingIsThereAtLength_AndNoForm()
    {
        var page = Page(new ReportOptions { Contents = ReportContents.Findings });

        Assert.Equal(Report.Findings.Length, page.OfClass("note").Count());
        Assert.All(
            Report.Findings,
            placed =>
                Assert.Contains(
                    placed.Finding.GetMessage(Language.Chinese),
                    page.Text,
                    StringComparison.Ordinal
                )
        );
        Assert.Empty(page.OfClass("form"));
        Assert.Empty(page.OfClass("back"));
        Assert.Empty(page.Links.Except(page.Anchors, StringComparer.Ordinal));
    }

    [Fact]
    public void WithoutForms_PlacesAreInWords()
    {
        var page = Page(new ReportOptions { Contents = ReportContents.Findings });

        Assert.Contains(
            page.OfClass("place"),
            place => place.Value.StartsWith("预算明细第3行", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Summary_HasCountsAndNoFinding()
    {
        var page = Page(new ReportOptions { Contents = ReportContents.Summary });

        Assert.Empty(page.OfClass("note"));
        Assert.Empty(page.OfClass("mark"));
        Assert.Empty(page.OfClass("form"));
        Assert.Contains("7,255,580.00", page.Text, StringComparison.Ordinal);
        Assert.Contains("PB2003", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Links.Except(page.Anchors, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(ReportContents.Full)]
    [InlineData(ReportContents.Findings)]
    public void SomeFindings_AreListed_AndTheOthersCounted(ReportContents contents)
    {
        var filter = new FindingFilter { Codes = ["PB2"] };
        var page = Page(new ReportOptions { Contents = contents, Filter = filter });

        Assert.Equal(
            Report.Findings.Count(placed => filter.Lists(placed.Finding)),
            page.OfClass("note").Count()
        );
        Assert.Contains(
            $"按筛选条件未列出{filter.LeftOut(Report).All}项",
            page.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("有错误，须先改正。", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Links.Except(page.Anchors, StringComparer.Ordinal));
    }

    [Fact]
    public void NoFindingOfABadDocument_IsListed_AndTheVerdictStays()
    {
        var page = Page(new ReportOptions { Filter = new FindingFilter { Codes = ["XX"] } });

        Assert.Empty(page.OfClass("note"));
        Assert.Contains("有错误，须先改正。", page.Text, StringComparison.Ordinal);
        Assert.Contains("按筛选条件未列出73项", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Form_HasNoCellThatSpansRows_SoThatItBreaksBetweenThem()
    {
        var page = HtmlPage.Of(Sample.Json);

        Assert.Empty(page.Root.Descendants().Attributes("rowspan"));
        foreach (var table in page.OfClass("indicators"))
        {
            var columns = table.Descendants("col").Count();
            Assert.All(
                table.Descendants("tr"),
                row =>
                    Assert.Equal(
                        columns,
                        row.Elements()
                            .Sum(cell =>
                                int.Parse(
                                    cell.Attribute("colspan")?.Value ?? "1",
                                    CultureInfo.InvariantCulture
                                )
                            )
                    )
            );
        }
    }

    private static HtmlPage Page(ReportOptions options) =>
        HtmlPage.Of(Written.Of(ReportFormat.Html, Sample.Json, options));
}
