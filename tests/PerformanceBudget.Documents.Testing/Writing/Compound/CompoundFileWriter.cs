using System.Buffers.Binary;
using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Writes compound files of streams in the root: those of 4,096 bytes and more in sectors, smaller ones in the mini stream.</summary>
public static class CompoundFileWriter
{
    public const int SectorSize = 512;

    /// <summary>How long a stream is that stands in sectors of its own.</summary>
    public const int MiniStreamCutoff = 4_096;

    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint TableSector = 0xFFFFFFFD;
    private const uint None = 0xFFFFFFFF;

    public static byte[] Write(params (string Name, byte[] Data)[] streams)
    {
        var sectors = new List<byte[]>();
        var next = new List<uint>();
        var (mini, nextMini) = (new List<byte>(), new List<uint>());
        var entries = new List<(string Name, uint Start, int Size)>();
        foreach (var (name, data) in streams)
        {
            entries.Add(
                data.Length >= MiniStreamCutoff
                    ? (name, Chain(data, sectors, next), data.Length)
                    : (name, MiniChain(data, mini, nextMini), data.Length)
            );
        }

        entries.Insert(0, ("Root Entry", Chain([.. mini], sectors, next), mini.Count));
        var miniTable = Chain([.. nextMini.SelectMany(BitConverter.GetBytes)], sectors, next);
        var directory = Chain(
            [.. entries.SelectMany((entry, i) => Entry(entry, i, entries.Count))],
            sectors,
            next
        );
        var tables = 1;
        while ((sectors.Count + tables) * sizeof(uint) > tables * SectorSize)
        {
            tables++;
        }

        var header = Header(directory, miniTable, tables, sectors.Count);
        next.AddRange(Enumerable.Repeat(TableSector, tables));
        _ = Chain([.. next.SelectMany(BitConverter.GetBytes)], sectors, []);
        return [.. header, .. sectors.SelectMany(sector => sector)];
    }

    private static uint Chain(byte[] data, List<byte[]> sectors, List<uint> next)
    {
        var start = (uint)sectors.Count;
        foreach (var part in data.Chunk(SectorSize))
        {
            sectors.Add([.. part, .. new byte[SectorSize - part.Length]]);
            next.Add((uint)sectors.Count);
        }

        if (data.Length == 0)
        {
            return EndOfChain;
        }

        if (next.Count > 0)
        {
            next[^1] = EndOfChain;
        }

        return start;
    }

    private static uint MiniChain(byte[] data, List<byte> mini, List<uint> next)
    {
        var start = (uint)(mini.Count / 64);
        for (var i = 0; i < data.Length; i += 64)
        {
            mini.AddRange(data.AsSpan(i, Math.Min(64, data.Length - i)));
            mini.AddRange(new byte[(64 - (mini.Count % 64)) % 64]);
            next.Add((uint)(mini.Count / 64));
        }

        if (data.Length > 0)
        {
            next[^1] = EndOfChain;
        }

        return start;
    }

    private static byte[] Entry((string Name, uint Start, int Size) entry, int index, int count)
    {
        var bytes = new byte[128];
        Encoding.Unicode.GetBytes(entry.Name).CopyTo(bytes, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(64), (ushort)((entry.Name.Length + 1) * 2));
        bytes[66] = index == 0 ? (byte)5 : (byte)2;
        Put(bytes, 68, None);
        Put(bytes, 72, index > 0 && index + 1 < count ? (uint)index + 1 : None);
        Put(bytes, 76, index == 0 && count > 1 ? 1 : None);
        Put(bytes, 116, entry.Start);
        Put(bytes, 120, (uint)entry.Size);
        return bytes;
    }

    private static byte[] Header(uint directory, uint miniTable, int tables, int firstTable)
    {
        var header = new byte[SectorSize];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(header, 0);
        header[26] = 3;
        (header[28], header[29]) = (0xFE, 0xFF);
        header[30] = 9;
        header[32] = 6;
        Put(header, 44, (uint)tables);
        Put(header, 48, directory);
        Put(header, 56, MiniStreamCutoff);
        Put(header, 60, miniTable);
        Put(header, 68, EndOfChain);
        for (var i = 0; i < 109; i++)
        {
            Put(header, 76 + (i * sizeof(uint)), i < tables ? (uint)(firstTable + i) : None);
        }

        return header;
    }

    private static void Put(byte[] bytes, int at, uint value) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
}
