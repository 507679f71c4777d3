using System.Text;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Recognises by its bytes a file that no reader took, and says what to do with it.</summary>
internal static class FileKinds
{
    private const int HeadBytes = 1_024;

    private static readonly BilingualText ToDocx = new(
        "另存为docx后再读取。",
        "Save it as docx and read that."
    );
    private static readonly BilingualText ToXlsx = new(
        "另存为xlsx后再读取。",
        "Save it as xlsx and read that."
    );

    private static readonly BilingualText Original = new(
        "取得Word或Excel原件后再读取。",
        "Get the Word or Excel file that it was made from, and read that."
    );

    private static readonly BilingualText Unpack = new(
        "解压后读取其中的文件。",
        "Unpack it and read the files in it."
    );

    private static readonly BilingualText AddHtml = new(
        "添加程序包PerformanceBudget.Documents.Html，或另存为docx后再读取。",
        "Add the package PerformanceBudget.Documents.Html, or save it as docx and read that."
    );

    private static readonly BilingualText AddPdf = new(
        "添加程序包PerformanceBudget.Documents.Pdf，或取得Word或Excel原件后再读取。",
        "Add the package PerformanceBudget.Documents.Pdf, or get the Word or Excel file that it was made from."
    );

    private static readonly BilingualText Choose = new("选对文件。", "Choose the right file.");

    /// <summary>The finding for what Word wrote before 1997.</summary>
    public static Finding OldWord { get; } =
        NotRead("Word 6或Word 95文档", "a document of Word 6 or Word 95", ToDocx);

    /// <summary>The finding for what Excel wrote before 1997.</summary>
    public static Finding OldExcel { get; } =
        NotRead("Excel 5或Excel 95工作簿", "a workbook of Excel 5 or Excel 95", ToXlsx);

    /// <summary>What a file is, as the finding that says so; null for what may be a plain text and for what is not known.</summary>
    public static Finding? Recognise(ReadOnlySpan<byte> file) =>
        file switch
        {
            [(byte)'P', (byte)'K', 0x03 or 0x05, ..] => Zipped(file),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Compound(file),
            [0x1F, 0x8B, ..]
            or [0x37, 0x7A, 0xBC, 0xAF, ..]
            or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => NotRead("压缩文件", "an archive", Unpack),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
            or [0xFF, 0xD8, 0xFF, ..]
            or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]
            or [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..]
            or [(byte)'I', (byte)'I', 0x2A, 0, ..]
            or [(byte)'M', (byte)'M', 0, 0x2A, ..]
            or [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', ..] => NotRead(
                "图片",
                "a picture",
                Original
            ),
            [(byte)'M', (byte)'Z', _, 0, ..] or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => NotRead(
                "程序",
                "a program",
                Choose
            ),
            _ when Has(file[..Math.Min(file.Length, HeadBytes)], "%PDF-"u8) => NotRead(
                "PDF文件",
                "a PDF document",
                AddPdf
            ),
            _ => TextDecoding.HeadOf(file) is { } head ? Text(head) : null,
        };

    /// <summary>Whether a text that begins so is a web page, or a piece of one.</summary>
    public static bool IsWebPage(string head) =>
        head.StartsWith('<')
        && (
            Has(head, "<html")
            || (!Has(head, "<?xml") && (Has(head, "<!doctype html") || HasElementOfPage(head)))
        );

    /// <summary>The finding for a file of no kind that is known.</summary>
    /// <param name="formats">The formats that are read.</param>
    public static Finding Unknown(IEnumerable<DocumentFormat> formats)
    {
        var names = formats.Select(format => format.Name).ToList();
        return NotRead(
            "无法识别的文件",
            "a file of an unknown kind",
            new BilingualText(
                $"选对文件；可读取{string.Join('、', names)}。",
                $"Choose the right file: {string.Join(", ", names)} are read."
            )
        );
    }

    /// <summary>Names of entries stand in a ZIP archive as they are.</summary>
    private static Finding Zipped(ReadOnlySpan<byte> file) =>
        Has(file, "ppt/"u8) ? NotRead("PowerPoint演示文稿", "a PowerPoint presentation", Choose)
        : Has(file, "xl/workbook.bin"u8)
            ? NotRead("二进制Excel工作簿（xlsb）", "a binary Excel workbook (xlsb)", ToXlsx)
        : Has(file, "word/"u8) ? NotRead("Word文档", "a Word document", ToDocx)
        : Has(file, "xl/"u8) ? NotRead("Excel工作簿", "an Excel workbook", ToXlsx)
        : Has(file, "opendocument.spreadsheet"u8)
            ? NotRead("OpenDocument表格（ods）", "an OpenDocument spreadsheet (ods)", ToXlsx)
        : Has(file, "opendocument.presentation"u8)
            ? NotRead("OpenDocument演示文稿", "an OpenDocument presentation", Choose)
        : Has(file, "opendocument.text"u8) ? NotRead("OpenDocument文档", "an OpenDocument text", ToDocx)
        : NotRead("ZIP压缩文件", "a ZIP archive", Unpack);

    /// <summary>Names of streams stand in a compound file in UTF-16.</summary>
    private static Finding Compound(ReadOnlySpan<byte> file) =>
        HasStream(file, "EncryptedPackage") ? UnreadableDocumentException.Protected().Finding
        : HasStream(file, "Book") ? OldExcel
        : HasStream(file, "PowerPoint Document")
            ? NotRead("PowerPoint演示文稿", "a PowerPoint presentation", Choose)
        : NotRead("旧格式的Office文档", "an Office document of the old kind", ToDocx);

    private static Finding? Text(string head) =>
        head.StartsWith("{\\rtf", StringComparison.Ordinal) ? NotRead("RTF文档", "an RTF document", ToDocx)
        : IsJson(head)
            ? NotRead(
                "JSON文件",
                "a JSON document",
                new BilingualText(
                    "JSON无需转换：用DeclarationJson读取，或直接交给pbudget check。",
                    "JSON is read as it is: by DeclarationJson, or by pbudget check."
                )
            )
        : IsMail(head) ? NotRead("单文件网页（MHT）", "a web page in a single file (MHT)", ToDocx)
        : Has(head, "progid=\"Word.Document\"") || Has(head, "/word/2003/wordml")
            ? NotRead("Word 2003 XML文档", "a Word 2003 XML document", ToDocx)
        : Has(head, "progid=\"Excel.Sheet\"") || Has(head, "urn:schemas-microsoft-com:office:spreadsheet")
            ? NotRead("Excel 2003 XML表格", "an Excel 2003 XML spreadsheet", ToXlsx)
        : IsWebPage(head) ? NotRead("网页", "a web page", AddHtml)
        : Has(head, "<?xml") ? NotRead("XML文件", "an XML document", Choose)
        : null;

    private static bool HasElementOfPage(string head) =>
        Has(head, "<body")
        || Has(head, "<head")
        || Has(head, "<table")
        || Has(head, "<div")
        || Has(head, "<p>")
        || Has(head, "<p ")
        || Has(head, "<a ")
        || Has(head, "<br")
        || Has(head, "<span");

    private static bool IsJson(string head) =>
        head is ['{' or '[', ..]
        && head.AsSpan(1).TrimStart() is ['"', ..] or ['{', ..] or ['}', ..] or ['[', '{', ..];

    private static bool IsMail(string head) =>
        Has(head, "MIME-Version:") && (Has(head, "multipart/related") || Has(head, "text/html"));

    private static bool Has(string head, string part) =>
        head.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool Has(ReadOnlySpan<byte> file, ReadOnlySpan<byte> part) => file.IndexOf(part) >= 0;

    private static bool HasStream(ReadOnlySpan<byte> file, string name) =>
        Has(file, Encoding.Unicode.GetBytes($"{name}\0"));

    private static Finding NotRead(string chinese, string english, BilingualText advice) =>
        new(
            DocumentProblems.AnotherKind,
            string.Empty,
            [new(FindingValue.Actual, new BilingualText(chinese, english)), new("advice", advice)]
        );
}
