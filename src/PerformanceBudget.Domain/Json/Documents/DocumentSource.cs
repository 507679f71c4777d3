using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;

namespace PerformanceBudget.Domain.Json;

/// <summary>Documents that are read: where their bytes come from is the same for every kind.</summary>
/// <typeparam name="TReading">What comes of reading one.</typeparam>
internal abstract class DocumentSource<TReading>
{
    private static readonly StreamPipeReaderOptions Lent = new(bufferSize: 65_536, leaveOpen: true);

    /// <summary>Reads a document from memory.</summary>
    /// <param name="utf8Json">The whole document.</param>
    /// <param name="options">The limits; null for the default ones.</param>
    /// <param name="line">The line of the file in which it starts, from 1.</param>
    /// <param name="watch">Who waits for it.</param>
    public abstract TReading Read(
        ReadOnlySpan<byte> utf8Json,
        ReadingOptions? options,
        int line,
        Watch watch = default
    );

    /// <summary>The reading of a file of which nothing is read, and why.</summary>
    /// <param name="finding">Why.</param>
    /// <param name="line">The line at which that was seen, from 1.</param>
    protected abstract TReading Refuse(Finding finding, int line);

    public TReading Read(string json, ReadingOptions? options, Watch watch) =>
        Read(Encoding.UTF8.GetBytes(json), options, line: 1, watch);

    public async ValueTask<TReading> ReadAsync(Stream utf8Json, ReadingOptions? options, Watch watch)
    {
        var input = PipeReader.Create(utf8Json, Lent);
        try
        {
            return await ReadAsync(input, options, watch).ConfigureAwait(false);
        }
        finally
        {
            await input.CompleteAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask<TReading> ReadAsync(PipeReader utf8Json, ReadingOptions? options, Watch watch)
    {
        options ??= ReadingOptions.Default;
        using var document = new PooledBuffer();
        bool isEnd;
        do
        {
            var result = await utf8Json.ReadUncanceledAsync(watch.CancellationToken).ConfigureAwait(false);
            foreach (var segment in result.Buffer)
            {
                // One byte too many is enough to know that there are too many.
                var room = options.MaxBytes + 1 - document.Length;
                document.Write(segment.Span[..Math.Min(segment.Length, room)]);
            }

            utf8Json.AdvanceTo(result.Buffer.End);
            isEnd = result.IsCompleted;
        } while (!isEnd && document.Length <= options.MaxBytes);

        return Read(document.Span, options, line: 1, watch);
    }

    public async IAsyncEnumerable<TReading> ReadLinesAsync(
        Stream utf8Lines,
        ReadingOptions? options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var input = PipeReader.Create(utf8Lines, Lent);
        try
        {
            await foreach (
                var reading in ReadLinesAsync(input, options, cancellationToken).ConfigureAwait(false)
            )
            {
                yield return reading;
            }
        }
        finally
        {
            await input.CompleteAsync().ConfigureAwait(false);
        }
    }

    public async IAsyncEnumerable<TReading> ReadLinesAsync(
        PipeReader utf8Lines,
        ReadingOptions? options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        options ??= ReadingOptions.Default;
        var watch = new Watch(Progress: null, cancellationToken);
        using var lines = new LineReader(utf8Lines, options.MaxBytes);
        var hasLine = await lines.NextAsync(cancellationToken).ConfigureAwait(false);
        if (hasLine && FileKind.IsNoText(lines.Line))
        {
            yield return Read(lines.Line, options, lines.Number, watch);
            yield break;
        }

        if (hasLine && LineReader.IsOpen(lines.Line))
        {
            using var first = lines.TakeLine();
            var number = lines.Number;
            hasLine = await lines.NextAsync(cancellationToken).ConfigureAwait(false);
            if (hasLine && LineReader.GoesOn(first.Span, lines.Line))
            {
                yield return Refuse(ContentKind.Indented(), number);
                yield break;
            }

            yield return Read(first.Span, options, number, watch);
        }

        if (options.DegreeOfParallelism == 1)
        {
            for (; hasLine; hasLine = await lines.NextAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return Read(lines.Line, options, lines.Number, watch);
            }

            yield break;
        }

        // In the order of the lines: a line that is done waits for those before it.
        var readings = new Queue<Task<TReading>>(options.DegreeOfParallelism);
        for (; hasLine; hasLine = await lines.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            while (
                readings.Count == options.DegreeOfParallelism
                || (readings.TryPeek(out var first) && first.IsCompleted)
            )
            {
                yield return await readings.Dequeue().ConfigureAwait(false);
            }

            readings.Enqueue(ReadInPool(lines.TakeLine(), options, lines.Number, watch));
        }

        while (readings.TryDequeue(out var reading))
        {
            yield return await reading.ConfigureAwait(false);
        }
    }

    private Task<TReading> ReadInPool(PooledBuffer line, ReadingOptions options, int number, Watch watch) =>
        Task.Run(
            () =>
            {
                using (line)
                {
                    return Read(line.Span, options, number, watch);
                }
            },
            watch.CancellationToken
        );
}
