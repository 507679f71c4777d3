using System.Text;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>Files that are something else than a declaration in JSON: one finding each, which says what it is and what to do.</summary>
public sealed class ForeignContentTests
{
    private static readonly byte[] Utf8 = Encoding.UTF8.GetBytes(Sample.Json);

    public static TheoryData<string, string, byte[]> Files =>
        new()
        {
            { "PB1001", "文件是空的", [] },
            { "PB1001", "文件是空的", "\uFEFF \r\n"u8.ToArray() },
            { "PB1029", "Word文档", Zip("[Content_Types].xml", "word/document.xml") },
            { "PB1029", "Excel工作簿", Zip("[Content_Types].xml", "xl/workbook.xml") },
            { "PB1029", "PowerPoint演示文稿", Zip("ppt/presentation.xml") },
            { "PB1029", "OFD版式文件", Zip("OFD.xml", "Doc_0/Document.xml") },
            { "PB1029", "ZIP压缩文件", Zip("2026.json") },
            { "PB1029", "Word文档", Compound("WordDocument") },
            { "PB1029", "Excel工作簿", Compound("Workbook") },
            { "PB1029", "旧格式的Office文档", Compound("Contents") },
            { "PB1029", "PDF文件", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj"u8.ToArray() },
            { "PB1029", "RTF文档", "{\\rtf1\\ansi"u8.ToArray() },
            { "PB1029", "网页", "<!DOCTYPE html>\n<html><body>绩效目标</body></html>"u8.ToArray() },
            { "PB1029", "XML文件", "<?xml version=\"1.0\"?><a/>"u8.ToArray() },
            { "PB1029", "图片", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A] },
            { "PB1029", "图片", [0xFF, 0xD8, 0xFF, 0xE0] },
            { "PB1029", "图片", "GIF89a"u8.ToArray() },
            { "PB1029", "压缩文件", [0x1F, 0x8B, 8, 0, 0, 0] },
            { "PB1029", "压缩文件", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C] },
            { "PB1029", "压缩文件", "Rar!\u001A\u0007"u8.ToArray() },
            { "PB1030", "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sample.Json)] },
            { "PB1030", "UTF-16", Encoding.Unicode.GetBytes(Sample.Json) },
            {
                "PB1030",
                "UTF-16",
                [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sample.Json)]
            },
            { "PB1030", "UTF-16", Encoding.BigEndianUnicode.GetBytes(Sample.Json) },
            { "PB1030", "UTF-32", Encoding.UTF32.GetBytes(Sample.Json) },
            { "PB1030", "GBK（GB 18030）", Gbk() },
            {
                "PB1030",
                "GBK（GB 18030）",
                [.. "[\""u8, 0x81, 0x30, 0x81, 0x30, 0xFE, 0x39, 0xFE, 0x39, .. "\"]"u8]
            },
            {
                "PB1030",
                "GBK（GB 18030）",
                [.. "[\""u8, 0x81, 0x40, 0x81, 0x7E, 0xFE, 0x80, 0xFE, 0xFE, .. "\"]"u8]
            },
            { "PB1031", "单个项目", Encoding.UTF8.GetBytes(ProjectJson.ToJson(Sample.Project)) },
            { "PB1031", "一个列表，其中每项是一份部门编报", [.. "["u8, .. Utf8, .. "]"u8] },
            {
                "PB1031",
                "一个列表，其中每项是单个项目",
                Encoding.UTF8.GetBytes($"[{ProjectJson.ToJson(Sample.Project)}]")
            },
            { "PB1031", "一个列表", "[]"u8.ToArray() },
            { "PB1031", "null", "null"u8.ToArray() },
            { "PB1031", "字符串“某局”", "\"某局\""u8.ToArray() },
            { "PB1031", "数字2026", "2026"u8.ToArray() },
            {
                "PB1031",
                "每行一份的文件（NDJSON）",
                Encoding.UTF8.GetBytes($"{Sample.CompactJson}\n{Sample.CompactJson}\n")
            },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_Read_IsOneFindingThatNamesIt(string code, string name, byte[] file)
    {
        var reading = DeclarationJson.Read(file);

        var (finding, position) = Assert.Single(reading.Findings);
        Assert.Equal(code, finding.Code.ToString());
        Assert.Equal(string.Empty, finding.Pointer);
        Assert.Equal(new TextPosition(1, 1), position);
        Assert.Contains(name, finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
        Assert.NotNull(finding.GetAdvice(Language.Chinese));
        Assert.NotNull(finding.GetAdvice(Language.English));
        Assert.Null(reading.Declaration);
    }

    [Fact]
    public void Declaration_ReadAsAProject_IsToldSo()
    {
        var finding = Assert.Single(ProjectJson.Read(Sample.Json).Findings).Finding;

        Assert.Equal("PB1031", finding.Code.ToString());
        Assert.Contains("一份部门编报", finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Declaration_ReadAsAcceptances_IsOfAnotherFormat() =>
        Assert.Equal("PB1026", Assert.Single(AcceptanceJson.Read(Utf8).Findings).Finding.Code.ToString());

    [Fact]
    public void FewBadBytes_AreNoOtherEncoding()
    {
        byte[] bad = [.. Utf8];
        bad[bad.AsSpan().IndexOf("业务培训"u8)] = 0xFF;

        Assert.Equal("PB1008", Assert.Single(DeclarationJson.Read(bad).Findings).Finding.Code.ToString());
    }

    [Fact]
    public void ManyBadBytes_AmongMoreWords_AreNoOtherEncoding()
    {
        byte[] half = [.. Enumerable.Repeat("中 "u8.ToArray(), 30).SelectMany(word => word)];
        byte[] bad =
        [
            .. "[\""u8,
            .. half,
            .. Enumerable.Repeat((byte[])[0xFF, 0x20], 25).SelectMany(word => word),
            .. "\"]"u8,
        ];

        Assert.Equal("PB1031", Assert.Single(DeclarationJson.Read(bad).Findings).Finding.Code.ToString());
    }

    [Fact]
    public void Project_ReadAsSomethingElse_IsToldWhatToDo()
    {
        var project = ProjectJson.ToUtf8Bytes(Sample.Project);

        Assert.Equal(
            ["把项目放进一份编报的projects中，或单独按项目读取。", "选对文件，或重新导出。"],
            new[] { DeclarationJson.Read(project).Findings, AcceptanceJson.Read(project).Findings }.Select(
                findings => Assert.Single(findings).Finding.GetAdvice(Language.Chinese)
            )
        );
    }

    [Theory]
    [InlineData("{ \n}\n")]
    [InlineData("[\t\n]\n")]
    [InlineData("{\n  \"a\": 1\n}\n")]
    [InlineData("{ \"format\": \"performance-budget-declaration\",\n  \"version\": \"1.0\" }\n")]
    [InlineData("\uFEFF[\n  {\n    \"a\": 1\n  }\n]")]
    public async Task DocumentOverManyLines_ReadAsLines_IsOneFinding(string text)
    {
        var readings = new List<DeclarationReading>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        await foreach (var reading in DeclarationJson.ReadLinesAsync(stream))
        {
            readings.Add(reading);
        }

        var finding = Assert.Single(Assert.Single(readings).Findings).Finding;
        Assert.Equal("PB1031", finding.Code.ToString());
        Assert.Contains("分成多行", finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WordDocument_ReadAsLines_IsOneFinding()
    {
        using var stream = new MemoryStream([.. Zip("word/document.xml"), .. "\n{}\n\n{}"u8]);
        var codes = new List<string>();
        await foreach (var reading in ProjectJson.ReadLinesAsync(stream))
        {
            codes.AddRange(reading.Findings.Select(located => located.Finding.Code.ToString()));
        }

        Assert.Equal(["PB1029"], codes);
    }

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("{\"a\":1,")]
    [InlineData("{")]
    public async Task LineThatBreaksOff_BeforeDocuments_EndsNothing(string first)
    {
        using var stream = new MemoryStream(
            Encoding.UTF8.GetBytes($"{first}\n{Sample.CompactJson}\n{Sample.CompactJson}")
        );
        var complete = new List<bool>();
        await foreach (var reading in DeclarationJson.ReadLinesAsync(stream))
        {
            complete.Add(reading.IsComplete);
        }

        Assert.Equal([false, true, true], complete);
    }

    private static byte[] Zip(params ReadOnlySpan<string> names)
    {
        using var stream = new MemoryStream();
        using (
            var zip = new System.IO.Compression.ZipArchive(
                stream,
                System.IO.Compression.ZipArchiveMode.Create
            )
        )
        {
            foreach (var name in names)
            {
                _ = zip.CreateEntry(name);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Compound(string streamName) =>
        [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. new byte[504],
            .. Encoding.Unicode.GetBytes(streamName),
        ];

    // The sample with some words in GBK in place of UTF-8: 某局, 业务培训 and whatever else is not ASCII as 中.
    private static byte[] Gbk() =>
        [
            .. Sample.Json.SelectMany(c =>
                char.IsAscii(c) ? [(byte)c]
                : c == '某' ? [0xC4, 0xB3]
                : c == '局' ? [0xBE, 0xD6]
                : new byte[] { 0xD6, 0xD0 }
            ),
        ];
}
