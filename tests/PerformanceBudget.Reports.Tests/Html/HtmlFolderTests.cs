using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Tests.Html;

public sealed class HtmlFolderTests
{
    private static readonly (string Name, string Json)[] Three =
    [
        ("甲/2026.json", Declarations.Wrong("甲局")),
        ("乙/2026.json", Sample.Json),
        ("invoice.json", "{"),
    ];

    [Fact]
    public void Index_LeadsToEveryPage_AndEveryPageBack()
    {
        var files = Written.Folder(null, Three);
        var index = HtmlPage.Of(files["index.html"]);
        var links = LinksOf(index);

        Assert.Equal(["pages/甲-2026.json.html", "pages/乙-2026.json.html"], links);
        Assert.Equal(
            files.Keys.Order(StringComparer.Ordinal),
            links.Append("index.html").Order(StringComparer.Ordinal)
        );
        foreach (var link in links)
        {
            var page = HtmlPage.Of(files[link]);
            Assert.Contains("../index.html", LinksOf(page));
        }

        Assert.Contains("甲局", index.Text, StringComparison.Ordinal);
        Assert.Contains("7,255,580.00", index.Text, StringComparison.Ordinal);
        Assert.Contains("PB2003", index.Text, StringComparison.Ordinal);
        Assert.Contains("no-such-file.json", index.Text, StringComparison.Ordinal);
        Assert.Contains("invoice.json", index.Text, StringComparison.Ordinal);
        Assert.Contains("申报2份（有错误的2份）", index.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_HasTheDocumentAsItsOwnReportHasIt()
    {
        var page = HtmlPage.Of(Written.Folder(null, Three)["pages/乙-2026.json.html"]);

        Assert.Equal("干部工作经费", page.At("/projects/0/name").Value.Trim());
    }

    [Fact]
    public void Index_IsWrittenLast()
    {
        Assert.Equal("index.html", Written.Folder(null, Three).Keys.Last());
    }

    [Fact]
    public void Index_OfSomeFindings_SaysHowManyAreLeftOut_AndCountsAll()
    {
        var all = HtmlPage.Of(Written.Folder(null, Three)["index.html"]);
        var options = new ReportOptions { Filter = new FindingFilter { MinSeverity = Severity.Error } };

        var index = HtmlPage.Of(Written.Folder(options, Three)["index.html"]);

        Assert.Contains(
            "按筛选条件未列出68项（错误0，需核实40，提示28）",
            index.Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("按筛选条件", all.Text, StringComparison.Ordinal);
        Assert.Equal(all.OfClass("documents").Single().Value, index.OfClass("documents").Single().Value);
    }

    [Fact]
    public void Open_WithoutAWriter_IsRefused() =>
        Assert.Equal("write", Assert.Throws<ArgumentNullException>(() => HtmlFolder.Open(null!)).ParamName);

    private static string[] LinksOf(HtmlPage page) =>
        [
            .. page
                .Root.Descendants("a")
                .Select(link => Uri.UnescapeDataString(link.Attribute("href")!.Value))
                .Where(link => !link.StartsWith('#')),
        ];
}
