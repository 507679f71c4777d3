using System.Text;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>A compound file ([MS-CFB]): streams in chains of sectors, as Office wrote them until 2003 and WPS still does.</summary>
/// <remarks>
/// Only the streams of the root are read; those of embedded objects are not. Chains are bounded by the size of the file. A last sector
/// that is short is accepted, as WPS writes it.
/// </remarks>
internal readonly ref struct CompoundFile
{
    private const uint LastRegularSector = 0xFFFFFFFA;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const int EntrySize = 128;
    private const int MiniSectorShift = 6;
    private const int MiniStreamCutoff = 4_096;
    private const int HeaderTableEntries = 109;
    private const byte StreamEntry = 2;

    private readonly ReadOnlySpan<byte> _file;
    private readonly int _sectorShift;
    private readonly List<uint> _next;
    private readonly byte[] _directory;

    private CompoundFile(ReadOnlySpan<byte> file)
    {
        _file = file;
        if (!IsCompound(file))
        {
            throw Damaged("不是复合文件", "it is no compound file");
        }

        _sectorShift = file.UInt16At(30);
        if (_sectorShift is not (9 or 12))
        {
            throw Damaged("扇区大小无效", "its sectors have no valid size");
        }

        _next = ReadTable();
        _directory = ReadChain(file.UInt32At(48), long.MaxValue);
    }

    private int SectorSize => 1 << _sectorShift;

    /// <summary>How many sectors there are, the last of which may be short.</summary>
    private long SectorCount => ((_file.Length + SectorSize - 1L) >> _sectorShift) - 1;

    /// <summary>Opens a file.</summary>
    /// <exception cref="UnreadableDocumentException">It is no compound file, or damaged.</exception>
    public static CompoundFile Open(ReadOnlySpan<byte> file) => new(file);

    /// <summary>Whether a file begins as a compound file.</summary>
    public static bool IsCompound(ReadOnlySpan<byte> file) =>
        file is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..];

    /// <summary>Whether a file is a compound file with a stream in its root; of a damaged one, whether it has the name anywhere.</summary>
    public static bool Names(ReadOnlySpan<byte> file, string stream)
    {
        if (!IsCompound(file))
        {
            return false;
        }

        try
        {
            return Open(file).Has(stream);
        }
        catch (UnreadableDocumentException)
        {
            return file.IndexOf(Encoding.Unicode.GetBytes($"{stream}\0")) >= 0;
        }
    }

    /// <summary>Reads a stream of the root; null where there is none of that name.</summary>
    /// <exception cref="UnreadableDocumentException">The stream is damaged.</exception>
    public byte[]? Read(string name)
    {
        if (Find(name) is not { } at)
        {
            return null;
        }

        var entry = EntryAt(at);
        var (start, size) = (entry.UInt32At(116), entry.UInt32At(120));
        return size < MiniStreamCutoff ? ReadMini(start, size) : ReadChain(start, size);
    }

    private bool Has(string name) => Find(name) is not null;

    private ReadOnlySpan<byte> EntryAt(uint index) =>
        ((ReadOnlySpan<byte>)_directory).Part((long)index * EntrySize, EntrySize);

    /// <summary>Looks through the tree of the root's children, each entry at most once.</summary>
    private uint? Find(string name)
    {
        var seen = new bool[_directory.Length / EntrySize];
        var open = new Stack<uint>([EntryAt(0).UInt32At(76)]);
        while (open.TryPop(out var index))
        {
            if (index >= seen.Length || seen[index])
            {
                continue;
            }

            seen[index] = true;
            var entry = EntryAt(index);
            if (entry[66] == StreamEntry && NameOf(entry).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }

            open.Push(entry.UInt32At(68));
            open.Push(entry.UInt32At(72));
        }

        return null;
    }

    private static string NameOf(ReadOnlySpan<byte> entry) =>
        Encoding.Unicode.GetString(entry[..Math.Clamp(entry.UInt16At(64) - 2, 0, 62)]);

    /// <summary>The table of the sector that follows each, from the sectors that the header and its continuations list.</summary>
    private List<uint> ReadTable()
    {
        var table = new List<uint>();
        var sectors = _file.Part(76, HeaderTableEntries * sizeof(uint));
        var continuation = _file.UInt32At(68);
        for (var left = SectorCount; ; left--)
        {
            for (var i = 0; i + sizeof(uint) <= sectors.Length; i += sizeof(uint))
            {
                var sector = sectors.UInt32At(i);
                if (sector < LastRegularSector && table.Count < SectorCount)
                {
                    AddNumbers(Sector(sector), table);
                }
            }

            if (continuation >= LastRegularSector)
            {
                return table;
            }

            if (left <= 0)
            {
                throw Loop();
            }

            var next = Sector(continuation).Part(0, SectorSize);
            sectors = next[..^sizeof(uint)];
            continuation = next.UInt32At(SectorSize - sizeof(uint));
        }
    }

    private static void AddNumbers(ReadOnlySpan<byte> data, List<uint> numbers)
    {
        for (var i = 0; i + sizeof(uint) <= data.Length; i += sizeof(uint))
        {
            numbers.Add(data.UInt32At(i));
        }
    }

    private ReadOnlySpan<byte> Sector(uint sector)
    {
        var start = (sector + 1L) << _sectorShift;
        return _file.Part(start, Math.Min(SectorSize, _file.Length - start));
    }

    /// <summary>The bytes of a chain, at most so many: fewer where it ends before.</summary>
    private byte[] ReadChain(uint start, long size)
    {
        var chain = new List<uint>();
        for (var sector = start; sector != EndOfChain && SizeOf(chain) < size; sector = Next(_next, sector))
        {
            if (chain.Count >= SectorCount)
            {
                throw Loop();
            }

            chain.Add(sector);
        }

        var bytes = new byte[Math.Min(size, SizeOf(chain))];
        for (var i = 0; i < chain.Count; i++)
        {
            var rest = bytes.AsSpan(i << _sectorShift);
            var data = Sector(chain[i]);
            data[..Math.Min(data.Length, rest.Length)].CopyTo(rest);
        }

        return bytes;
    }

    private long SizeOf(List<uint> chain) => (long)chain.Count << _sectorShift;

    private byte[] ReadMini(uint start, uint size)
    {
        var root = EntryAt(0);
        ReadOnlySpan<byte> stream = ReadChain(root.UInt32At(116), root.UInt32At(120));
        var next = new List<uint>();
        AddNumbers(ReadChain(_file.UInt32At(60), long.MaxValue), next);
        var bytes = new byte[size];
        var filled = 0;
        for (var sector = start; filled < size; sector = Next(next, sector))
        {
            var length = (int)Math.Min(1 << MiniSectorShift, size - filled);
            stream.Part((long)sector << MiniSectorShift, length).CopyTo(bytes.AsSpan(filled));
            filled += length;
        }

        return bytes;
    }

    private static uint Next(List<uint> table, uint sector) =>
        sector < table.Count
            ? table[(int)sector]
            : throw Damaged("扇区链中断", "a chain of sectors is broken");

    private static UnreadableDocumentException Loop() =>
        Damaged("扇区链成环", "a chain of sectors has no end");

    private static UnreadableDocumentException Damaged(string chinese, string english) =>
        UnreadableDocumentException.Damaged(new BilingualText(chinese, english));
}
