using BenchmarkDotNet.Attributes;
using PerformanceBudget.Documents;
using PerformanceBudget.Documents.Html;
using PerformanceBudget.Documents.Pdf;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Benchmarks;

/// <summary>The sample's seven projects read out of every format, into paragraphs and tables and as a whole, against the JSON of it.</summary>
public class DocumentBenchmarks
{
    private readonly DocumentReader _reader = DocumentReader.Default.With(new HtmlFormat(), new PdfFormat());
    private byte[] _file = [];

    [Params("docx", "doc", "odt", "ofd", "xlsx", "xls", "html", "txt")]
    public string Format { get; set; } = string.Empty;

    [GlobalSetup]
    public void SetUp() => _file = PublishedSample.Of(Format);

    [Benchmark(Baseline = true)]
    public DeclarationReading ReadJson() => DeclarationJson.Read(SampleDocument.File);

    [Benchmark]
    public SourceDocument ReadBlocks() => _reader.ReadBlocks(_file);

    [Benchmark]
    public ReadDeclaration Read() => _reader.Read(_file);
}
