namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>A stream that gives its bytes in pieces that end where they are told to.</summary>
/// <param name="bytes">All of the bytes.</param>
/// <param name="ends">Where the pieces end, in ascending order; the last piece ends with the bytes.</param>
internal sealed class ChunkedStream(byte[] bytes, params int[] ends) : ForwardStream
{
    private int _position;
    private int _piece;

    public override int Read(Span<byte> buffer)
    {
        while (_piece < ends.Length && ends[_piece] <= _position)
        {
            _piece++;
        }

        var end = _piece < ends.Length ? ends[_piece] : bytes.Length;
        var piece = bytes.AsSpan(_position, Math.Min(end - _position, buffer.Length));
        piece.CopyTo(buffer);
        _position += piece.Length;
        return piece.Length;
    }
}
