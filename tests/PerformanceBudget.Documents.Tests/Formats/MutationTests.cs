using System.IO.Compression;
using System.Text;
using PerformanceBudget.Documents.Testing;

namespace PerformanceBudget.Documents.Tests.Formats;

/// <summary>Good files with a few bytes changed: each is read or refused with one finding, and nothing is thrown.</summary>
/// <remarks>A run of the studies tries 20,000 of each format. The cases are the same on every run.</remarks>
public sealed class MutationTests
{
    private const long MostBytes = 64 << 20;

    private static readonly string[] PartsThatAreRead =
    [
        "document.xml",
        "content.xml",
        "manifest.xml",
        ".rels",
        "sheet",
        "workbook",
        "xl/styles",
        "Doc_0/",
        "OFD.xml",
    ];

    [Theory]
    [InlineData("songjiang.docx")]
    [InlineData("songjiang.xlsx")]
    [InlineData("songjiang.odt")]
    public void MutatedFile_IsReadOrRefused(string name) =>
        AssertAreReadOrRefused(DocumentFixture.Bytes(name), Path.GetExtension(name)[1..]);

    /// <summary>Two pages with everything that an OFD draws.</summary>
    [Fact]
    public void MutatedPages_AreReadOrRefused()
    {
        var form = SyntheticForm.Generate(LayoutCatalogue.Named[0], 15);
        var habits = new OfdHabits
        {
            CountsInPoints = true,
            Repeats = true,
            Templates = true,
            Composites = true,
        };

        AssertAreReadOrRefused(
            OfdWriter.Write(form.Document.Print(PrintCatalogue.Of("stamp", 15)), habits),
            "ofd"
        );
    }

    private static void AssertAreReadOrRefused(byte[] file, string kind)
    {
        var parts = Unpack(file);
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < MutatedBytes.Cases; i++)
        {
            var random = new Random(i);
            var outcome = OutcomeOf(i % 2 == 0 ? MutatedBytes.Of(file, random) : Pack(parts, random));
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
        }

        Assert.Contains("read", outcomes.Keys);
        Assert.Contains("PB1202", outcomes.Keys);
        MutatedBytes.Keep(kind, outcomes);
    }

    private static string OutcomeOf(byte[] file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = DocumentReader.Default.ReadBlocks(file);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        if (!read.Blocks.IsEmpty || read.Findings.IsEmpty)
        {
            return "read";
        }

        return Assert.Single(read.Findings).Finding.Code.ToString();
    }

    private static List<(string Name, byte[] Content)> Unpack(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return
        [
            .. zip
                .Entries.Where(entry => entry.Length > 0)
                .Select(entry =>
                {
                    using var content = new MemoryStream();
                    using var stream = entry.Open();
                    stream.CopyTo(content);
                    return (entry.FullName, content.ToArray());
                }),
        ];
    }

    /// <summary>A whole archive in which one part is changed.</summary>
    private static byte[] Pack(List<(string Name, byte[] Content)> parts, Random random)
    {
        var read = parts.FindAll(part => PartsThatAreRead.Any(part.Name.Contains));
        var changed = read[random.Next(read.Count)].Name;
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(
                    string.Equals(name, changed, StringComparison.Ordinal)
                        ? MutateXml(content, random)
                        : content
                );
            }
        }

        return stream.ToArray();
    }

    private static byte[] MutateXml(byte[] content, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            content = random.Next(3) switch
            {
                0 => MutatedBytes.Of(content, random),
                1 => ChangeElements(content, random),
                _ => ChangeNumber(content, random),
            };
        }

        return content;
    }

    /// <summary>Takes out, or repeats, what stands between two tags that are alike: the XML stays valid.</summary>
    private static byte[] ChangeElements(byte[] content, Random random)
    {
        var text = Encoding.UTF8.GetString(content);
        var start = text.IndexOf('<', random.Next(text.Length));
        var end = start < 0 ? -1 : text.IndexOfAny([' ', '/', '>'], start);
        var next = end < 0 ? -1 : text.IndexOf(text[start..end], end, StringComparison.Ordinal);
        if (next < 0)
        {
            return content;
        }

        return Encoding.UTF8.GetBytes(
            random.Next(2) == 0
                ? string.Concat(text.AsSpan(0, start), text.AsSpan(next))
                : string.Concat(text.AsSpan(0, next), text.AsSpan(start))
        );
    }

    /// <summary>Puts an extreme number in the place of one in an attribute.</summary>
    private static byte[] ChangeNumber(byte[] content, Random random)
    {
        string[] extremes = ["0", "-1", "1", "2147483647", "2147483648", "99999999999999999999", "1e9", ""];
        var text = Encoding.UTF8.GetString(content);
        var start = random.Next(text.Length);
        do
        {
            start = text.IndexOf("=\"", start, StringComparison.Ordinal) + 2;
        } while (start >= 2 && start < text.Length && !char.IsAsciiDigit(text[start]));

        var end = start < 2 ? -1 : text.IndexOf('"', start);
        return end < 0
            ? content
            : Encoding.UTF8.GetBytes(
                string.Concat(text.AsSpan(0, start), extremes[random.Next(extremes.Length)], text.AsSpan(end))
            );
    }
}
