using System.Buffers.Binary;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Reads numbers and parts of binary data. What lies outside it is damage of the file.</summary>
internal static class BoundedBytes
{
    public static byte ByteAt(this ReadOnlySpan<byte> data, long offset) => data.Part(offset, 1)[0];

    public static ushort UInt16At(this ReadOnlySpan<byte> data, long offset) =>
        BinaryPrimitives.ReadUInt16LittleEndian(data.Part(offset, sizeof(ushort)));

    public static short Int16At(this ReadOnlySpan<byte> data, long offset) =>
        BinaryPrimitives.ReadInt16LittleEndian(data.Part(offset, sizeof(short)));

    public static uint UInt32At(this ReadOnlySpan<byte> data, long offset) =>
        BinaryPrimitives.ReadUInt32LittleEndian(data.Part(offset, sizeof(uint)));

    public static ReadOnlySpan<byte> Part(this ReadOnlySpan<byte> data, long offset, long length) =>
        offset >= 0 && length >= 0 && offset <= data.Length - length
            ? data.Slice((int)offset, (int)length)
            : throw Outside();

    private static UnreadableDocumentException Outside() =>
        UnreadableDocumentException.Damaged(
            new BilingualText("指向文件以外的位置", "it points to places outside itself")
        );
}
