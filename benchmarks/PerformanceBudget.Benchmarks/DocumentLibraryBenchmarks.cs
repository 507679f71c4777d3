using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using DocumentFormat.OpenXml.Packaging;
using ExcelDataReader;
using PerformanceBudget.Documents;
using PerformanceBudget.Documents.Html;
using Excel = DocumentFormat.OpenXml.Spreadsheet;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace PerformanceBudget.Benchmarks;

/// <summary>
/// Paragraphs and tables of the sample, each with its place, against what general libraries take to get at the text of the same
/// paragraphs and cells.
/// </summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class DocumentLibraryBenchmarks
{
    private readonly DocumentReader _reader = DocumentReader.Default.With(new HtmlFormat());

    [GlobalSetup]
    public void SetUp() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Benchmark, BenchmarkCategory("docx")]
    public SourceDocument ReadDocx() => _reader.ReadBlocks(PublishedSample.Docx);

    [Benchmark(Baseline = true), BenchmarkCategory("docx")]
    public int OpenXmlDocx()
    {
        using var file = new MemoryStream(PublishedSample.Docx);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var length = 0;
        foreach (var block in document.MainDocumentPart!.Document!.Body!)
        {
            length += block switch
            {
                Word.Table table => table
                    .Elements<Word.TableRow>()
                    .SelectMany(row => row.Elements<Word.TableCell>())
                    .Sum(cell => cell.InnerText.Length),
                Word.Paragraph paragraph => paragraph.InnerText.Length,
                _ => 0,
            };
        }

        return length;
    }

    [Benchmark, BenchmarkCategory("xlsx")]
    public SourceDocument ReadXlsx() => _reader.ReadBlocks(PublishedSample.Xlsx);

    [Benchmark, BenchmarkCategory("xlsx")]
    public int OpenXmlXlsx()
    {
        using var file = new MemoryStream(PublishedSample.Xlsx);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var workbook = document.WorkbookPart!;
        string[] strings =
        [
            .. workbook
                .SharedStringTablePart?.SharedStringTable?.Elements<Excel.SharedStringItem>()
                .Select(item => item.InnerText)
                ?? [],
        ];
        var length = 0;
        foreach (
            var cell in workbook.WorksheetParts.SelectMany(sheet =>
                sheet.Worksheet!.Descendants<Excel.Cell>()
            )
        )
        {
            var value = cell.CellValue?.Text ?? cell.InnerText;
            length +=
                cell.DataType?.Value == Excel.CellValues.SharedString
                    ? strings[int.Parse(value, CultureInfo.InvariantCulture)].Length
                    : value.Length;
        }

        return length;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("xlsx")]
    public int ExcelDataReaderXlsx() => ReadCells(PublishedSample.Xlsx);

    [Benchmark, BenchmarkCategory("xls")]
    public SourceDocument ReadXls() => _reader.ReadBlocks(PublishedSample.Xls);

    [Benchmark(Baseline = true), BenchmarkCategory("xls")]
    public int ExcelDataReaderXls() => ReadCells(PublishedSample.Xls);

    [Benchmark, BenchmarkCategory("html")]
    public SourceDocument ReadHtml() => _reader.ReadBlocks(PublishedSample.Html);

    [Benchmark(Baseline = true), BenchmarkCategory("html")]
    public int AngleSharpHtml()
    {
        using var file = new MemoryStream(PublishedSample.Html);
        using var page = new HtmlParser().ParseDocument(file);
        return page.QuerySelectorAll("p, td, th").Sum(element => element.TextContent.Length);
    }

    private static int ReadCells(byte[] workbook)
    {
        using var file = new MemoryStream(workbook);
        using var reader = ExcelReaderFactory.CreateReader(file);
        var length = 0;
        do
        {
            while (reader.Read())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    length += reader.GetValue(column)?.ToString()?.Length ?? 0;
                }
            }
        } while (reader.NextResult());

        return length;
    }
}
