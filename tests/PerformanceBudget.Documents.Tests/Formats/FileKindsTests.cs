using System.IO.Compression;
using System.Text;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents.Tests.Formats;

public sealed class FileKindsTests
{
    [Theory]
    [InlineData("{\\rtf1\\ansi 绩效}", "RTF", "docx")]
    [InlineData("\uFEFF{ \"format\": \"PerformanceBudget\" }", "JSON", "pbudget check")]
    [InlineData("[{\"name\":\"干部工作\"}]", "JSON", "DeclarationJson")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html>", "MHT", "docx")]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>", "Word 2003", "docx")]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>", "Excel 2003", "xlsx")]
    [InlineData("<?xml version=\"1.0\"?><uof:UOF/>", "an XML document", "right file")]
    [InlineData("%PDF-1.7\n", "PDF", "PerformanceBudget.Documents.Pdf")]
    [InlineData(
        "\n<!-- 公开 --><table><tr><td>一级指标</td></tr></table>",
        "a web page",
        "PerformanceBudget.Documents.Html"
    )]
    public void Text_OfAnotherKind_IsNamedWithAdvice(string text, string name, string advice) =>
        Holds(Encoding.UTF8.GetBytes(text), "PB1201", name, advice);

    [Theory]
    [InlineData("PNG", "89504E470D0A1A0A0000000D49484452", "a picture")]
    [InlineData("JPEG", "FFD8FFE000104A464946", "a picture")]
    [InlineData("TIFF", "49492A0008000000", "a picture")]
    [InlineData("BMP", "424D36000C0000000000360000002800", "a picture")]
    [InlineData("rar", "526172211A0700CF", "an archive")]
    [InlineData("7z", "377ABCAF271C0004", "an archive")]
    [InlineData("exe", "4D5A90000300000004000000FFFF0000", "a program")]
    [InlineData("bytes", "0001020304050607", "an unknown kind")]
    public void Bytes_OfAnotherKind_AreNamed(string kind, string bytes, string name)
    {
        Assert.NotEmpty(kind);
        Holds(Convert.FromHexString(bytes), "PB1201", name, "file");
    }

    [Theory]
    [InlineData("ppt/presentation.xml", "PowerPoint")]
    [InlineData("xl/workbook.bin", "xlsb")]
    [InlineData("word/body.xml", "a Word document")]
    [InlineData("xl/cells.xml", "an Excel workbook")]
    [InlineData("申报表.docx", "ZIP")]
    public void Archive_IsNamedByWhatIsInIt(string entry, string name)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create))
        {
            archive.CreateEntry(entry);
        }

        Holds(buffer.ToArray(), "PB1201", name, ".");
    }

    [Theory]
    [InlineData("spreadsheet", "an OpenDocument spreadsheet (ods)")]
    [InlineData("presentation", "an OpenDocument presentation")]
    [InlineData("text", "an OpenDocument text")]
    public void OpenDocument_IsNamedByItsType(string type, string name) =>
        Holds(
            PackageFile.Zip([
                (new string('x', 256), string.Empty),
                ("mimetype", $"application/vnd.oasis.opendocument.{type}"),
            ]),
            "PB1201",
            name,
            "."
        );

    [Theory]
    [InlineData("EncryptedPackage", "PB1203", "password")]
    [InlineData("PowerPoint Document", "PB1201", "PowerPoint")]
    [InlineData("Book", "PB1201", "Excel 5 or Excel 95")]
    [InlineData("Contents", "PB1201", "an Office document of the old kind")]
    public void CompoundFile_IsNamedByItsStreams(string stream, string code, string name) =>
        Holds(
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes(stream + "\0")],
            code,
            name,
            "."
        );

    [Fact]
    public void UnknownFile_IsAnsweredWithTheFormatsThatAreRead() =>
        Holds([0, 1, 2, 3], "PB1201", "unknown", string.Join(", ", DocumentReader.Default.Formats));

    [Theory]
    [InlineData("<2026年度>项目绩效目标\n")]
    [InlineData("{项目}绩效目标\n")]
    [InlineData("[1]项目绩效目标\n")]
    public void Text_ThatBeginsLikeAnotherKind_IsText(string text) =>
        Assert.Single(DocumentReader.Default.ReadBlocks(Encoding.UTF8.GetBytes(text)).Blocks);

    [Fact]
    public void Empty_IsSaid() => Holds([], "PB1205", "empty", "again");

    private static void Holds(byte[] file, string code, string name, string advice)
    {
        var finding = Assert.Single(DocumentReader.Default.ReadBlocks(file).Findings).Finding;

        Assert.Equal(code, finding.Code.ToString());
        Assert.Contains(name, finding.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Contains(advice, finding.GetAdvice(Language.English), StringComparison.Ordinal);
    }
}
