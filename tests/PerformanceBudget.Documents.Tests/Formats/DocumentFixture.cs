namespace PerformanceBudget.Documents.Tests.Formats;

/// <summary>The sample as Word file and text, files of tests/fixtures/documents, and what tests say of what was read.</summary>
internal static class DocumentFixture
{
    public static byte[] Bytes(params string[] steps) =>
        File.ReadAllBytes(
            steps is ["songjiang.docx" or "songjiang.txt"]
                ? Repository.PathTo("samples", "songjiang-2026" + Path.GetExtension(steps[0]))
                : Repository.PathTo(["tests", "fixtures", "documents", .. steps])
        );

    public static SourceDocument Read(params string[] steps) => Read(Bytes(steps));

    public static SourceDocument Read(byte[] file) => DocumentReader.Default.ReadBlocks(file);

    /// <summary>The code of the one finding about a file of which nothing was read.</summary>
    public static string Refusal(byte[] file, ReadLimits? limits = null)
    {
        var read = DocumentReader.Default.ReadBlocks(file, limits);
        Assert.Empty(read.Blocks);
        return Assert.Single(read.Findings).Finding.Code.ToString();
    }

    public static IEnumerable<TableBlock> Tables(this SourceDocument document) =>
        document.Blocks.OfType<TableBlock>();

    public static IEnumerable<ParagraphBlock> Paragraphs(this SourceDocument document) =>
        document.Blocks.OfType<ParagraphBlock>();

    /// <summary>The cells of a table: row and column from 1, the spans where they are more than 1, and the text.</summary>
    public static IEnumerable<string> Layout(this TableBlock table) =>
        table.Cells.Select(cell =>
            $"{cell.Row + 1},{cell.Column + 1}"
            + (cell is { RowSpan: 1, ColumnSpan: 1 } ? string.Empty : $" {cell.RowSpan}x{cell.ColumnSpan}")
            + $" {cell.Text}"
        );

    /// <summary>The place and the text of each paragraph, and each table as the number of its rows and columns.</summary>
    public static IEnumerable<string> Outline(this SourceDocument document) =>
        document.Blocks.Select(block =>
            block is TableBlock table ? $"{table.RowCount}x{table.ColumnCount}" : $"{block}"
        );
}
