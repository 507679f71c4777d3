using System.IO.Compression;

namespace PerformanceBudget.Documents;

/// <summary>A file of an archive as it is unpacked: counted, whatever size is declared, and checked against its checksum.</summary>
internal sealed class PartStream(ZipArchiveEntry entry, Archive archive) : Stream
{
    private readonly Stream _unpacked = entry.Open();
    private Crc32 _checksum = new();
    private long _length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = _unpacked.Read(buffer);
        _length += count;
        _checksum.Append(buffer[..count]);
        archive.Count(count, _length);
        return count;
    }

    /// <summary>Unpacks what is left.</summary>
    /// <exception cref="InvalidDataException">The content is not what was packed.</exception>
    public void Complete()
    {
        Span<byte> rest = stackalloc byte[1024];
        while (Read(rest) > 0) { }

        if (_checksum.Value != entry.Crc32)
        {
            throw new InvalidDataException("The checksum differs.");
        }
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}
