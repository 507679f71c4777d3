using System.Buffers;
using System.IO.Pipelines;

namespace PerformanceBudget.Domain.Json;

/// <summary>Takes a file apart into its lines, one at a time, however the bytes arrive.</summary>
/// <remarks>
/// A line ends with LF or CRLF, or with the file. Of a line that is longer than documents may be, only so much is kept that
/// it is seen to be longer.
/// </remarks>
internal sealed class LineReader(PipeReader input, int maxBytes) : IDisposable
{
    private static ReadOnlySpan<byte> Blanks => " \t\r"u8;

    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    // With a carriage return that belongs to the line end, one byte too many is two.
    private readonly int _mostKept = maxBytes + 2;

    private PooledBuffer _line = new();
    private ReadOnlySequence<byte> _chunk;
    private bool _isChunkLent;
    private bool _isEnd;

    /// <summary>The number of the line in the file, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The line, without its end.</summary>
    public ReadOnlySpan<byte> Line => _line.Span;

    /// <summary>Moves to the next line that is not blank, if there is one.</summary>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        do
        {
            if (!await ReadLineAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        } while (IsBlank(_line.Span));

        return true;
    }

    /// <summary>Whether a line is a part of a document that goes on, by its look.</summary>
    public static bool IsOpen(ReadOnlySpan<byte> line) =>
        DocumentReader.WithoutMark(line).Trim(Blanks) is [(byte)'{' or (byte)'[', ..] open
        && open[^1] is (byte)'{' or (byte)'[' or (byte)',' or (byte)':';

    /// <summary>Whether a line goes on with what an open one before it began, and is no document of its own.</summary>
    public static bool GoesOn(ReadOnlySpan<byte> open, ReadOnlySpan<byte> line) =>
        line.Trim(Blanks) switch
        {
            [(byte)'"', ..] => true,
            [(byte)'}', ..] => open.TrimEnd(Blanks) is [.., (byte)'{'],
            [(byte)']', ..] => open.TrimEnd(Blanks) is [.., (byte)'['],
            [(byte)'{', ..] => DocumentReader.WithoutMark(open).Trim(Blanks) is [(byte)'['],
            _ => false,
        };

    /// <summary>Gives the line away, to be disposed of by the caller.</summary>
    public PooledBuffer TakeLine()
    {
        var line = _line;
        _line = new PooledBuffer();
        return line;
    }

    public void Dispose()
    {
        _line.Dispose();
        if (_isChunkLent)
        {
            input.AdvanceTo(_chunk.Start);
        }
    }

    private async ValueTask<bool> ReadLineAsync(CancellationToken cancellationToken)
    {
        _line.Clear();
        while (true)
        {
            if (_chunk.PositionOf(LineFeed) is { } end)
            {
                Keep(_chunk.Slice(0, end));
                _chunk = _chunk.Slice(_chunk.GetPosition(1, end));
                EndLine();
                return true;
            }

            Keep(_chunk);
            if (_isChunkLent)
            {
                input.AdvanceTo(_chunk.End);
                _isChunkLent = false;
                _chunk = default;
            }

            if (_isEnd)
            {
                EndLine();
                return _line.Length > 0;
            }

            var result = await input.ReadUncanceledAsync(cancellationToken).ConfigureAwait(false);
            _chunk = result.Buffer;
            _isChunkLent = true;
            _isEnd = result.IsCompleted;
        }
    }

    private void Keep(ReadOnlySequence<byte> bytes)
    {
        foreach (var segment in bytes)
        {
            var room = _mostKept - _line.Length;
            _line.Write(segment.Span[..Math.Min(segment.Length, room)]);
        }
    }

    private void EndLine()
    {
        Number++;
        if (_line.Span is [.., CarriageReturn])
        {
            _line.Advance(-1);
        }
    }

    private bool IsBlank(ReadOnlySpan<byte> line) =>
        line.Length <= maxBytes && DocumentReader.WithoutMark(line).IndexOfAnyExcept(Blanks) < 0;
}
