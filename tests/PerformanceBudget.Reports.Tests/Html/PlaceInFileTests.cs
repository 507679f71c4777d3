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

    private static string PageOf(IPlaceResolver places)
    {
        var reading = new SourceReading(DeclarationJson.Read(Sample.Json).GetDeclaration(), places: places);
        using var output = new MemoryStream();
        ReportFormat.Html.Write(output, DeclarationAudit.Run(reading), DocumentName.OfFile("某局.pdf"));
        return HtmlPage.Of(output.ToArray()).Root.Value;
    }

    private sealed class OnePlace(SourcePlace place, string? text) : IPlaceResolver
    {
        public string? TextAt(string pointer) => text;

        public IReadOnlyDictionary<string, SourcePlace> Resolve(IReadOnlyCollection<string> pointers) =>
            pointers.ToDictionary(pointer => pointer, _ => place);
    }
}
