using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using PerformanceBudget.Documents;
using PerformanceBudget.Documents.Pdf;
using UglyToad.PdfPig;

namespace PerformanceBudget.Benchmarks;

/// <summary>
/// The sample as LibreOffice Writer and Chromium print it, 36 and 24 pages: paragraphs and tables, and the declaration, against the
/// letters alone that PdfPig gives, and against the text that <c>pdftotext -layout</c> lays out, a process with its start.
/// </summary>
/// <remarks>Without pdftotext (poppler-utils) its case has no result.</remarks>
[WarmupCount(3), IterationCount(12)]
public class PdfBenchmarks
{
    private readonly DocumentReader _reader = DocumentReader.Default.With(new PdfFormat());
    private byte[] _file = [];

    [Params("writer", "chromium-hand")]
    public string Printed { get; set; } = string.Empty;

    private string Path => System.IO.Path.Combine(AppContext.BaseDirectory, $"songjiang-{Printed}.pdf");

    [GlobalSetup]
    public void SetUp() => _file = File.ReadAllBytes(Path);

    [Benchmark(Baseline = true)]
    public int PdfPigLetters()
    {
        using var document = PdfDocument.Open(_file);
        return document.GetPages().Sum(page => page.Letters.Count);
    }

    [Benchmark]
    public SourceDocument ReadBlocks() => _reader.ReadBlocks(_file);

    [Benchmark]
    public ReadDeclaration Read() => _reader.Read(_file);

    [Benchmark]
    public int PdfToText()
    {
        using var process =
            Process.Start(
                new ProcessStartInfo("pdftotext", ["-layout", Path, "-"])
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                }
            ) ?? throw new InvalidOperationException("pdftotext does not start.");
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text.Length;
    }
}
