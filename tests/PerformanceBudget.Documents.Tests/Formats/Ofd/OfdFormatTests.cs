using PerformanceBudget.Documents.Testing;

namespace PerformanceBudget.Documents.Tests.Formats.Ofd;

/// <summary>From a file to what it declares.</summary>
public sealed class OfdFormatTests
{
    private const int Seed = 20;

    [Fact]
    public void Format_IsRecognisedByItsMainPart() =>
        Assert.Equal("ofd", DocumentReader.Default.FormatOf(PackageFile.Ofd(string.Empty))?.Name);

    [Fact]
    public void Table_HasItsCellsAndTheirPlaces()
    {
        const string Lines = """
            M 20 20 L 120 20 M 20 30 L 120 30 M 20 40 L 120 40 M 20 20 L 20 40 M 70 20 L 70 40 M 120 20 L 120 40
            """;

        var read = DocumentFixture.Read(
            PackageFile.Ofd(
                OfdPageFixture.Content(
                    $"""
                    <ofd:PathObject LineWidth="0.2"><ofd:AbbreviatedData>{Lines}</ofd:AbbreviatedData></ofd:PathObject>
                    {Cell("一级指标", 22, 27)}{Cell("指标值", 72, 27)}{Cell("数量指标", 22, 37)}{Cell(
                        "≥30人次",
                        72,
                        37
                    )}
                    """
                )
            )
        );

        var table = Assert.Single(read.Tables());
        Assert.Equal(GridTrust.Ruled, table.Trust);
        Assert.Equal(["1,1 一级指标", "1,2 指标值", "2,1 数量指标", "2,2 ≥30人次"], table.Layout());
        Assert.All(table.Cells, cell => Assert.Equal(1, Assert.Single(cell.Places).Page));
    }

    /// <summary>The sample as LibreOffice printed it, every letter and line at its place.</summary>
    [Fact]
    public void Sample_HasItsProjectsAndIndicators()
    {
        var read = DocumentReader.Default.Read(DocumentFixture.Bytes("songjiang.ofd"));

        Assert.Equal(7, read.Projects.Length);
        Assert.Equal(109, read.Projects.Sum(project => project.Indicators.Length));
    }

    [Theory]
    [InlineData("frames")]
    [InlineData("thin-rectangles")]
    [InlineData("dashed")]
    [InlineData("header-and-footer")]
    [InlineData("stamp")]
    [InlineData("pale-watermark")]
    [InlineData("turned-watermark")]
    [InlineData("turned-content")]
    [InlineData("bold-twice")]
    [InlineData("justified")]
    [InlineData("letter-by-letter")]
    [InlineData("no-rules")]
    [InlineData("tiny")]
    [InlineData("scanned")]
    public void Pages_AreReadAsThoseOfPdf(string print)
    {
        var form = SyntheticForm.Generate(LayoutCatalogue.Named[0], Seed);

        var read = SyntheticReader.Read(form, form.PrintOfd(print, Seed));

        var pdf = SyntheticReader.Read(form, form.Print(print, Seed));
        Assert.Equal(pdf.Declaration, read.Declaration);
        Assert.Equal(pdf.Findings.Select(said => $"{said}"), read.Findings.Select(said => $"{said}"));
    }

    private static string Cell(string text, int x, int y) =>
        $"""<ofd:TextObject Size="4"><ofd:TextCode X="{x}" Y="{y}" DeltaX="4">{text}</ofd:TextCode></ofd:TextObject>""";
}
