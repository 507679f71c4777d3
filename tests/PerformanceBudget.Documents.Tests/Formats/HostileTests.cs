using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PerformanceBudget.Documents.Tests.Formats;

/// <summary>Small files that take minutes or gigabytes where nothing bounds them.</summary>
public sealed class HostileTests
{
    private const int Megabyte = 1 << 20;

    [Theory]
    [InlineData("deep.docx", "PB1215")]
    [InlineData("dtd.docx", "PB1202")]
    [InlineData("span.docx", "PB1219")]
    [InlineData("far.xlsx", "PB1219")]
    [InlineData("merges.xlsx", "PB1220")]
    public void File_IsRefusedAtSmallCost(string name, string code) =>
        AssertRefused(DocumentFixture.Bytes("hostile", name), code, 4);

    [Theory]
    [InlineData("<w:p><w:r><w:t>", "A", "</w:t></w:r></w:p>", "PB1216", 64)]
    [InlineData("<!--", "A", "-->", "PB1213", 4)]
    [InlineData("<w:p w:a=\"", "A", "\"/>", "PB1202", 8)]
    [InlineData("<w:", "A", "/>", "PB1202", 8)]
    [InlineData("<w:p", " xmlns:a#=\"u#\"", "/>", "PB1202", 8)]
    [InlineData("<w:p>", "<a#/>", "</w:p>", "PB1202", 8)]
    [InlineData("", "<w:p/>", "", "PB1222", 64)]
    [InlineData("", "<w:sectPr/>", "", "PB1213", 4)]
    [InlineData("<w:tbl>", "<w:tr/>", "</w:tbl>", "PB1218", 64)]
    [InlineData("<w:tbl><w:tr>", "<w:tc/>", "</w:tr></w:tbl>", "PB1219", 4)]
    [InlineData("", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>", "", "PB1217", 320)]
    [InlineData(
        "<w:p><w:r>",
        "<w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict>",
        "</w:r></w:p>",
        "PB1222",
        128
    )]
    public void WordDocument_OfManyParts_IsRefusedAtBoundedCost(
        string before,
        string repeated,
        string behind,
        string code,
        int megabytes
    ) =>
        AssertRefused(
            Package(
                "word/document.xml",
                PackageFile.Docx("甲"),
                $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{before}",
                repeated,
                $"{behind}</w:body></w:document>",
                LengthFor(code)
            ),
            code,
            megabytes
        );

    [Theory]
    [InlineData("xl/sharedStrings.xml", "sst", "<si/>", "PB1217", 16)]
    [InlineData("xl/sharedStrings.xml", "sst", "<si><t>#</t></si>", "PB1217", 32)]
    [InlineData("xl/worksheets/sheet1.xml", "worksheet", "<sheetData/>", "PB1213", 4)]
    [InlineData(
        "xl/worksheets/sheet1.xml",
        "worksheet",
        "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
        "PB1220",
        8
    )]
    [InlineData(
        "xl/worksheets/sheet1.xml",
        "worksheet",
        "<sheetData><row r=\"#\"><c><v>1</v></c></row></sheetData>",
        "PB1217",
        64
    )]
    [InlineData("xl/styles.xml", "styleSheet", "<cellXfs><xf/></cellXfs>", "PB1213", 8)]
    public void Workbook_OfManyParts_IsRefusedAtBoundedCost(
        string part,
        string root,
        string repeated,
        string code,
        int megabytes
    ) =>
        AssertRefused(
            Package(
                part,
                PackageFile.Xlsx(string.Empty),
                $"<{root} {PackageFile.SpreadsheetSpace}>",
                repeated,
                $"</{root}>",
                LengthFor(code)
            ),
            code,
            megabytes
        );

    [Fact]
    public void Directory_OfManyFiles_IsRefusedBeforeItIsRead()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 20_000; i++)
            {
                _ = zip.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"word/document{i}"));
            }
        }

        AssertRefused(stream.ToArray(), "PB1212", 1);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("odt")]
    public void Document_TwiceAsLong_TakesTwiceTheMemory(string format)
    {
        var once = AllocatedBy(Long(format, 2_000));
        var twice = AllocatedBy(Long(format, 4_000));

        Assert.InRange(twice, once, once * 5 / 2);
    }

    private static byte[] Long(string format, int rows)
    {
        return format switch
        {
            "docx" => PackageFile.Docx(
                $"<w:tbl>{Repeat("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr>")}</w:tbl>"
            ),
            "xlsx" => PackageFile.Xlsx(
                $"<sheetData>{Repeat("<row><c t=\"str\"><v>甲</v></c><c><v>1</v></c></row>")}</sheetData><mergeCells><mergeCell ref=\"A1:A90000\"/></mergeCells>"
            ),
            _ => PackageFile.Odt(
                $"<table:table>{Repeat("<table:table-row><table:table-cell><text:p>甲</text:p></table:table-cell></table:table-row>")}</table:table>"
            ),
        };

        string Repeat(string row) => string.Concat(Enumerable.Repeat(row, rows));
    }

    private static long AllocatedBy(byte[] file)
    {
        Assert.Single(DocumentFixture.Read(file).Blocks);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = DocumentFixture.Read(file);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AssertRefused(byte[] file, string code, int megabytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refusal = DocumentFixture.Refusal(file);

        Assert.Equal(code, refusal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (long)megabytes * Megabyte);
    }

    /// <summary>How much a part repeats: more than it may have where that is the limit.</summary>
    private static int LengthFor(string code) => (code is "PB1213" ? 65 : 24) * Megabyte;

    /// <summary>A package with another content of one part, in whose repeated piece # is a number of its own.</summary>
    private static byte[] Package(
        string part,
        byte[] package,
        string before,
        string repeated,
        string behind,
        int length
    )
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(
                zip.CreateEntry(part, CompressionLevel.Fastest).Open(),
                new UTF8Encoding(false)
            );
            writer.Write(before);
            Write(writer, repeated, length);
            writer.Write(behind);
        }

        return stream.ToArray();
    }

    private static void Write(StreamWriter writer, string repeated, int length)
    {
        if (!repeated.Contains('#', StringComparison.Ordinal))
        {
            var block = string.Concat(Enumerable.Repeat(repeated, 1 + (Megabyte / repeated.Length)));
            for (var written = 0; written < length; written += block.Length)
            {
                writer.Write(block);
            }

            return;
        }

        for (var (written, number) = (0, 1); written < length; number++)
        {
            var one = repeated.Replace(
                "#",
                number.ToString(CultureInfo.InvariantCulture),
                StringComparison.Ordinal
            );
            writer.Write(one);
            written += one.Length;
        }
    }
}
