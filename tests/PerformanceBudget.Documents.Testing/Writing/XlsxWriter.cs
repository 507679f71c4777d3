using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Writes documents as Excel does: one sheet, and what looks like a number is one.</summary>
internal sealed partial class XlsxWriter
{
    private const uint General = 0;
    private const uint Grouped = 1;
    private const uint Percent = 2;
    private const uint PercentWithDecimals = 3;
    private const uint Date = 4;
    private const int ParagraphColumns = 6;

    private readonly SheetData _rows = new();
    private readonly MergeCells _merged = new();
    private readonly List<string> _shared = [];
    private readonly bool _sharesTexts;
    private readonly bool _hasNumbers;

    private XlsxWriter(int seed)
    {
        _sharesTexts = seed % 2 == 0;
        _hasNumbers = seed % 3 != 0;
    }

    public static byte[] Write(SyntheticDocument document, int seed)
    {
        var writer = new XlsxWriter(seed);
        foreach (var block in document.Blocks)
        {
            writer.Append(block);
        }

        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            writer.Finish(package.AddWorkbookPart());
        }

        return stream.ToArray();
    }

    [GeneratedRegex(@"^-?[0-9]{1,3}(,?[0-9]{3})*(\.[0-9]+)?%?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^20[0-9]{2}([-/])[0-9]{1,2}\1[0-9]{1,2}$")]
    private static partial Regex Day();

    private void Finish(WorkbookPart workbook)
    {
        var sheet = workbook.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new Worksheet(_rows);
        if (_merged.HasChildren)
        {
            sheet.Worksheet.Append(_merged);
        }

        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        if (_sharesTexts)
        {
            workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(
                _shared.Select(text => new SharedStringItem(Preserved(text)))
            );
        }

        workbook.Workbook = new Workbook(
            new Sheets(
                new Sheet
                {
                    Name = "绩效目标",
                    SheetId = 1,
                    Id = workbook.GetIdOfPart(sheet),
                }
            )
        );
    }

    private static Stylesheet Styles()
    {
        const uint GroupedFormat = 4;
        const uint PercentFormat = 9;
        const uint PercentWithDecimalsFormat = 10;
        const uint DateFormat = 14;
        return new Stylesheet(
            new Fonts(new Font()),
            new Fills(new Fill()),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new[] { 0u, GroupedFormat, PercentFormat, PercentWithDecimalsFormat, DateFormat }.Select(
                    format => new CellFormat { NumberFormatId = format, ApplyNumberFormat = format != 0 }
                )
            )
        );
    }

    private void Append(SyntheticBlock block)
    {
        if (block is SyntheticParagraph paragraph)
        {
            var canvas = new TableCanvas(ParagraphColumns);
            _ = canvas.BeginRow(RowKind.Other);
            canvas.Put(0, ParagraphColumns, CellRole.Title, paragraph.Text);
            Append(canvas.Build());
            return;
        }

        var table = (SyntheticTable)block;
        Append(table);
        _rows.Append(new Row { RowIndex = Index(_rows.ChildElements.Count) });
    }

    private void Append(SyntheticTable table)
    {
        var first = _rows.ChildElements.Count;
        var placed = table.Placed().ToLookup(cell => cell.Row);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var row = new Row { RowIndex = Index(first + i) };
            foreach (var (_, column, cell) in placed[i])
            {
                var reference = Reference(first + i, column);
                row.Append(Written(cell, reference));
                if (cell.ColumnSpan > 1 || cell.RowSpan > 1)
                {
                    var end = Reference(first + i + cell.RowSpan - 1, column + cell.ColumnSpan - 1);
                    _merged.Append(new MergeCell { Reference = $"{reference}:{end}" });
                }
            }

            _rows.Append(row);
        }
    }

    private static uint Index(int row) => (uint)row + 1;

    private static string Reference(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row + 1}");

    private Cell Written(SyntheticCell cell, string reference)
    {
        var text = cell.Text;
        if (text.Length == 0)
        {
            return new Cell { CellReference = reference };
        }

        if (_hasNumbers && Numeric(text) is var (number, style))
        {
            return new Cell
            {
                CellReference = reference,
                StyleIndex = style,
                CellValue = new CellValue(number),
            };
        }

        if (!_sharesTexts)
        {
            return new Cell
            {
                CellReference = reference,
                DataType = CellValues.InlineString,
                InlineString = new InlineString(Preserved(text)),
            };
        }

        _shared.Add(text);
        return new Cell
        {
            CellReference = reference,
            DataType = CellValues.SharedString,
            CellValue = new CellValue(_shared.Count - 1),
        };
    }

    private static Text Preserved(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>What Excel keeps of a text that was typed in and looks like a number or a day.</summary>
    private static (decimal Number, uint Style)? Numeric(string text)
    {
        if (Day().IsMatch(text))
        {
            const int ExcelsFirstDay = 693_593;
            var day = DateOnly.Parse(text, CultureInfo.InvariantCulture);
            return (day.DayNumber - ExcelsFirstDay, Date);
        }

        if (!Number().IsMatch(text))
        {
            return null;
        }

        var number = decimal.Parse(text.TrimEnd('%'), CultureInfo.InvariantCulture);
        var hasDecimals = text.Contains('.', StringComparison.Ordinal);
        return text.EndsWith('%')
            ? (number / 100, hasDecimals ? PercentWithDecimals : Percent)
            : (number, text.Contains(',', StringComparison.Ordinal) ? Grouped : General);
    }
}
