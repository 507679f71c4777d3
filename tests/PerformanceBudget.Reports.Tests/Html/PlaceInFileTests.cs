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
            { SourcePlace.InCell("Sheet1!C5"), "PB2003 · 文件中的单元格Sheet1!C5" },
            { SourcePlace.InParagraph(7), "PB2003 · 文件第7段" },
        };

    [Theory]
    [MemberData(nameof(Places))]
    public void Finding_OnThePage_SaysItsPlaceInTheFile(SourcePlace place, string words)
    {
        var reading = new SourceReading(
            DeclarationJson.Read(Sample.Json).GetDeclaration(),
            places: new OnePlace(place)
        );
        using var output = new MemoryStream();
        ReportFormat.Html.Write(output, DeclarationAudit.Run(reading), DocumentName.OfFile("某局.pdf"));

        Assert.Contains(words, HtmlPage.Of(output.ToArray()).Root.Value, StringComparison.Ordinal);
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

    private sealed class OnePlace(SourcePlace place) : IPlaceResolver
    {
        public IReadOnlyDictionary<string, SourcePlace> Resolve(IReadOnlyCollection<string> pointers) =>
            pointers.ToDictionary(pointer => pointer, _ => place);
    }
}
