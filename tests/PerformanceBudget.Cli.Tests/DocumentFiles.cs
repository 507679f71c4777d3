using System.IO.Compression;
using System.Text;

namespace PerformanceBudget.Cli.Tests;

/// <summary>Files as they lie in the folders of officials: documents with a declaration, and everything else.</summary>
internal static class DocumentFiles
{
    /// <summary>The sample as a document of Word.</summary>
    public static byte[] Sample { get; } = File.ReadAllBytes(Samples.PathTo("songjiang-2026.docx"));

    /// <summary>The sample as a PDF.</summary>
    public static byte[] SampleInPdf { get; } = Fixture("songjiang-writer.pdf");

    /// <summary>Files without a declaration by their names, and what is to be said of each in both languages.</summary>
    public static IReadOnlyDictionary<
        string,
        (byte[] Content, string Code, string Chinese, string English)
    > Others { get; } =
        new Dictionary<string, (byte[], string, string, string)>(StringComparer.Ordinal)
        {
            ["小说.txt"] = (Novel(), "PB1204", "其中没有项目经费情况说明", "none is a statement"),
            ["发票.docx"] = (Invoice(), "PB1204", "其中没有项目经费情况说明", "none is a statement"),
            ["部门预算.docx"] = (Budget(), "PB1204", "其中没有项目经费情况说明", "none is a statement"),
            ["空文件.docx"] = ([], "PB1205", "文件是空的。", "The file is empty."),
            ["扫描件.pdf"] = (Fixture("scanned.pdf"), "PB1210", "第1页是图片", "Page 1 is a picture"),
            ["加密.pdf"] = (
                Fixture("user-password.pdf"),
                "PB1203",
                "打开文件需要密码。",
                "opens with a password only"
            ),
            ["残缺.pdf"] = (
                Ascii("%PDF-1.7\n%%EOF"),
                "PB1202",
                "文件已损坏或不完整",
                "damaged or incomplete"
            ),
            ["照片.png"] = ([0x89, .. Ascii("PNG\r\n\x1A\n")], "PB1201", "这是图片", "This is a picture"),
            ["加密.docx"] = (EncryptedDocx(), "PB1203", "打开文件需要密码。", "opens with a password only"),
            ["加密.xls"] = (EncryptedXls(), "PB1203", "打开文件需要密码。", "opens with a password only"),
            ["富文本.doc"] = (
                Ascii(@"{\rtf1\ansi 2026}"),
                "PB1201",
                "这是RTF文档",
                "This is an RTF document"
            ),
            ["网页.doc"] = (
                Ascii("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html></html>"),
                "PB1201",
                "这是单文件网页（MHT）",
                "This is a web page in a single file (MHT)"
            ),
            ["传输中断.docx"] = (
                Sample[..(Sample.Length / 2)],
                "PB1202",
                "文件已损坏或不完整",
                "damaged or incomplete"
            ),
        };

    /// <summary>A document of Word.</summary>
    /// <param name="paragraphs">Its paragraphs, which stand before its table.</param>
    /// <param name="rows">The rows of its table.</param>
    public static byte[] Docx(string[] paragraphs, params string[][] rows)
    {
        const string Namespace = "http://schemas.openxmlformats.org/";
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                "[Content_Types].xml",
                $"""
                <Types xmlns="{Namespace}package/2006/content-types"><Override PartName="/word/document.xml"
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                """
            );
            Add(
                "_rels/.rels",
                $"""
                <Relationships xmlns="{Namespace}package/2006/relationships"><Relationship Id="r" Target="word/document.xml"
                Type="{Namespace}officeDocument/2006/relationships/officeDocument"/></Relationships>
                """
            );
            var cells = rows.Select(row =>
                $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{Paragraph(cell)}</w:tc>"))}</w:tr>"
            );
            Add(
                "word/document.xml",
                $"<w:document xmlns:w=\"{Namespace}wordprocessingml/2006/main\"><w:body>"
                    + string.Concat(paragraphs.Select(Paragraph))
                    + (rows.Length == 0 ? null : $"<w:tbl>{string.Concat(cells)}</w:tbl>")
                    + "</w:body></w:document>"
            );

            void Add(string name, string content)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    /// <summary>A form that says neither its year nor its department, nor the unit of its amounts.</summary>
    /// <param name="visits">The target of its first indicator.</param>
    public static byte[] Anonymous(int visits = 12) =>
        Docx(
            ["财政项目支出绩效目标申报表"],
            ["项目名称", "社区养老服务", "项目性质", "经常性项目"],
            ["项目资金总额", "10.00", "年度资金申请总额", "10.00"],
            ["年度总体目标", "全年开展社区养老服务12次。", "", ""],
            ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "服务次数", $"≥{visits}次"],
            ["产出指标", "质量指标", "服务合格率", "≥95%"],
            ["效益指标", "社会效益指标", "受益人数", "≥200人"],
            ["满意度指标", "服务对象满意度指标", "老人满意度", "≥90%"]
        );

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static byte[] Novel() =>
        Encoding.UTF8.GetBytes(
            string.Join(
                '\n',
                Enumerable
                    .Range(1, 100)
                    .Select(chapter =>
                        $"第{chapter}回\n话说天下大势，分久必合，合久必分。却说那项目经理走了三日三夜，花去银子一百两。"
                    )
            )
        );

    private static byte[] Invoice() =>
        Docx(
            ["增值税电子普通发票"],
            ["名称", "单位", "数量", "单价", "金额"],
            ["复印纸", "箱", "20", "150.00", "3000.00"],
            ["合计", "", "", "", "3000.00"]
        );

    private static byte[] Budget() =>
        Docx(
            ["2026年部门预算", "一、部门主要职责", "负责全区民政工作。"],
            ["收入", "预算数", "支出", "预算数"],
            ["一般公共预算", "1,000,000.00", "社会保障和就业支出", "1,000,000.00"],
            ["收入总计", "1,000,000.00", "支出总计", "1,000,000.00"]
        );

    /// <summary>Word puts an encrypted document into a compound file, in a stream of this name.</summary>
    private static byte[] EncryptedDocx() =>
        [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. new byte[1000],
            .. Encoding.Unicode.GetBytes("EncryptedPackage\0"),
            .. new byte[600],
        ];

    /// <summary>The sample with the record behind the first one of its workbook made that of a password.</summary>
    private static byte[] EncryptedXls()
    {
        const int FirstRecord = 20;
        var file = Fixture("songjiang.xls");
        var workbook = file.AsSpan().IndexOf<byte>([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]);
        file[workbook + FirstRecord] = 0x2F;
        file[workbook + FirstRecord + 1] = 0;
        return file;
    }

    private static byte[] Fixture(string name) =>
        File.ReadAllBytes(Repository.PathTo("tests", "fixtures", "documents", name));

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
