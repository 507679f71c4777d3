using System.IO.Pipelines;
using System.Text;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>Wherever the bytes come from and however they are cut, the reading is the one from memory.</summary>
[Laws(Arbitrary = [typeof(ProjectGenerators)], MaxTest = ProjectGenerators.Cases)]
public sealed class StreamReadingTests
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>Documents in which a cut can do harm: whole and broken ones, with characters of one to four bytes.</summary>
    public static TheoryData<string, byte[]> Documents
    {
        get
        {
            var sample = Encoding.UTF8.GetBytes(Sample.Json);
            var badUtf8 = Encoding.UTF8.GetBytes(Sample.Json);
            badUtf8[badUtf8.AsSpan().IndexOf("业务"u8) + 1] = 0xFF;
            return new()
            {
                { "whole", sample },
                { "with a mark", [.. Mark, .. sample] },
                { "with half a mark", [.. Mark[..2], .. sample] },
                { "only a mark", Mark },
                { "empty", [] },
                { "blank", " \r\n "u8.ToArray() },
                { "cut off in a character", sample[..(sample.AsSpan().IndexOf("业务"u8) + 2)] },
                { "bad UTF-8", badUtf8 },
                {
                    "several mistakes behind characters of four bytes",
                    Encoding.UTF8.GetBytes(
                        "{\"projects\":[{\"name\":\"𠮷é\",\r\n\"𠮷\":\"\\uD840\", \"code\": null}],\n\"部门\":1,\"currency\":\"🙂\"} 1"
                    )
                },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_CutAtEveryPlace_IsReadAsFromMemory(string name, byte[] document)
    {
        var expected = DeclarationJson.Read(document);

        for (var cut = 0; cut <= document.Length; cut++)
        {
            AssertSame(expected, await DeclarationJson.ReadAsync(new ChunkedStream(document, cut)), name);
            AssertSame(
                expected,
                await DeclarationJson.ReadAsync(PipeReader.Create(Chunk.Sequence(document, cut))),
                name
            );
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_OneByteAtATime_IsReadAsFromMemory(string name, byte[] document)
    {
        var ends = Enumerable.Range(1, document.Length).ToArray();

        var reading = await DeclarationJson.ReadAsync(new ChunkedStream(document, ends));

        AssertSame(DeclarationJson.Read(document), reading, name);
    }

    [Law]
    public void AnyDocument_CutAndBrokenAnywhere_IsReadAsFromMemory(
        DepartmentDeclaration declaration,
        bool indented,
        ushort[] cuts,
        ushort broken,
        byte value
    )
    {
        var document = DeclarationJson.ToUtf8Bytes(declaration, indented);
        if (value % 4 != 0)
        {
            document[broken % document.Length] = value;
        }

        var ends = cuts.Select(cut => cut % document.Length).Order().ToArray();

        var reading = DeclarationJson.ReadAsync(new ChunkedStream(document, ends)).AsTask().Result;
        var fromPipe = DeclarationJson
            .ReadAsync(PipeReader.Create(Chunk.Sequence(document, ends)))
            .AsTask()
            .Result;

        AssertSame(DeclarationJson.Read(document), reading, "stream");
        AssertSame(DeclarationJson.Read(document), fromPipe, "pipe");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(1_001)]
    [InlineData(1_002)]
    [InlineData(1_003)]
    public async Task DocumentOverTheLimit_FromStreamAndPipe_IsReadAsFromMemory(int maxBytes)
    {
        var options = ReadingOptions.Default.WithMaxBytes(maxBytes);
        var document = Encoding.UTF8.GetBytes(Sample.Json);
        var expected = DeclarationJson.Read(document, options);

        AssertSame(expected, await DeclarationJson.ReadAsync(new MemoryStream(document), options), "stream");
        AssertSame(
            expected,
            await DeclarationJson.ReadAsync(PipeReader.Create(new(document)), options),
            "pipe"
        );
        Assert.Equal("PB1020", Assert.Single(expected.Findings).Finding.Code.ToString());
    }

    [Fact]
    public async Task DocumentOverTheLimit_FromAnEndlessStream_IsLeftAtTheLimit()
    {
        using var endless = new RepeatingStream(" "u8.ToArray(), times: long.MaxValue);

        var reading = await DeclarationJson.ReadAsync(endless, ReadingOptions.Default.WithMaxBytes(100_000));

        Assert.Equal("1:100001 PB1020", $"{reading.Findings[0].Position} {reading.Findings[0].Finding.Code}");
    }

    [Fact]
    public async Task Document_WrittenIntoAPipeMeanwhile_IsReadToItsEnd()
    {
        var pipe = new Pipe();
        var reading = DeclarationJson.ReadAsync(pipe.Reader).AsTask();

        foreach (var piece in Sample.Songjiang.Chunk(10_001))
        {
            await pipe.Writer.WriteAsync(piece);
        }

        await pipe.Writer.CompleteAsync();
        AssertSame(DeclarationJson.Read(Sample.Songjiang), await reading, "pipe");
    }

    [Fact]
    public async Task Stream_Read_StaysOpen()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Sample.Json));

        await DeclarationJson.ReadAsync(stream);

        Assert.True(stream.CanRead);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public async Task Cancelled_Read_Throws()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await DeclarationJson.ReadAsync(
                new ChunkedStream(Sample.Songjiang),
                cancellationToken: cancelled.Token
            )
        );
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await DeclarationJson.ReadAsync(new Pipe().Reader, cancellationToken: cancelled.Token)
        );
    }

    [Fact]
    public async Task PendingReadOfThePipe_Cancelled_Throws()
    {
        var pipe = new Pipe();
        var reading = DeclarationJson.ReadAsync(pipe.Reader).AsTask();

        pipe.Reader.CancelPendingRead();

        await Assert.ThrowsAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task BrokenStream_Read_ThrowsWhatItThrows()
    {
        using var closed = new MemoryStream();
        await closed.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () =>
            await DeclarationJson.ReadAsync(closed)
        );
    }

    [Fact]
    public void Null_Read_NamesTheParameter()
    {
        AssertNull("utf8Json", () => _ = DeclarationJson.ReadAsync((Stream)null!).AsTask());
        AssertNull("utf8Json", () => _ = ProjectJson.ReadAsync((PipeReader)null!).AsTask());
        AssertNull("utf8Lines", () => _ = ProjectJson.ReadLinesAsync((Stream)null!));
        AssertNull("utf8Lines", () => _ = DeclarationJson.ReadLinesAsync((PipeReader)null!));

        static void AssertNull(string parameter, Action read) =>
            Assert.Throws<ArgumentNullException>(parameter, read);
    }

    private static void AssertSame(DeclarationReading expected, DeclarationReading actual, string name)
    {
        Assert.True(Equals(expected.Declaration, actual.Declaration), name);
        Assert.Equal<LocatedFinding>(expected.Findings, actual.Findings);
        Assert.Equal<int>(expected.ProjectPositions, actual.ProjectPositions);
        Assert.Equal(1, actual.Line);
    }
}
