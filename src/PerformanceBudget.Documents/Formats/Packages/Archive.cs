using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>A document that is a zip archive of XML parts, in memory and within limits.</summary>
internal sealed class Archive : IDisposable
{
    /// <summary>Parts are in UTF-8, or in UTF-16 with a mark; what is neither is damaged.</summary>
    private static readonly UTF8Encoding Utf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly CancellationToken _cancellationToken;
    private readonly ZipArchive _zip;
    private long _unpacked;

    private Archive(ZipArchive zip, ReadLimits limits, CancellationToken cancellationToken)
    {
        _zip = zip;
        Limits = limits;
        _cancellationToken = cancellationToken;
        foreach (var entry in zip.Entries)
        {
            if (entry.IsEncrypted)
            {
                throw UnreadableDocumentException.Protected();
            }

            _ = _entries.TryAdd(entry.FullName, entry);
        }
    }

    /// <summary>Opens an archive.</summary>
    /// <exception cref="UnreadableDocumentException">It is damaged, encrypted, or has too many files.</exception>
    public static Archive Open(
        ReadOnlyMemory<byte> file,
        ReadLimits limits,
        CancellationToken cancellationToken
    )
    {
        limits.Check(ReadLimit.ArchiveEntries, ZipDirectory.CountEntries(file.Span));
        var bytes =
            MemoryMarshal.TryGetArray(file, out var segment) && segment.Array is not null
                ? segment
                : new ArraySegment<byte>(file.ToArray());
        try
        {
            return new Archive(
                new ZipArchive(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)),
                limits,
                cancellationToken
            );
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            throw UnreadableDocumentException.Damaged(
                new("压缩包的目录缺失或有错", "the directory of the archive is missing or wrong"),
                damage
            );
        }
    }

    /// <summary>What the document may have at most.</summary>
    public ReadLimits Limits { get; }

    /// <summary>Whether there is such a part.</summary>
    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>Reads a part from its first element on.</summary>
    /// <exception cref="UnreadableDocumentException">It is missing, damaged, or beyond a limit.</exception>
    public void Read(string name, Action<XmlPart> read)
    {
        if (!_entries.TryGetValue(name, out var entry))
        {
            throw UnreadableDocumentException.Damaged(
                new($"压缩包中没有 {name}", $"{name} is missing in the archive")
            );
        }

        XmlPart? part = null;
        try
        {
            using var stream = new PartStream(entry, this);
            using var text = new MarkupGuard(new StreamReader(stream, Utf8));
            using var xml = XmlReader.Create(text, Settings());
            part = new XmlPart(xml, Limits);
            part.MoveToRoot();
            read(part);
            part.MoveToEnd();
            stream.Complete();
        }
        catch (XmlException damage)
        {
            throw UnreadableDocumentException.Damaged(InvalidXml(name, damage, part), damage);
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            throw UnreadableDocumentException.Damaged(
                new($"{name} 不能解压", $"{name} cannot be unpacked"),
                damage
            );
        }
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>Counts bytes that were unpacked.</summary>
    internal void Count(int bytes, long partBytes)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _unpacked += bytes;
        Limits.Check(ReadLimit.PartBytes, partBytes);
        Limits.Check(ReadLimit.TotalBytes, _unpacked);
    }

    private static XmlReaderSettings Settings() =>
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = new BoundedNames(),
        };

    private static BilingualText InvalidXml(string name, XmlException damage, XmlPart? part) =>
        part is { HasRoot: true }
            ? new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} 第 {damage.LineNumber} 行第 {damage.LinePosition} 列不是有效的 XML"
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} is no valid XML at line {damage.LineNumber}, column {damage.LinePosition}"
                )
            )
            : new(
                $"{name} 不是有效的 XML，或带有不允许的文档类型声明（DTD）",
                $"{name} is no valid XML, or has a document type declaration (DTD), which is refused"
            );

    private static bool IsDamage(Exception exception) =>
        exception is InvalidDataException or IOException or DecoderFallbackException;
}
