using System.Buffers.Binary;
using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Documents of Word 97 that tests make up: characters with properties, and the pages on which those stand.</summary>
public sealed class DocFile
{
    private const int TextAt = 1_024;
    private const int PageSize = 512;
    private const int PartsAt = 154;

    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End, byte[] Properties)> _runs = [];
    private readonly List<(int Start, int End, byte[] Properties)> _paragraphs = [];
    private readonly List<byte> _table = [];
    private int _paragraph;

    public ushort Sign { get; init; } = 0xA5EC;

    public ushort Version { get; init; } = 0x00C1;

    public ushort Flags { get; init; } = 0x0200;

    /// <summary>Whether the text is written in a byte a character.</summary>
    public bool IsNarrow { get; init; }

    /// <summary>How many characters at the end are those of text boxes.</summary>
    public int TextBoxLength { get; init; }

    /// <summary>The parts of the table stream besides those that are made here, by number.</summary>
    public IDictionary<int, byte[]> Parts { get; } = new Dictionary<int, byte[]>();

    /// <summary>The stream of what is too long for a page.</summary>
    public byte[] Data { get; init; } = [];

    /// <summary>A property with an operand.</summary>
    public static byte[] Property(int code, params byte[] operand) =>
        [(byte)code, (byte)(code >> 8), .. operand];

    /// <summary>Adds characters of a paragraph.</summary>
    public DocFile Run(string text, params byte[] properties)
    {
        _runs.Add((_text.Length, _text.Length + text.Length, properties));
        _text.Append(text);
        return this;
    }

    /// <summary>Ends the paragraph.</summary>
    public DocFile End(char mark = '\r', params byte[] properties) => EndOfStyle(0, mark, properties);

    /// <summary>Ends the paragraph, which has a style.</summary>
    public DocFile EndOfStyle(ushort style, char mark = '\r', params byte[] properties)
    {
        Run(mark.ToString());
        _paragraphs.Add((_paragraph, _text.Length, [(byte)style, (byte)(style >> 8), .. properties]));
        _paragraph = _text.Length;
        return this;
    }

    public byte[] ToBytes()
    {
        var size = IsNarrow ? 1 : 2;
        var text = (IsNarrow ? Encoding.Latin1 : Encoding.Unicode).GetBytes(_text.ToString());
        var main = new List<byte>(new byte[TextAt]);
        main.AddRange(text);
        Pad(main);
        Parts[12] = Pages(main, _runs, size, RunPage);
        Parts[13] = Pages(main, _paragraphs, size, ParagraphPage);
        Parts[33] = Pieces();
        var header = Header();
        for (var i = 0; i < header.Length; i++)
        {
            main[i] = header[i];
        }

        return CompoundFileWriter.Write(("WordDocument", [.. main]), ("1Table", [.. _table]), ("Data", Data));
    }

    private byte[] Header()
    {
        var header = new byte[TextAt];
        Put16(header, 0, Sign);
        Put16(header, 2, Version);
        Put16(header, 10, Flags);
        Put16(header, 32, 14);
        Put16(header, 62, 22);
        Put32(header, 64 + (3 * 4), _text.Length - TextBoxLength);
        Put32(header, 64 + (9 * 4), TextBoxLength);
        Put16(header, 152, 93);
        foreach (var (number, part) in Parts)
        {
            Put32(header, PartsAt + (number * 8), _table.Count);
            Put32(header, PartsAt + (number * 8) + 4, part.Length);
            _table.AddRange(part);
        }

        return header;
    }

    private byte[] Pieces() =>
        [
            2,
            .. BitConverter.GetBytes(16),
            .. BitConverter.GetBytes(0),
            .. BitConverter.GetBytes(_text.Length),
            .. new byte[2],
            .. BitConverter.GetBytes(IsNarrow ? (TextAt * 2) | 0x40000000 : TextAt),
            .. new byte[2],
        ];

    /// <summary>One page for each range: where it begins and ends, where its properties stand, and these at the end.</summary>
    private static byte[] Pages(
        List<byte> main,
        List<(int Start, int End, byte[] Properties)> ranges,
        int size,
        Func<byte[], byte[]> page
    )
    {
        var (offsets, numbers) = (new List<byte>(), new List<byte>());
        foreach (var (start, end, properties) in ranges)
        {
            offsets.AddRange(BitConverter.GetBytes(TextAt + (start * size)));
            numbers.AddRange(BitConverter.GetBytes(main.Count / PageSize));
            main.AddRange(BitConverter.GetBytes(TextAt + (start * size)));
            main.AddRange(BitConverter.GetBytes(TextAt + (end * size)));
            main.AddRange(page(properties));
        }

        offsets.AddRange(BitConverter.GetBytes(TextAt + (ranges[^1].End * size)));
        return [.. offsets, .. numbers];
    }

    private static byte[] RunPage(byte[] properties) =>
        Page(entrySize: 1, [(byte)properties.Length, .. properties]);

    private static byte[] ParagraphPage(byte[] properties) =>
        Page(
            entrySize: 13,
            properties.Length % 2 == 1
                ? [(byte)((properties.Length + 1) / 2), .. properties]
                : [0, (byte)(properties.Length / 2), .. properties]
        );

    private static byte[] Page(int entrySize, byte[] properties)
    {
        const int Size = PageSize - (2 * sizeof(int));
        var page = new byte[Size];
        var at = (entrySize + 1 + 8) & ~1;
        page[0] = (byte)(at / 2);
        properties.CopyTo(page, at - (2 * sizeof(int)));
        page[^1] = 1;
        return page;
    }

    private static void Pad(List<byte> bytes) =>
        bytes.AddRange(new byte[(PageSize - (bytes.Count % PageSize)) % PageSize]);

    private static void Put16(byte[] bytes, int at, int value) =>
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), (ushort)value);

    private static void Put32(byte[] bytes, int at, int value) =>
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
}
