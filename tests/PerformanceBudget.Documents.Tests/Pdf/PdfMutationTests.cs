using System.Text;
using PerformanceBudget.Documents.Tests.Formats;

namespace PerformanceBudget.Documents.Tests.Pdf;

/// <summary>PDFs of one or two pages with a few bytes changed: each is read or refused, in bounded memory.</summary>
/// <remarks>A run of the studies tries 20,000. The cases are the same on every run.</remarks>
public sealed class PdfMutationTests
{
    private const int Megabyte = 1 << 20;
    private const long MostBytes = 300L * Megabyte;

    private static readonly string[] Extremes =
    [
        "0",
        "-1",
        "1",
        "2147483647",
        "-2147483648",
        "2147483648",
        "99999999999999999999",
        "1e9",
        "0.00000001",
        ".",
    ];

    private static readonly string[] Files = ["writer-national-6-1.pdf", "chromium-cost-under-output-2.pdf"];

    private static readonly string[] Prints =
    [
        "plain",
        "thin-rectangles",
        "dashed-in-pieces",
        "stamp",
        "rotated",
        "gbk-euc",
        "unigb-utf16",
        "no-rules",
    ];

    [Fact]
    public void MutatedFile_IsReadOrRefused()
    {
        byte[][] files =
        [
            .. Files.Select(name => DocumentFixture.Bytes("printed", name)),
            .. Prints.Select(
                (print, i) =>
                    PdfFixture.Print("national-6", print, i, habits => habits with { Deflates = i % 2 == 0 })
            ),
        ];
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < MutatedBytes.Cases; i++)
        {
            var random = new Random(i);
            var outcome = OutcomeOf(Mutate(files[i % files.Length], random));
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
        }

        Assert.Contains("read", outcomes.Keys);
        Assert.Contains("PB1202", outcomes.Keys);
        MutatedBytes.Keep("pdf", outcomes);
    }

    private static string OutcomeOf(byte[] file)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        var read = PdfFixture.Reader.Read(file);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, MostBytes);
        if (!read.Projects.IsEmpty)
        {
            return "read";
        }

        Assert.NotEmpty(read.Findings);
        return read.Findings[^1].Finding.Code.ToString();
    }

    private static byte[] Mutate(byte[] file, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            file = random.Next(2) == 0 ? MutatedBytes.Of(file, random) : ChangeNumber(file, random);
        }

        return file;
    }

    /// <summary>Puts an extreme number in the place of one, of an object or of what is drawn.</summary>
    private static byte[] ChangeNumber(byte[] file, Random random)
    {
        var start = file.Length == 0 ? -1 : random.Next(file.Length);
        while (start >= 0 && start < file.Length && !char.IsAsciiDigit((char)file[start]))
        {
            start++;
        }

        if (start < 0 || start == file.Length)
        {
            return file;
        }

        var end = start;
        while (end < file.Length && (char.IsAsciiDigit((char)file[end]) || file[end] == '.'))
        {
            end++;
        }

        var extreme = Encoding.ASCII.GetBytes(Extremes[random.Next(Extremes.Length)]);
        return [.. file.AsSpan(0, start), .. extreme, .. file.AsSpan(end)];
    }
}
