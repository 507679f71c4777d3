using System.Buffers;
using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Json;

/// <summary>Documents that are read and written, always in canonical form.</summary>
/// <typeparam name="T">What a document holds.</typeparam>
/// <typeparam name="TReading">What comes of reading one.</typeparam>
internal abstract class JsonDocuments<T, TReading> : DocumentSource<TReading>
    where T : class
{
    // So many bytes of lines are put together into one write.
    private const int BatchSize = 65_536;

    public void Write(IBufferWriter<byte> output, T value, bool indented)
    {
        using var writer = new Utf8JsonWriter(output, indented ? JsonWriting.Indented : JsonWriting.Compact);
        WriteValue(writer, value);
    }

    public async ValueTask WriteAsync(
        Stream output,
        T value,
        bool indented,
        CancellationToken cancellationToken
    )
    {
        using var document = new PooledBuffer();
        Write(document, value, indented);
        await output.WriteAsync(document.Memory, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask WriteLinesAsync(
        Stream output,
        IEnumerable<T> values,
        CancellationToken cancellationToken
    )
    {
        using var lines = new PooledBuffer();
        foreach (var value in values)
        {
            await AddLineAsync(output, lines, value, cancellationToken).ConfigureAwait(false);
        }

        await output.WriteAsync(lines.Memory, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask WriteLinesAsync(
        Stream output,
        IAsyncEnumerable<T> values,
        CancellationToken cancellationToken
    )
    {
        using var lines = new PooledBuffer();
        await foreach (var value in values.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await AddLineAsync(output, lines, value, cancellationToken).ConfigureAwait(false);
        }

        await output.WriteAsync(lines.Memory, cancellationToken).ConfigureAwait(false);
    }

    public byte[] ToUtf8Bytes(T value, bool indented)
    {
        using var document = new PooledBuffer();
        Write(document, value, indented);
        return document.Span.ToArray();
    }

    public string ToJson(T value, bool indented)
    {
        using var document = new PooledBuffer();
        Write(document, value, indented);
        return Encoding.UTF8.GetString(document.Span);
    }

    protected abstract void WriteValue(Utf8JsonWriter writer, T value);

    private async ValueTask AddLineAsync(
        Stream output,
        PooledBuffer lines,
        T value,
        CancellationToken cancellationToken
    )
    {
        Write(lines, Guard.Against.Null(value), indented: false);
        lines.Write("\n"u8);
        if (lines.Length >= BatchSize)
        {
            await output.WriteAsync(lines.Memory, cancellationToken).ConfigureAwait(false);
            lines.Clear();
        }
    }
}
