using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Writes documents as Word does.</summary>
internal static class DocxWriter
{
    public static byte[] Write(SyntheticDocument document)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            foreach (var block in document.Blocks)
            {
                body.Append(
                    block is SyntheticTable table ? Table(table) : Paragraph(((SyntheticParagraph)block).Text)
                );
                if (block is SyntheticTable)
                {
                    // Word joins tables that nothing stands between.
                    body.Append(new Paragraph());
                }
            }

            package.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static Table Table(SyntheticTable table)
    {
        var written = new Table(
            new TableProperties(new TableWidth { Type = TableWidthUnitValues.Auto, Width = "0" }),
            new TableGrid(Enumerable.Range(0, table.Columns).Select(_ => new GridColumn { Width = "1400" }))
        );
        var placed = table.Placed().ToList();
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var line = new TableRow();
            foreach (
                var (begin, _, cell) in placed
                    .Where(cell => cell.Row <= row && row < cell.Row + cell.Cell.RowSpan)
                    .OrderBy(cell => cell.Column)
            )
            {
                line.Append(Cell(cell, begin == row));
            }

            written.Append(line);
        }

        return written;
    }

    /// <summary>A cell, or what Word has below one that is merged downwards.</summary>
    private static WordCell Cell(SyntheticCell cell, bool begins)
    {
        var properties = new TableCellProperties();
        if (cell.ColumnSpan > 1)
        {
            properties.Append(new GridSpan { Val = cell.ColumnSpan });
        }

        if (cell.RowSpan > 1)
        {
            properties.Append(
                new VerticalMerge { Val = begins ? MergedCellValues.Restart : MergedCellValues.Continue }
            );
        }

        var written = new WordCell(properties);
        if (begins && cell.Nested is { } nested)
        {
            written.Append(Paragraph(cell.Text), Table(nested));
        }

        // Every second cell breaks lines inside a paragraph, the others begin a new one.
        var text = begins && cell.Nested is null ? cell.Text : string.Empty;
        if (text.Length % 2 == 0)
        {
            written.Append(Paragraph(text));
        }
        else
        {
            written.Append(text.Split('\n').Select(Paragraph));
        }

        return written;
    }

    private static Paragraph Paragraph(string text)
    {
        var run = new Run();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(run);
    }
}
