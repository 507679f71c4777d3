using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The streams of a Word 97 document, and the block of information ([MS-DOC] 2.5) that says where what stands in them.</summary>
internal sealed class WordFile
{
    public const string MainStream = "WordDocument";

    private const ushort SignOfWord97 = 0xA5EC;
    private const ushort SignOfWord6 = 0xA5DC;
    private const ushort FirstVersion = 0x00C1;
    private const ushort IsEncrypted = 0x0100;
    private const ushort UsesTable1 = 0x0200;
    private const int WordsAt = 32;

    private readonly byte[] _main;
    private readonly byte[] _table;
    private readonly Lazy<byte[]> _data;
    private readonly int _countsAt;
    private readonly int _partsAt;

    private readonly ReadLimits _limits;
    private long _dataBytes;

    private WordFile(ReadOnlyMemory<byte> bytes, ReadLimits limits)
    {
        _limits = limits;
        var file = CompoundFile.Open(bytes.Span);
        _main = file.Read(MainStream) ?? [];
        var flags = FlagsOf(Main);
        _countsAt = WordsAt + sizeof(ushort) + (Main.UInt16At(WordsAt) * sizeof(ushort)) + sizeof(ushort);
        _partsAt = _countsAt + (Main.UInt16At(_countsAt - sizeof(ushort)) * sizeof(uint)) + sizeof(ushort);
        _table =
            file.Read((flags & UsesTable1) != 0 ? "1Table" : "0Table")
            ?? throw UnreadableDocumentException.Damaged(
                new BilingualText("缺少表格流", "it has no table stream")
            );
        _data = new(() => CompoundFile.Open(bytes.Span).Read("Data") ?? []);
    }

    /// <summary>The stream of the text.</summary>
    public ReadOnlySpan<byte> Main => _main;

    public static WordFile Open(ReadOnlyMemory<byte> file, ReadLimits limits) => new(file, limits);

    /// <summary>A part of the table stream.</summary>
    public ReadOnlySpan<byte> Part(WordPart part)
    {
        var at = _partsAt + ((int)part * 2 * sizeof(uint));
        return ((ReadOnlySpan<byte>)_table).Part(Main.UInt32At(at), Main.UInt32At(at + sizeof(uint)));
    }

    /// <summary>A list of properties that is too long to stand with the others. All paragraphs may name the same one.</summary>
    public ReadOnlySpan<byte> LongProperties(uint at)
    {
        ReadOnlySpan<byte> data = _data.Value;
        var length = data.UInt16At(at);
        _limits.Check(ReadLimit.PartBytes, _dataBytes += length);
        return data.Part(at + sizeof(ushort), length);
    }

    /// <summary>How many characters a document within the file has: the body, its notes, its text boxes.</summary>
    public uint CountOf(WordStory story) => Main.UInt32At(_countsAt + ((int)story * sizeof(uint)));

    private static ushort FlagsOf(ReadOnlySpan<byte> main)
    {
        var (sign, version, flags) = (main.UInt16At(0), main.UInt16At(2), main.UInt16At(10));
        return sign switch
        {
            SignOfWord6 => throw new UnreadableDocumentException(FileKinds.OldWord),
            SignOfWord97 when version < FirstVersion => throw new UnreadableDocumentException(
                FileKinds.OldWord
            ),
            SignOfWord97 when (flags & IsEncrypted) != 0 => throw UnreadableDocumentException.Protected(),
            SignOfWord97 => flags,
            _ => throw UnreadableDocumentException.Damaged(
                new BilingualText("正文不是Word文档", "its main part is no Word document")
            ),
        };
    }
}
