using System.Text;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>Nothing goes back to the context of a caller, who may be waiting for it on that thread.</summary>
public sealed class CallersContextTests
{
    private const int LineCount = 5;

    private static readonly byte[] Lines = Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Repeat(Sample.CompactJson + "\n", LineCount))
    );

    public static TheoryData<string, Func<Task>> Entries =>
        new()
        {
            { "read", () => DeclarationJson.ReadAsync(new SlowStream(Lines)).AsTask() },
            { "read lines", () => Count(ReadingOptions.Default) },
            { "read lines by two", () => Count(ReadingOptions.Default.WithDegreeOfParallelism(2)) },
            { "write", () => DeclarationJson.WriteAsync(new SlowStream([]), Sample.Declaration).AsTask() },
            {
                "write lines",
                () => DeclarationJson.WriteLinesAsync(new SlowStream([]), [Sample.Declaration]).AsTask()
            },
        };

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task Entry_NeedsNoThreadOfTheCaller(string name, Func<Task> entry)
    {
        var context = new CountingContext();

        await Task.Run(
            () =>
            {
                SynchronizationContext.SetSynchronizationContext(context);
                return entry();
            },
            TestContext.Current.CancellationToken
        );

        Assert.True(context.Posts == 0, $"{name} came back {context.Posts} times");
    }

    private static async Task Count(ReadingOptions options)
    {
        var lines = 0;
        await foreach (
            var reading in DeclarationJson
                .ReadLinesAsync(new SlowStream(Lines), options)
                .ConfigureAwait(false)
        )
        {
            lines = reading.Line;
        }

        Assert.Equal(LineCount, lines);
    }

    /// <summary>Goes on all the same, so that who comes back is counted and does not wait for ever.</summary>
    private sealed class CountingContext : SynchronizationContext
    {
        private int _posts;

        public int Posts => _posts;

        public override void Post(SendOrPostCallback callback, object? state)
        {
            _ = Interlocked.Increment(ref _posts);
            base.Post(callback, state);
        }
    }

    /// <summary>A stream that is never done at once.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream
    {
        private readonly MemoryStream _bytes = new(bytes);

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            await Task.Delay(1, cancellationToken).ConfigureAwait(false);
            return await _bytes.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }

        public override async ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        ) => await Task.Delay(1, cancellationToken).ConfigureAwait(false);
    }
}
