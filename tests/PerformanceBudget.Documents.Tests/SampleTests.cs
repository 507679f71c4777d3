using PerformanceBudget.Documents.Html;
using PerformanceBudget.Documents.Pdf;
using PerformanceBudget.Documents.Tests.Formats;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Documents.Tests;

/// <summary>The sample, which is what the tool makes of the published text, read from every format.</summary>
public sealed class SampleTests
{
    private static readonly DocumentReader Reader = DocumentReader.Default.With(
        new HtmlFormat(),
        new PdfFormat()
    );
    private static readonly byte[] Json = File.ReadAllBytes(
        Repository.PathTo("samples", "songjiang-2026.json")
    );

    public static TheoryData<string> Files =>
        [
            "songjiang.txt",
            "songjiang.docx",
            "songjiang.doc",
            "songjiang.odt",
            "songjiang.xlsx",
            "songjiang.xls",
            "songjiang-hand.html",
            "songjiang-writer.html",
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_InAnyFormat_IsTheSameDeclaration(string file)
    {
        var read = Read(file);

        byte[] written = [.. DeclarationJson.ToUtf8Bytes(read.Declaration!, indented: true), (byte)'\n'];
        Assert.Equal(Json, written);
        Assert.Equal(109, read.Projects.Sum(project => project.Indicators.Length));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_InAFormatWithTables_LeavesNoDoubt(string file)
    {
        var read = Read(file);

        Assert.Empty(read.Unread);
        if (file != "songjiang.txt")
        {
            Assert.Empty(read.Findings);
        }
    }

    [Fact]
    public void SampleAsTornText_IsDoubtedInAFewRows()
    {
        var doubts = Read("songjiang.txt").Findings;

        Assert.Equal(
            ["84:2 PB1252", "84:2 PB1252", "352:4 PB1256", "353:4 PB1256"],
            doubts.Select(doubt => $"{doubt.Place} {doubt.Finding.Code}")
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Findings_OfTheDocument_AreThoseOfItsJson(string file)
    {
        var ofJson = DeclarationAudit.Run(Json).Findings;

        var ofDocument = DeclarationAudit.Run(Read(file).ToSourceReading()).Findings;

        Assert.Equal(
            ofJson.Select(placed => placed.Finding),
            ofDocument
                .Select(placed => placed.Finding)
                .Where(finding => !finding.Code.ToString().StartsWith("PB1", StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Findings_OfTheDocument_HaveTheirPlace(string file)
    {
        var findings = DeclarationAudit.Run(Read(file).ToSourceReading()).Findings;

        Assert.All(
            findings.Where(placed => placed.Finding.Pointer is not ("" or "/projects")),
            placed => Assert.NotNull(placed.Place)
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Names_OfIndicators_StandAtTheirPlaceAsPrinted(string file)
    {
        var read = Read(file);

        for (var i = 0; i < read.Projects.Length; i++)
        {
            for (var j = 0; j < read.Projects[i].Indicators.Length; j++)
            {
                var excerpt = read.Excerpts[$"/projects/{i}/indicators/{j}/name"];
                Assert.Equal(Squeeze(read.Projects[i].Indicators[j].Name), Squeeze(excerpt.Text));
            }
        }

        static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }

    private static ReadDeclaration Read(string file) => Reader.Read(DocumentFixture.Bytes(file));
}
