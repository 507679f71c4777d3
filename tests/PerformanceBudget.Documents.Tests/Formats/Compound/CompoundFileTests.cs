using System.Buffers.Binary;
using PerformanceBudget.Documents.Testing;

namespace PerformanceBudget.Documents.Tests.Formats.Compound;

public sealed class CompoundFileTests
{
    private static readonly byte[] Small = [.. Enumerable.Range(0, 200).Select(i => (byte)i)];
    private static readonly byte[] Large = [.. Enumerable.Range(0, 6_001).Select(i => (byte)(i / 7))];

    [Fact]
    public void Streams_OfBothKinds_AreRead()
    {
        var file = CompoundFile.Open(
            CompoundFileWriter.Write(("小", Small), ("Large", Large), ("Empty", []))
        );

        Assert.Equal(Small, file.Read("小")!);
        Assert.Equal(Large, file.Read("LARGE")!);
        Assert.Equal([], file.Read("Empty")!);
        Assert.Null(file.Read("Absent"));
    }

    [Fact]
    public void LastSector_ThatIsShort_IsRead()
    {
        // The table of sectors stands last: what is cut off is unused.
        var file = CompoundFileWriter.Write(("Large", Large));

        Assert.Equal(Large, CompoundFile.Open(file.AsSpan(0, file.Length - 300)).Read("Large")!);
    }

    [Fact]
    public void Table_OfMoreSectorsThanTheHeaderLists_IsContinued()
    {
        var file = CompoundFileWriter.Write(("Large", Large));
        // The list of the header goes into a sector of its own, which the header names.
        var list = file.AsSpan(76, 4).ToArray();
        var continuation = new byte[CompoundFileWriter.SectorSize];
        Array.Fill(continuation, byte.MaxValue);
        list.CopyTo(continuation, 0);
        file.AsSpan(76, 4).Fill(byte.MaxValue);
        BinaryPrimitives.WriteInt32LittleEndian(
            file.AsSpan(68),
            (file.Length / CompoundFileWriter.SectorSize) - 1
        );
        BinaryPrimitives.WriteUInt32LittleEndian(continuation.AsSpan(^4), 0xFFFFFFFE);

        Assert.Equal(Large, CompoundFile.Open([.. file, .. continuation]).Read("Large")!);
    }

    [Theory]
    [InlineData(30, 20)]
    [InlineData(48, 0x7FFFFFFF)]
    [InlineData(76, 0x00FFFFFF)]
    [InlineData(68, 0x00FFFFFF)]
    public void Header_ThatPointsNowhere_IsDamage(int at, int value)
    {
        var file = CompoundFileWriter.Write(("Large", Large));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);

        Assert.Equal("PB1202", Refusal(() => CompoundFile.Open(file)));
    }

    [Fact]
    public void Chain_WithoutAnEnd_IsDamage()
    {
        var file = CompoundFileWriter.Write(("Large", Large));
        var table = file.Length - CompoundFileWriter.SectorSize;
        // The last sector of the directory is followed by itself.
        var directory = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(48));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(table + (directory * 4)), directory);

        Assert.Equal("PB1202", Refusal(() => CompoundFile.Open(file)));
    }

    [Fact]
    public void Entry_ThatIsItsOwnSibling_IsSeenOnce()
    {
        var file = CompoundFileWriter.Write(("Large", Large));
        var directory =
            (BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(48)) + 1) * CompoundFileWriter.SectorSize;
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(directory + 128 + 68), 1);

        Assert.Null(CompoundFile.Open(file).Read("Absent"));
    }

    [Fact]
    public void Stream_LongerThanItsChain_EndsWithIt()
    {
        var file = CompoundFileWriter.Write(("Large", Large));
        var directory =
            (BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(48)) + 1) * CompoundFileWriter.SectorSize;
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(directory + 128 + 120), uint.MaxValue);

        Assert.Equal(6_144, CompoundFile.Open(file).Read("Large")?.Length);
    }

    private static string Refusal(Action read) =>
        Assert.Throws<UnreadableDocumentException>(read).Finding.Code.ToString();
}
