using BenchmarkDotNet.Attributes;
using PerformanceBudget.Documents;

namespace PerformanceBudget.Benchmarks;

/// <summary>More and more projects in one file: 7, 70 and 700.</summary>
[WarmupCount(2), IterationCount(8)]
public class DocumentGrowthBenchmarks
{
    private byte[] _docx = [];
    private byte[] _txt = [];

    [Params(7, 70, 700)]
    public int Projects { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _docx = GrownSample.Docx(Projects / 7);
        _txt = GrownSample.Txt(Projects / 7);
        if (Read().Projects.Length != Projects || ReadText().Projects.Length != Projects)
        {
            throw new InvalidOperationException("The projects of the file are not all read.");
        }
    }

    [Benchmark]
    public SourceDocument ReadBlocks() => DocumentReader.Default.ReadBlocks(_docx);

    [Benchmark]
    public ReadDeclaration Read() => DocumentReader.Default.Read(_docx);

    [Benchmark]
    public SourceDocument ReadTextBlocks() => DocumentReader.Default.ReadBlocks(_txt);

    [Benchmark]
    public ReadDeclaration ReadText() => DocumentReader.Default.Read(_txt);
}
