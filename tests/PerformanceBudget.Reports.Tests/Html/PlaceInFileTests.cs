using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Reports.Tests.Html;

/// <summary>A finding says where it stands, whatever its source has to say that with.</summary>
public sealed class PlaceInFileTests
{
    public static TheoryData<SourcePlace, string> Places =>
        new()
        {
            { SourcePlace.At(new TextPosition(12, 5)), "PB2003 · 文件第12行第5列" },
            { SourcePlace.OnPage(3, new PageBox(72, 120, 450, 14)), "PB2003 · 文件第3页" },
            { SourcePlace.InCell("Sheet1!C5"), "PB2003 · 文件工作表“Sheet1”单元格C5" },
            { SourcePlace.InCell("T2R5C3"), "PB2003 · 文件第2张表第5行第3列" },
            { SourcePlace.InParagraph(7), "PB2003 · 文件第7段" },
        };

    [Theory]
    [MemberData(nameof(Places))]
    public void Finding_OnThePage_SaysItsPlaceInTheFile(SourcePlace place, string words)
    {
        Assert.Contains(words, PageOf(new OnePlace(place, null)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("某局.pdf", "%E6%9F%90%E5%B1%80.pdf#page=3")]
    [InlineData("/srv/上传/a.PDF", "a.PDF#page=3")]
    [InlineData("javascript:alert(1).pdf", "javascript%3Aalert%281%29.pdf#page=3")]
    [InlineData("\"><b>&#35;.pdf", "%22%3E%3Cb%3E%26%2335%3B.pdf#page=3")]
    [InlineData("某局.ofd", null)]
    [InlineData("某局", null)]
    public void Page_OfAPdf_IsALinkToTheFileBesideTheReport(string file, string? link) =>
        Assert.Equal(link, LinkTo(DocumentName.OfFile(file)));

    [Theory]
    [InlineData("某局/a.pdf", "%E6%9F%90%E5%B1%80/a.pdf#page=3")]
    [InlineData("./../a.pdf", "../a.pdf#page=3")]
    public void Page_OfAPdfAmongOthers_IsALinkToItsPath(string file, string link) =>
        Assert.Equal(link, LinkTo(DocumentName.AmongOthers(file)));

    [Fact]
    public void Page_OfAPdf_InAReportThatLiesElsewhere_IsALinkFromThere()
    {
        var root = Path.GetPathRoot(Path.GetTempPath())!;
        var name = DocumentName.OfFile("2026/a.pdf", Path.Combine(root, "files"));

        Assert.Equal("../files/2026/a.pdf#page=3", LinkTo(name.ReportedIn(Path.Combine(root, "reports"))));
        Assert.Equal("a.pdf#page=3", LinkTo(name.ReportedIn(Path.Combine(root, "files", "2026"))));
        Assert.Throws<ArgumentException>(() => name.ReportedIn("reports"));
    }

    [Fact]
    public void Place_WithoutAPage_IsNoLink() =>
        Assert.Null(LinkTo(DocumentName.OfFile("某局.pdf"), SourcePlace.InParagraph(7)));

    [Fact]
    public void Finding_OfALongText_ShowsTheBeginningOfItAsPrinted()
    {
        var page = PageOf(new OnePlace(SourcePlace.InParagraph(7), new string('字', 5000)));

        Assert.Contains("原文：" + new string('字', 99) + "…", page, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('字', 100), page, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_ThatQuotesItsText_DoesNotShowItAgain() =>
        Assert.DoesNotContain(
            "原文：",
            PageOf(new OnePlace(SourcePlace.InParagraph(7), "。")),
            StringComparison.Ordinal
        );

    /// <summary>PB3010 is about a list, and stands beside the first of the indicators that it names.</summary>
    [Fact]
    public void Finding_OfAList_QuotesTheElementBesideWhichItStands()
    {
        var page = PageOf(new PointerAsText());

        Assert.Contains("原文：/projects/0/indicators/2", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("原文：/projects/0/indicators(?!/)", page);
    }

    [Fact]
    public void Declaration_WithStandIns_ShowsNeitherOfThem()
    {
        var declaration = DepartmentDeclaration.Create("替代部门", 2999, [Project.Create("甲")]);
        var reading = new SourceReading(declaration) { StatesDepartment = false, StatesFiscalYear = false };
        using var output = new MemoryStream();
        ReportFormat.Html.Write(output, DeclarationAudit.Run(reading), DocumentName.OfFile("某局.docx"));
        var page = HtmlPage.Of(output.ToArray()).Root.Value;

        Assert.DoesNotContain("替代部门", page, StringComparison.Ordinal);
        Assert.DoesNotContain("2999", page, StringComparison.Ordinal);
        Assert.Contains("（未写明部门）", page, StringComparison.Ordinal);
        Assert.Contains("（未写明年度）", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Scoring_WithoutAnyPoints_IsNotShown()
    {
        var declaration = DepartmentDeclaration.Create(
            "某局",
            2026,
            [Project.Create("甲").WithScoring(Scoring.Create())]
        );
        using var output = new MemoryStream();
        ReportFormat.Html.Write(output, DeclarationAudit.Run(declaration), DocumentName.OfFile("某局.json"));

        Assert.DoesNotContain("分值", HtmlPage.Of(output.ToArray()).Root.Value, StringComparison.Ordinal);
    }

    /// <summary>The link of the first finding that has one: out of the page, in a tab of its own.</summary>
    private static string? LinkTo(DocumentName name, SourcePlace? place = null)
    {
        var link = Page(new OnePlace(place ?? SourcePlace.OnPage(3), null), name)
            .Root.Descendants("a")
            .FirstOrDefault(link => !link.Attribute("href")!.Value.StartsWith('#'));
        Assert.Equal(link is null ? null : "_blank", link?.Attribute("target")!.Value);
        return link?.Attribute("href")!.Value;
    }

    private static string PageOf(IPlaceResolver places) =>
        Page(places, DocumentName.OfFile("某局.pdf")).Root.Value;

    private static HtmlPage Page(IPlaceResolver places, DocumentName name)
    {
        var reading = new SourceReading(DeclarationJson.Read(Sample.Json).GetDeclaration(), places: places);
        using var output = new MemoryStream();
        ReportFormat.Html.Write(output, DeclarationAudit.Run(reading), name);
        return HtmlPage.Of(output.ToArray());
    }

    private sealed class PointerAsText : IPlaceResolver
    {
        public string? TextAt(string pointer) => pointer;

        public IReadOnlyDictionary<string, SourcePlace> Resolve(IReadOnlyCollection<string> pointers) =>
            pointers.ToDictionary(pointer => pointer, _ => SourcePlace.OnPage(1));
    }

    private sealed class OnePlace(SourcePlace place, string? text) : IPlaceResolver
    {
        public string? TextAt(string pointer) => text;

        public IReadOnlyDictionary<string, SourcePlace> Resolve(IReadOnlyCollection<string> pointers) =>
            pointers.ToDictionary(pointer => pointer, _ => place);
    }
}
