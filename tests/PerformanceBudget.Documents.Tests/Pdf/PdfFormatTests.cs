using System.Text;
using PerformanceBudget.Documents.Pdf;
using PerformanceBudget.Documents.Testing;
using PerformanceBudget.Documents.Tests.Formats;

namespace PerformanceBudget.Documents.Tests.Pdf;

public sealed class PdfFormatTests
{
    private const string Layout = "national-6";
    private const int Seed = 15;

    [Theory]
    [InlineData("%PDF-1.7\n", true)]
    [InlineData("\uFEFF\r\n%PDF-1.3\n", true)]
    [InlineData("PDF-1.7", false)]
    [InlineData("", false)]
    public void File_IsRecognisedByItsHead(string head, bool isRecognised) =>
        Assert.Equal(isRecognised, new PdfFormat().Recognises(Encoding.UTF8.GetBytes(head)));

    [Fact]
    public void Head_FarDownInAFile_IsNone() =>
        Assert.False(new PdfFormat().Recognises([.. new byte[1_024], .. "%PDF-1.7"u8]));

    [Fact]
    public void Password_IsSaid() =>
        Assert.Equal("PB1203", Refusal(DocumentFixture.Bytes("user-password.pdf")));

    /// <summary>Many published files may not be printed or changed without a password; whoever opens them reads them.</summary>
    [Fact]
    public void Password_ThatOnlyProtectsFromChanges_IsNotNeeded() =>
        Assert.Contains(
            "opens with a password only",
            Assert.Single(PdfFixture.ReadBlocks("owner-password.pdf").Paragraphs()).Text,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("scanned")]
    [InlineData("scanned-with-marks")]
    public void Page_ThatIsAPicture_IsSaidAndNotRead(string print)
    {
        var read = PdfFixture.Reader.Read(PdfFixture.Print(Layout, print, Seed));

        Assert.Contains(read.Findings, said => said.Finding.Code.ToString() == "PB1210");
        Assert.Empty(read.Projects);
    }

    [Theory]
    [InlineData(ReadLimit.Pages, 1, "PB1221")]
    [InlineData(ReadLimit.PageLetters, 10, "PB1224")]
    [InlineData(ReadLimit.PathOperations, 3, "PB1225")]
    [InlineData(ReadLimit.ContentBytes, 100, "PB1227")]
    [InlineData(ReadLimit.PartBytes, 100, "PB1213")]
    [InlineData(ReadLimit.TotalBytes, 1_000, "PB1214")]
    [InlineData(ReadLimit.Characters, 100, "PB1216")]
    [InlineData(ReadLimit.Cells, 5, "PB1217")]
    [InlineData(ReadLimit.Rows, 2, "PB1218")]
    [InlineData(ReadLimit.Columns, 2, "PB1219")]
    public void File_BeyondALimit_IsRefusedByItsName(ReadLimit limit, long most, string code) =>
        Assert.Equal(
            code,
            Refusal(
                PdfFixture.Print(
                    "behind-statement",
                    "unbroken-rows",
                    Seed,
                    habits => habits with { Deflates = true }
                ),
                ReadLimits.Default.With(limit, most)
            )
        );

    [Fact]
    public void Grid_ThatIsDrawn_IsRuled_AndOneThatIsDotted_IsInferred()
    {
        Assert.Equal(GridTrust.Ruled, FormOf(PrintCatalogue.Plain).Trust);
        Assert.Equal(GridTrust.Inferred, FormOf("dotted").Trust);
    }

    [Fact]
    public void Cells_HaveThePageAndTheBoxInWhichTheyArePrinted()
    {
        var form = FormOf(PrintCatalogue.Plain);

        Assert.All(
            form.Cells.Where(cell => cell.Text.Length > 0),
            cell =>
                Assert.All(
                    cell.Places,
                    place => Assert.True(place is { Page: > 0, Box: { Left: >= 0, Top: >= 0 } })
                )
        );
    }

    [Fact]
    public void Reading_ThatIsCancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() =>
            PdfFixture.Reader.ReadBlocks(
                DocumentFixture.Bytes("songjiang-writer.pdf"),
                cancellationToken: new CancellationToken(canceled: true)
            )
        );

    private static TableBlock FormOf(string print) =>
        PdfFixture
            .Reader.ReadBlocks(PdfFixture.Print(Layout, print, Seed))
            .Tables()
            .First(table =>
                table.Cells.Any(cell => cell.Text.Contains("三级指标", StringComparison.Ordinal))
            );

    private static string Refusal(byte[] file, ReadLimits? limits = null)
    {
        var read = PdfFixture.Reader.ReadBlocks(file, limits);
        Assert.Empty(read.Blocks);
        return Assert.Single(read.Findings).Finding.Code.ToString();
    }
}
