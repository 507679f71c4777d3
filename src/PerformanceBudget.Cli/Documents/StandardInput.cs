using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Cli.Documents;

/// <summary>Standard input where a document, or many, are to come: its beginning says which.</summary>
/// <remarks>
/// Many documents are JSON, each on a line of its own. JSON that goes on behind its first line is one document, and so is what has no
/// line that begins as an object, such as a PDF.
/// </remarks>
internal sealed class StandardInput
{
    private const int HeadLength = 65_536;

    private readonly Stream _input;
    private readonly Lazy<byte[]> _head;

    /// <summary>Looks at a stream.</summary>
    /// <param name="input">The stream, of which nothing is read before somebody asks.</param>
    public StandardInput(Stream input)
    {
        _input = input;
        _head = new Lazy<byte[]>(ReadHead);
    }

    /// <summary>That there is nothing in it.</summary>
    public static BilingualText Nothing { get; } = new("标准输入为空。", "Standard input is empty.");

    /// <summary>Whether there is nothing but blanks.</summary>
    public bool IsEmpty => _head.Value.Length < HeadLength && StartOf(_head.Value).IsEmpty;

    /// <summary>Whether there is a declaration on each line.</summary>
    public bool IsLines =>
        !IsEmpty && (Look(_head.Value) ?? (StartsAsJson(_head.Value) || HasLineOfJson(_head.Value)));

    /// <summary>The whole of it, from its beginning.</summary>
    public Stream Open() => new PrefixedStream(_head.Value, _input);

    private byte[] ReadHead()
    {
        var head = new byte[HeadLength];
        var count = 0;
        int read;

        // Whoever sends lines one after the other waits for what is said of the first.
        while (Look(head.AsSpan(0, count)) is null && (read = _input.Read(head.AsSpan(count))) > 0)
        {
            count += read;
        }

        return head[..count];
    }

    /// <summary>Whether lines begin so; null where that cannot be said yet.</summary>
    private static bool? Look(ReadOnlySpan<byte> head)
    {
        var start = StartOf(head);
        var end = start.IndexOf((byte)'\n');
        if (!StartsAsJson(start) || end < 0)
        {
            return null;
        }

        var rest = StartOf(start[end..]);
        return !LineReader.IsOpen(start[..end]) ? true
            : rest.IsEmpty ? null
            : !LineReader.GoesOn(start[..end], rest);
    }

    private static bool StartsAsJson(ReadOnlySpan<byte> head) => DeclarationFile.StartsAsJson(head);

    private static bool HasLineOfJson(ReadOnlySpan<byte> head) =>
        StartOf(head) is not [(byte)'<', ..]
        && !head.Contains((byte)0)
        && (StartOf(head).IsEmpty || head.IndexOf("\n{"u8) >= 0 || head.IndexOf("\r{"u8) >= 0);

    private static ReadOnlySpan<byte> StartOf(ReadOnlySpan<byte> head) =>
        (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart(" \t\r\n"u8);
}
