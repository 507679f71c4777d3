using BenchmarkDotNet.Attributes;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Benchmarks;

/// <summary>A file that has the sample's declaration in each of 400 lines, one line and several at once.</summary>
public class LineBenchmarks
{
    private byte[] _lines = [];
    private ReadingOptions _options = ReadingOptions.Default;

    [Params(1, 2)]
    public int AtOnce { get; set; }

    [GlobalSetup]
    public async Task SetUp()
    {
        using var lines = new MemoryStream();
        await DeclarationJson
            .WriteLinesAsync(lines, Enumerable.Repeat(SampleDocument.Declaration, 400))
            .ConfigureAwait(false);
        _lines = lines.ToArray();
        _options = ReadingOptions.Default.WithDegreeOfParallelism(AtOnce);
    }

    [Benchmark]
    public async Task<int> ReadLines()
    {
        var projects = 0;
        using var lines = new MemoryStream(_lines);
        await foreach (var reading in DeclarationJson.ReadLinesAsync(lines, _options).ConfigureAwait(false))
        {
            projects += reading.GetDeclaration().Projects.Length;
        }

        return projects;
    }
}
