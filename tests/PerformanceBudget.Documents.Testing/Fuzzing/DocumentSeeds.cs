using System.Collections.Immutable;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace PerformanceBudget.Documents.Testing.Fuzzing;

/// <summary>Small documents of every format, of a few layouts each.</summary>
internal static class DocumentSeeds
{
    private const int Seed = 17;
    private const int ShortestColumn = 1_000;

    private static readonly ImmutableArray<SyntheticForm> Forms =
    [
        .. new[] { "national-6", "year-only", "wide", "two-tables" }
            .Select(name => LayoutCatalogue.Named.Single(layout => layout.Name == name))
            .Select(Smallest),
    ];

    public static IEnumerable<byte[]> Of(SyntheticFormat format) =>
        Forms.Select(form => form.Write(format, Seed));

    public static IEnumerable<byte[]> OfOdt() => Forms.Select(form => Odt(form.Document));

    public static IEnumerable<byte[]> OfDoc() => Forms.Select(form => Doc(form.Document));

    public static IEnumerable<byte[]> OfXls() => Forms.Select(form => Xls(form.Document));

    public static IEnumerable<byte[]> OfEveryFormat() =>
        Enum.GetValues<SyntheticFormat>()
            .Select(format => Of(format).First())
            .Append(OfOdt().First())
            .Append(OfDoc().First())
            .Append(OfXls().First());

    // The smallest of some: a mutation is to hit something.
    private static SyntheticForm Smallest(Layout layout) =>
        Enumerable
            .Range(Seed, 20)
            .Select(seed => SyntheticForm.Generate(layout, seed))
            .MinBy(form =>
                form.Document.Blocks.OfType<SyntheticTable>().Sum(table => table.Placed().Count())
            )!;

    private static byte[] Odt(SyntheticDocument document)
    {
        var content = new StringBuilder(
            """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
            """
        );
        foreach (var block in document.Blocks)
        {
            Append(content, block);
        }

        content.Append("</office:text></office:body></office:document-content>");
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "mimetype", "application/vnd.oasis.opendocument.text");
            Add(archive, "content.xml", content.ToString());
        }

        return file.ToArray();
    }

    private static void Append(StringBuilder content, SyntheticBlock block)
    {
        if (block is SyntheticParagraph paragraph)
        {
            content.Append($"<text:p>{SecurityElement.Escape(paragraph.Text)}</text:p>");
            return;
        }

        content.Append("<table:table>");
        var table = (SyntheticTable)block;
        var cells = table.Placed().ToLookup(cell => cell.Row);
        for (var row = 0; row < table.Rows.Length; row++)
        {
            content.Append("<table:table-row>");
            foreach (var (_, _, cell) in cells[row])
            {
                content.Append(
                    $"<table:table-cell table:number-columns-spanned=\"{cell.ColumnSpan}\" table:number-rows-spanned=\"{cell.RowSpan}\">"
                );
                content.Append($"<text:p>{SecurityElement.Escape(cell.Text)}</text:p></table:table-cell>");
            }

            content.Append("</table:table-row>");
        }

        content.Append("</table:table>");
    }

    private static byte[] Doc(SyntheticDocument document)
    {
        var file = new DocFile();
        foreach (var block in document.Blocks)
        {
            if (block is SyntheticParagraph paragraph)
            {
                file.Run(paragraph.Text).End();
                continue;
            }

            foreach (var row in ((SyntheticTable)block).Rows)
            {
                var edges = new List<short> { 0 };
                foreach (var cell in row.Cells)
                {
                    edges.Add((short)(edges[^1] + (cell.ColumnSpan * ShortestColumn)));
                }

                file.Row([.. row.Cells.Select(cell => cell.Text)], [.. edges]);
            }

            file.Run(" ").End();
        }

        return file.ToBytes();
    }

    private static byte[] Xls(SyntheticDocument document)
    {
        var cells = new List<byte[]>();
        var row = 0;
        foreach (var block in document.Blocks)
        {
            if (block is SyntheticParagraph paragraph)
            {
                cells.Add(XlsFile.Label(row++, 0, paragraph.Text));
                continue;
            }

            var table = (SyntheticTable)block;
            cells.AddRange(
                table
                    .Placed()
                    .Select(placed => XlsFile.Label(row + placed.Row, placed.Column, placed.Cell.Text))
            );
            row += table.Rows.Length;
        }

        return XlsFile.Of([], [.. cells]);
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
