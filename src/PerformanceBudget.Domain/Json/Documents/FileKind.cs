using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PerformanceBudget.Domain.Json;

/// <summary>Recognises by its bytes a file that is no JSON, or JSON in another encoding than UTF-8.</summary>
internal static class FileKind
{
    private const int FewRuns = 20;

    private static readonly BilingualText ExportAdvice = new(
        "此处只读JSON格式的文件；请从系统导出JSON，或选对文件。",
        "Only JSON is read here: export JSON from the system, or choose the right file."
    );

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n"u8);

    private static readonly BilingualText Empty = new("文件是空的", "the document is empty");

    private static readonly BilingualText EmptyAdvice = new(
        "导出或传输没有完成；请重新导出。",
        "The export or the transfer was not completed: export the file again."
    );

    private static readonly BilingualText Word = new("Word文档", "a Word document");
    private static readonly BilingualText Excel = new("Excel工作簿", "an Excel workbook");
    private static readonly BilingualText PowerPoint = new("PowerPoint演示文稿", "a PowerPoint presentation");
    private static readonly BilingualText Office = new(
        "旧格式的Office文档",
        "an Office document of the old kind"
    );
    private static readonly BilingualText Ofd = new("OFD版式文件", "an OFD document");
    private static readonly BilingualText OpenText = new("OpenDocument文档", "an OpenDocument text");
    private static readonly BilingualText OpenSheet = new("OpenDocument表格", "an OpenDocument spreadsheet");
    private static readonly BilingualText Zip = new("ZIP压缩文件", "a ZIP archive");
    private static readonly BilingualText Archive = new("压缩文件", "an archive");
    private static readonly BilingualText Pdf = new("PDF文件", "a PDF document");
    private static readonly BilingualText Rtf = new("RTF文档", "an RTF document");
    private static readonly BilingualText Picture = new("图片", "a picture");
    private static readonly BilingualText WebPage = new("网页", "a web page");
    private static readonly BilingualText Xml = new("XML文件", "an XML document");

    private static readonly BilingualText Gbk = new("GBK（GB 18030）", "GBK (GB 18030)");
    private static readonly BilingualText Utf16 = new("UTF-16", "UTF-16");
    private static readonly BilingualText Utf32 = new("UTF-32", "UTF-32");
    private static readonly BilingualText OtherEncoding = new("另一种编码", "another encoding");

    /// <summary>What a file is that cannot be JSON in UTF-8, as the finding that says so; null where it may be.</summary>
    public static Finding? Recognise(ReadOnlySpan<byte> file)
    {
        if (EncodingOf(file) is { } encoding)
        {
            return new Finding(
                DocumentProblems.AnotherEncoding,
                string.Empty,
                [new FindingValue(FindingValue.Actual, encoding)]
            );
        }

        if (file.IndexOfAnyExcept(Blanks) < 0)
        {
            return new Finding(
                DocumentProblems.BadJson,
                string.Empty,
                [new("reason", Empty), new("advice", EmptyAdvice)]
            );
        }

        return NameOf(file) is { } name
            ? new Finding(
                DocumentProblems.AnotherKindOfFile,
                string.Empty,
                [new FindingValue(FindingValue.Actual, name), new FindingValue("advice", ExportAdvice)]
            )
            : null;
    }

    /// <summary>Whether a file that begins so has no lines of text in UTF-8.</summary>
    public static bool IsNoText(ReadOnlySpan<byte> start) =>
        WideEncodingOf(start) is not null || NameOf(start) is not null;

    private static BilingualText? NameOf(ReadOnlySpan<byte> file)
    {
        var start = Math.Max(file.IndexOfAnyExcept(Blanks), 0);
        return file[start..] switch
        {
            [0x50, 0x4B, 0x03 or 0x05, ..] => Zipped(file),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Compound(file),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => Pdf,
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => Rtf,
            [0x1F, 0x8B, ..]
            or [0x37, 0x7A, 0xBC, 0xAF, ..]
            or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => Archive,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
            or [0xFF, 0xD8, 0xFF, ..]
            or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => Picture,
            [(byte)'<', ..] => IsWebPage(file[start..]) ? WebPage : Xml,
            _ => null,
        };
    }

    /// <summary>Names of entries stand in a ZIP archive as they are.</summary>
    private static BilingualText Zipped(ReadOnlySpan<byte> file) =>
        Has(file, "word/"u8) ? Word
        : Has(file, "xl/"u8) ? Excel
        : Has(file, "ppt/"u8) ? PowerPoint
        : Has(file, "OFD.xml"u8) ? Ofd
        : Has(file, "opendocument.spreadsheet"u8) ? OpenSheet
        : Has(file, "opendocument.text"u8) ? OpenText
        : Zip;

    /// <summary>Names of streams stand in a compound file in UTF-16.</summary>
    private static BilingualText Compound(ReadOnlySpan<byte> file) =>
        Has(file, Encoding.Unicode.GetBytes("WordDocument")) ? Word
        : Has(file, Encoding.Unicode.GetBytes("Workbook")) ? Excel
        : Has(file, Encoding.Unicode.GetBytes("PowerPoint")) ? PowerPoint
        : Office;

    private static bool Has(ReadOnlySpan<byte> file, ReadOnlySpan<byte> name) => file.IndexOf(name) >= 0;

    private static bool IsWebPage(ReadOnlySpan<byte> text)
    {
        var head = Encoding.UTF8.GetString(text[..Math.Min(text.Length, 1_024)]);
        return head.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase);
    }

    private static BilingualText? EncodingOf(ReadOnlySpan<byte> file) =>
        WideEncodingOf(file)
        ?? (Utf8.IsValid(file) || NameOf(file) is not null ? null : EncodingOfText(file));

    private static BilingualText? WideEncodingOf(ReadOnlySpan<byte> file) =>
        file switch
        {
            [0xFF, 0xFE, 0, 0, ..]
            or [0, 0, 0xFE, 0xFF, ..]
            or [not 0, 0, 0, 0, ..]
            or [0, 0, 0, not 0, ..] => Utf32,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] =>
                Utf16,
            _ => null,
        };

    /// <summary>
    /// The encoding of a text that is not well-formed UTF-8: another one where most of what is not ASCII is none. A few bad bytes
    /// in a text that is UTF-8 otherwise are no other encoding.
    /// </summary>
    private static BilingualText? EncodingOfText(ReadOnlySpan<byte> text)
    {
        var (formed, malformed) = (0, 0);
        for (var rest = text; rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var start and >= 0; )
        {
            rest = rest[start..];
            var length = rest.IndexOfAnyInRange((byte)0, (byte)0x7F);
            var run = length < 0 ? rest : rest[..length];
            _ = Utf8.IsValid(run) ? formed++ : malformed++;
            rest = rest[run.Length..];
        }

        return malformed <= formed ? null
            : IsGbk(text) ? Gbk
            : malformed > FewRuns ? OtherEncoding
            : null;
    }

    /// <summary>Whether a text is made of ASCII and of the pairs and groups of four of GB 18030.</summary>
    private static bool IsGbk(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            var length = text switch
            {
                [< 0x80, ..] => 1,
                [>= 0x81 and <= 0xFE, (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE), ..] => 2,
                [>= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, ..] => 4,
                _ => 0,
            };
            if (length == 0)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }
}
