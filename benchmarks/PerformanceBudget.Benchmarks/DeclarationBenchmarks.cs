using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Benchmarks;

/// <summary>
/// The sample's seven projects read, written and reviewed, against the least that anybody can do with the bytes (a token pass) and
/// against what System.Text.Json reads and checks nothing of: a document of nodes, and plain objects by generated code.
/// </summary>
public class DeclarationBenchmarks
{
    private readonly ArrayBufferWriter<byte> _output = new(SampleDocument.Json.Length * 2);

    [Benchmark(Baseline = true)]
    public long TokenPass()
    {
        var reader = new Utf8JsonReader(SampleDocument.Json);
        while (reader.Read())
        {
            // Only the tokens.
        }

        return reader.BytesConsumed;
    }

    [Benchmark]
    public int ParseDocumentUnchecked()
    {
        using var document = JsonDocument.Parse(SampleDocument.Json);
        return document.RootElement.GetProperty("projects").GetArrayLength();
    }

    [Benchmark]
    public object? ReadPlainObjectsUnchecked() =>
        JsonSerializer.Deserialize(SampleDocument.Json, UncheckedModel.Json.Default.Declaration);

    [Benchmark]
    public DeclarationReading Read() => DeclarationJson.Read(SampleDocument.Json);

    [Benchmark]
    public ReviewReport Review() => DeclarationReview.Run(SampleDocument.Declaration);

    [Benchmark]
    public DeclarationReading ReadFile() => DeclarationJson.Read(SampleDocument.File);

    [Benchmark]
    public int Write()
    {
        _output.ResetWrittenCount();
        DeclarationJson.Write(_output, SampleDocument.Declaration);
        return _output.WrittenCount;
    }
}
