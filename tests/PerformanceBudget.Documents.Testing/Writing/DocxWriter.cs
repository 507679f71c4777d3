using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Writes documents as Word does.</summary>
/// <param name="design">How it is to be printed; a document that says nothing of it where there is none.</param>
internal sealed class DocxWriter(PageDesign? design)
{
    private const int TwipsInAPoint = 20;

    public static byte[] Write(SyntheticDocument document, PageDesign? design = null)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            new DocxWriter(design).Write(document, package.AddMainDocumentPart());
        }

        return stream.ToArray();
    }

    private void Write(SyntheticDocument document, MainDocumentPart part)
    {
        var body = new Body();
        foreach (var block in document.Blocks)
        {
            body.Append(
                block is SyntheticTable table
                    ? Table(table, design?.TextWidth)
                    : Paragraph(((SyntheticParagraph)block).Text)
            );
            if (block is SyntheticTable)
            {
                // Word joins tables that nothing stands between.
                body.Append(new Paragraph());
            }
        }

        if (design is not null)
        {
            body.Append(DocxDesign.Section(design, part));
        }

        part.Document = new Document(body);
    }

    private Table Table(SyntheticTable table, double? width)
    {
        var properties = new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Auto, Width = "0" }
        );
        var widths = design is null ? null : DocxDesign.Widths(design, table, width!.Value);
        if (design is not null)
        {
            properties.Append(DocxDesign.Borders(design), new TableLayout { Type = TableLayoutValues.Fixed });
        }

        var written = new Table(
            properties,
            new TableGrid(
                Enumerable
                    .Range(0, table.Columns)
                    .Select(i => new GridColumn { Width = widths is null ? "1400" : Twips(widths[i]) })
            )
        );
        var placed = table.Placed().ToList();
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var line = new TableRow();
            if (design is not null)
            {
                line.Append(DocxDesign.OfRow(design, table, row));
            }

            foreach (
                var (begin, column, cell) in placed
                    .Where(cell => cell.Row <= row && row < cell.Row + cell.Cell.RowSpan)
                    .OrderBy(cell => cell.Column)
            )
            {
                line.Append(Cell(cell, begin == row, widths?[column..(column + cell.ColumnSpan)].Sum()));
            }

            written.Append(line);
        }

        return written;
    }

    /// <summary>A cell, or what Word has below one that is merged downwards.</summary>
    private WordCell Cell(SyntheticCell cell, bool begins, double? width)
    {
        var properties = new TableCellProperties();
        if (width is { } points)
        {
            properties.Append(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = Twips(points) });
        }

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

        if (design is not null)
        {
            properties.Append(DocxDesign.OfCell(design, cell));
        }

        var written = new WordCell(properties);
        if (begins && cell.Nested is { } nested)
        {
            written.Append(Paragraph(cell.Text), Table(nested, width - DocxDesign.Padding));
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

    private Paragraph Paragraph(string text)
    {
        var run = new Run();
        if (design is not null)
        {
            run.Append(DocxDesign.OfRun(design));
        }

        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        var paragraph = new Paragraph(run);
        if (design is { IsCentred: true })
        {
            paragraph.PrependChild(
                new ParagraphProperties(new Justification { Val = JustificationValues.Center })
            );
        }

        return paragraph;
    }

    private static string Twips(double points) =>
        ((int)(points * TwipsInAPoint)).ToString(CultureInfo.InvariantCulture);
}
