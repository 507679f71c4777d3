using System.IO.Compression;
using System.Text;

namespace PerformanceBudget.Documents.Tests.Formats;

/// <summary>Zip archives of XML parts, written by hand.</summary>
internal static class PackageFile
{
    private const string Relationships =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public const string SpreadsheetSpace =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static readonly string[] OpenDocumentSpaces = ["office", "text", "table", "draw"];

    public static byte[] Zip(params IEnumerable<(string Name, string Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var packing = name is "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
                using var writer = new StreamWriter(
                    zip.CreateEntry(name, packing).Open(),
                    new UTF8Encoding(false)
                );
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A Word document with that body, and styles where there are some.</summary>
    public static byte[] Docx(string body, string styles = "") =>
        Zip([
            RelationshipsOf("_rels/.rels", ("officeDocument", "word/document.xml")),
            RelationshipsOf("word/_rels/document.xml.rels", ("styles", "styles.xml")),
            (
                "word/document.xml",
                $"""
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
                    xmlns:v="urn:schemas-microsoft-com:vml"
                    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>{body}</w:body></w:document>
                """
            ),
            (
                "word/styles.xml",
                $"""<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{styles}</w:styles>"""
            ),
        ]);

    /// <summary>A workbook of one sheet, 表, with what its sheet part, the texts that cells share, and its styles have.</summary>
    public static byte[] Xlsx(
        string sheet,
        string strings = "",
        string styles = "",
        string workbookProperties = ""
    ) =>
        Workbook(
            """<sheet name="表" sheetId="1" r:id="r1"/>""",
            workbookProperties,
            [
                ("worksheet", "worksheets/sheet1.xml", $"<worksheet {SpreadsheetSpace}>{sheet}</worksheet>"),
                ("sharedStrings", "sharedStrings.xml", $"<sst {SpreadsheetSpace}>{strings}</sst>"),
                ("styles", "styles.xml", $"<styleSheet {SpreadsheetSpace}>{styles}</styleSheet>"),
            ]
        );

    /// <summary>A workbook with those sheets, whose parts have the relationships r1, r2 and so on.</summary>
    public static byte[] Workbook(
        string sheets,
        string properties,
        params (string Kind, string Part, string Content)[] parts
    ) =>
        Zip([
            RelationshipsOf("_rels/.rels", ("officeDocument", "xl/workbook.xml")),
            RelationshipsOf("xl/_rels/workbook.xml.rels", parts.Select(part => (part.Kind, part.Part))),
            (
                "xl/workbook.xml",
                $"""<workbook {SpreadsheetSpace} xmlns:r="{Relationships}">{properties}<sheets>{sheets}</sheets></workbook>"""
            ),
            .. parts.Select(part => ("xl/" + part.Part, part.Content)),
        ]);

    /// <summary>An OpenDocument text with that body, and the entries of its manifest.</summary>
    public static byte[] Odt(string body, string manifest = "") =>
        Zip([
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            (
                "META-INF/manifest.xml",
                $"""<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{manifest}</m:manifest>"""
            ),
            (
                "content.xml",
                "<office:document-content"
                    + string.Concat(
                        OpenDocumentSpaces.Select(space =>
                            $" xmlns:{space}=\"urn:oasis:names:tc:opendocument:xmlns:{space}:1.0\""
                        )
                    )
                    + $"><office:body><office:text>{body}</office:text></office:body></office:document-content>"
            ),
        ]);

    private const string OfdSpace = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    /// <summary>An OFD of one page of 210 by 297 millimetres, with what its page, its resources and its common data have.</summary>
    public static byte[] Ofd(string page, string resources = "", string commonData = "") =>
        Zip(OfdParts(page, resources, commonData));

    /// <summary>The parts of such an OFD, to which others can be added, or of which some can be left out.</summary>
    public static IEnumerable<(string Name, string Content)> OfdParts(
        string page,
        string resources = "",
        string commonData = ""
    ) =>
        [
            OfdPart(
                "OFD.xml",
                "OFD",
                "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"
            ),
            OfdPart(
                "Doc_0/Document.xml",
                "Document",
                $"""
                <ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>
                <ofd:PublicRes>PublicRes.xml</ofd:PublicRes>{commonData}</ofd:CommonData>
                <ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages>
                """
            ),
            OfdPart("Doc_0/PublicRes.xml", "Res", resources),
            OfdPart("Doc_0/Pages/Page_0/Content.xml", "Page", page),
        ];

    /// <summary>A part of an OFD: what stands in its first element.</summary>
    public static (string Name, string Content) OfdPart(string name, string element, string content) =>
        (name, $"<ofd:{element} {OfdSpace}>{content}</ofd:{element}>");

    /// <summary>A part with relationships r1, r2 and so on.</summary>
    public static (string Name, string Content) RelationshipsOf(
        string name,
        params IEnumerable<(string Kind, string Target)> targets
    ) =>
        (
            name,
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(
                    targets.Select(
                        (target, i) =>
                            $"""<Relationship Id="r{i + 1}" Type="{Relationships}/{target.Kind}" Target="{target.Target}"/>"""
                    )
                )
                + "</Relationships>"
        );
}
