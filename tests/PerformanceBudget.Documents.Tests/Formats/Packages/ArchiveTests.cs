using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents.Tests.Formats.Packages;

public sealed class ArchiveTests
{
    private const string Paragraph = "<w:p><w:r><w:t>资金</w:t></w:r></w:p>";

    [Theory]
    [InlineData("word/document2.xml")]
    [InlineData("/word/document2.xml")]
    [InlineData("./word/old/../document2.xml")]
    [InlineData("../WORD/document2.xml")]
    public void MainPart_UnderAnotherName_IsFound(string target)
    {
        var file = PackageFile.Zip(
            PackageFile.RelationshipsOf("_rels/.rels", ("officeDocument", target)),
            ("word/document2.xml", Document("http://schemas.openxmlformats.org/wordprocessingml/2006/main"))
        );

        Assert.Equal(["¶1 资金"], DocumentFixture.Read(file).Outline());
    }

    [Fact]
    public void StrictOffice_IsRead()
    {
        var file = PackageFile.Zip(
            (
                "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
                Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="word/document.xml"/></Relationships>
                """
            ),
            ("word/document.xml", Document("http://purl.oclc.org/ooxml/wordprocessingml/main"))
        );

        Assert.Equal(["¶1 资金"], DocumentFixture.Read(file).Outline());
    }

    [Fact]
    public void ArchiveInAnArchive_DoesNotDecideTheFormat()
    {
        var file = PackageFile.Zip(("bag/inner.bin", "PK\x03\x04 word/document.xml"));

        Assert.False(new DocxFormat().Recognises(file));
    }

    [Fact]
    public void Xml_WithADocumentType_IsRefused()
    {
        var refused = Refused(DocumentFixture.Bytes("hostile", "dtd.docx"));

        Assert.Equal("PB1202", refused.Code.ToString());
        Assert.Contains("DTD", refused.GetMessage(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Xml_CutOff_IsDamagedWithItsPlace()
    {
        var refused = Refused(PackageFile.Docx("<w:p>"));

        Assert.Equal("PB1202", refused.Code.ToString());
        Assert.Contains(
            "word/document.xml 第 5 行",
            refused.GetMessage(Language.Chinese),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void PackedBytes_ThatChanged_AreDamagedThoughTheXmlIsValid()
    {
        var file = PackageFile.Docx(Paragraph);
        var directory = file.AsSpan().LastIndexOf("word/document.xml"u8) - 46;
        file[directory + 16] ^= 1;

        Assert.Equal("PB1202", DocumentFixture.Refusal(file));
    }

    [Fact]
    public void Archive_CutOff_IsDamaged() =>
        Assert.Equal("PB1202", DocumentFixture.Refusal(PackageFile.Docx(Paragraph)[..^30]));

    [Fact]
    public void Archive_WithoutThePartItNames_IsDamaged()
    {
        var file = PackageFile.Zip(
            PackageFile.RelationshipsOf("_rels/.rels", ("officeDocument", "word/other.xml")),
            ("word/document.xml", string.Empty)
        );

        var refused = Refused(file);

        Assert.Equal("PB1202", refused.Code.ToString());
        Assert.Contains("word/other.xml", refused.GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Archive_WithEncryptedFiles_IsProtected()
    {
        var file = PackageFile.Docx(Paragraph);
        var directory = file.AsSpan().LastIndexOf("word/document.xml"u8) - 46;
        file[directory + 8] |= 1;

        Assert.Equal("PB1203", DocumentFixture.Refusal(file));
    }

    [Theory]
    [InlineData(ReadLimit.ArchiveEntries, 3, "PB1212")]
    [InlineData(ReadLimit.PartBytes, 400, "PB1213")]
    [InlineData(ReadLimit.TotalBytes, 700, "PB1214")]
    [InlineData(ReadLimit.Depth, 4, "PB1215")]
    [InlineData(ReadLimit.Characters, 1, "PB1216")]
    [InlineData(ReadLimit.Paragraphs, 1, "PB1222")]
    public void Document_BeyondALimit_IsRefusedByThatLimit(ReadLimit limit, int most, string code)
    {
        var file = PackageFile.Docx(Paragraph + Paragraph);

        Assert.Equal(2, DocumentFixture.Read(file).Blocks.Length);
        Assert.Equal(code, DocumentFixture.Refusal(file, ReadLimits.Default.With(limit, most)));
    }

    [Fact]
    public void File_InTheMiddleOfAnArray_IsRead()
    {
        var file = PackageFile.Docx(Paragraph);
        byte[] array = [.. "PK"u8, .. file, 0];

        var read = DocumentReader.Default.ReadBlocks(array.AsMemory(2, file.Length));

        Assert.Equal(["¶1 资金"], read.Outline());
    }

    [Fact]
    public void Reading_ThatIsCancelled_Ends() =>
        Assert.Throws<OperationCanceledException>(() =>
            DocumentReader.Default.ReadBlocks(
                PackageFile.Docx(Paragraph),
                cancellationToken: new CancellationToken(canceled: true)
            )
        );

    private static string Document(string space) =>
        $"""<w:document xmlns:w="{space}"><w:body>{Paragraph}</w:body></w:document>""";

    private static Finding Refused(byte[] file) => Assert.Single(DocumentFixture.Read(file).Findings).Finding;
}
