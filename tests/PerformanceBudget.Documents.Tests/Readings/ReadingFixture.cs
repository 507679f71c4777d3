using System.Text;
using PerformanceBudget.Documents.Tests.Formats;
using PerformanceBudget.Documents.Tests.Recognition;

namespace PerformanceBudget.Documents.Tests.Readings;

/// <summary>A small document in tests/fixtures/readings, and all that is read of it: a line about it, its kind, the document, what is read.</summary>
internal sealed class ReadingFixture
{
    private const string Separator = "\n----\n";

    private readonly string _path;
    private readonly string _document;

    private ReadingFixture(string path)
    {
        _path = path;
        Written = File.ReadAllText(path);
        var parts = Written.Split(Separator);
        _document = string.Join(Separator, parts[..2]) + Separator;
        Outcome = parts[0].Split('\n')[^1] switch
        {
            "page" => ReadingOutline.Of(Page.Read(parts[1].Split('\n'))),
            "text" => ReadingOutline.Of(
                DocumentReader.Default.Read(Encoding.UTF8.GetBytes(parts[1].Replace('→', '\t')))
            ),
            "sheet" => ReadingOutline.Of(DocumentReader.Default.Read(Sheet(parts[1]))),
            "print" => ReadingOutline.Of(DrawnPages.Read(parts[1])),
            "printed form" => ReadingOutline.Of(DocumentReader.Recognise(DrawnPages.Read(parts[1]))),
            var kind => throw new InvalidOperationException($"{path} is of no kind: {kind}"),
        };
    }

    public static IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(Repository.PathTo("tests", "fixtures", "readings"), "*.txt")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);

    /// <summary>The file as it is.</summary>
    public string Written { get; }

    /// <summary>What is read of the document.</summary>
    public string Outcome { get; }

    /// <summary>The file as it has to be.</summary>
    public string Expected => _document + Outcome;

    public static ReadingFixture Of(string name) =>
        new(Repository.PathTo("tests", "fixtures", "readings", $"{name}.txt"));

    /// <summary>A sheet of a spreadsheet: a line is a row, with bars between its cells.</summary>
    private static byte[] Sheet(string rows) =>
        PackageFile.Xlsx(
            $"<sheetData>{string.Concat(rows.Split('\n').Select((row, i) => $"<row r=\"{i + 1}\">{Cells(row)}</row>"))}</sheetData>"
        );

    private static string Cells(string row) =>
        string.Concat(
            row.Split('|')
                .Select(
                    (text, i) => text.Length == 0 ? "<c/>" : $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>"
                )
        );

    public void Write() => File.WriteAllText(_path, Expected);
}
