using System.IO.Compression;

namespace PerformanceBudget.Fuzz.Packing;

/// <summary>Zip files: docx, xlsx, odt and ofd. They are packed without compression, which would take longer than reading them.</summary>
internal sealed class ZipContainer : Container
{
    public override Part[] Unpack(byte[] input)
    {
        using var archive = new ZipArchive(new MemoryStream(input));
        return [.. archive.Entries.Where(entry => entry.Name.Length > 0).Select(Read)];
    }

    public override byte[] Pack(Part[] parts)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                var entry = archive.CreateEntry(part.Name, CompressionLevel.NoCompression);
                entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var content = entry.Open();
                content.Write(part.Content);
            }
        }

        return output.ToArray();
    }

    private static Part Read(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return new Part(entry.FullName, content.ToArray());
    }
}
