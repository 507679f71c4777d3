using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace PerformanceBudget.Documents;

/// <summary>Turns the bytes of a text into characters, in the encoding that the bytes themselves show.</summary>
/// <remarks>
/// Read are UTF-8, UTF-16 in both orders of bytes, with and without a byte order mark, and GB 18030, of which GBK and GB 2312 are
/// parts. A few bad bytes do not make a text another one: each is read as U+FFFD.
/// </remarks>
internal static class TextDecoding
{
    private const int SampleBytes = 64 << 10;
    private const int HeadBytes = 4 << 10;

    /// <summary>GB 18030, of which GBK and GB 2312 are parts. It reads what is malformed as U+FFFD.</summary>
    public static Encoding Gb18030 { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(
            "GB18030",
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\uFFFD")
        )!;

    /// <summary>The encoding of a text; null for what is no text, or in another encoding.</summary>
    /// <param name="file">The whole file.</param>
    public static Encoding? EncodingOf(ReadOnlySpan<byte> file) =>
        file switch
        {
            [0xFF, 0xFE, 0, 0, ..] => null,
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            [0xEF, 0xBB, 0xBF, .. var text] => HasControls(text) ? null : Encoding.UTF8,
            _ when file.Contains((byte)0) => WideEncodingOf(file),
            _ when HasControls(file) => null,
            _ when Utf8.IsValid(file) => Encoding.UTF8,
            _ => NarrowEncodingOf(file),
        };

    /// <summary>The text of a file, without byte order mark; null for what is no text, or in another encoding.</summary>
    /// <param name="file">The whole file.</param>
    public static string? Decode(ReadOnlySpan<byte> file) =>
        EncodingOf(file) is { } encoding ? Decode(file, encoding) : null;

    /// <summary>The text of a file in an encoding that is known, without byte order mark.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="encoding">Its encoding.</param>
    public static string Decode(ReadOnlySpan<byte> file, Encoding encoding)
    {
        var mark = encoding.Preamble;
        return encoding.GetString(file.StartsWith(mark) ? file[mark.Length..] : file);
    }

    /// <summary>How a text begins; null for what is no text.</summary>
    public static string? HeadOf(ReadOnlySpan<byte> file) =>
        EncodingOf(file) is { } encoding
            ? Decode(file[..Math.Min(file.Length, HeadBytes)], encoding).TrimStart()
            : null;

    /// <summary>Whether more than a hundredth of the bytes are controls that no text has. Torn text has some.</summary>
    private static bool HasControls(ReadOnlySpan<byte> text)
    {
        var sample = text[..Math.Min(text.Length, SampleBytes)];
        var controls = 0;
        foreach (var value in sample)
        {
            controls += value is < 0x20 and not ((>= 0x09 and <= 0x0D) or 0x1A or 0x1B) ? 1 : 0;
        }

        return controls > sample.Length / 100 || text.Contains((byte)0);
    }

    /// <summary>UTF-16 without a mark: in the right order of bytes nearly all is Chinese or ASCII, in the other next to nothing.</summary>
    private static Encoding? WideEncodingOf(ReadOnlySpan<byte> file)
    {
        var sample = file[..(Math.Min(file.Length, SampleBytes) & ~1)];
        var (little, big) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            little += IsUsual(BinaryPrimitives.ReadUInt16LittleEndian(sample[i..])) ? 1 : 0;
            big += IsUsual(BinaryPrimitives.ReadUInt16BigEndian(sample[i..])) ? 1 : 0;
        }

        var nearlyAll = Math.Max(1, sample.Length / 2 * 9 / 10);
        return little >= nearlyAll && little > big ? Encoding.Unicode
            : big >= nearlyAll && big > little ? Encoding.BigEndianUnicode
            : null;
    }

    private static bool IsUsual(ushort unit) =>
        unit
            is (>= 0x20 and < 0x7F)
                or (>= 0x09 and <= 0x0D)
                or (>= 0x2010 and <= 0x2030)
                or (>= 0x2460 and <= 0x24FF)
                or (>= 0x3000 and <= 0x303F)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xFF01 and <= 0xFF5E);

    /// <summary>
    /// The encoding of a text that is not well-formed UTF-8. Well-formed pairs of GB 18030 prove little, because most Chinese text in
    /// UTF-8 falls into such pairs; sequences of UTF-8 prove much. So UTF-8 with a few bad bytes is asked for first.
    /// </summary>
    private static Encoding? NarrowEncodingOf(ReadOnlySpan<byte> text) =>
        IsMostly(text, LengthInUtf8) ? Encoding.UTF8
        : IsMostly(text, LengthInGb18030) ? Gb18030
        : null;

    private delegate int SequenceLength(ReadOnlySpan<byte> text);

    /// <summary>Whether at least nine of ten characters beyond ASCII are well-formed, or all but one.</summary>
    private static bool IsMostly(ReadOnlySpan<byte> text, SequenceLength lengthOf)
    {
        var (formed, malformed) = (0, 0);
        while (text.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var start and >= 0)
        {
            text = text[start..];
            var length = lengthOf(text);
            _ = length == 0 ? malformed++ : formed++;
            text = text[Math.Max(length, 1)..];
        }

        return formed >= 9L * (malformed - 1) && formed > malformed;
    }

    /// <summary>How many bytes the character at the beginning has in UTF-8; 0 where it is malformed.</summary>
    private static int LengthInUtf8(ReadOnlySpan<byte> text) =>
        Rune.DecodeFromUtf8(text, out _, out var length) == System.Buffers.OperationStatus.Done ? length : 0;

    /// <summary>How many bytes the character at the beginning has in GB 18030; 0 where it is malformed.</summary>
    private static int LengthInGb18030(ReadOnlySpan<byte> text) =>
        text switch
        {
            [>= 0x81 and <= 0xFE, (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE), ..] => 2,
            [>= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, ..] => 4,
            _ => 0,
        };
}
