namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>A stream of the same bytes again and again, which are never all in memory.</summary>
internal sealed class RepeatingStream(byte[] bytes, long times) : ForwardStream
{
    private int _position;
    private long _timesLeft = times;

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && _timesLeft > 0)
        {
            var piece = bytes.AsSpan(_position, Math.Min(bytes.Length - _position, buffer.Length - written));
            piece.CopyTo(buffer[written..]);
            written += piece.Length;
            _position += piece.Length;
            if (_position == bytes.Length)
            {
                _position = 0;
                _timesLeft--;
            }
        }

        return written;
    }
}
