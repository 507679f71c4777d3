using PerformanceBudget.Documents.Html;
using PerformanceBudget.Documents.Pdf;

namespace PerformanceBudget.Documents.Tests.Formats;

/// <summary>Files that are damaged by chance are read or refused with one finding, in bounded memory.</summary>
public sealed class DamagedFileTests
{
    private const int SectorSize = 512;
    private const int StructureBytes = 4_096;
    private const long MostBytes = 64 << 20;

    private static readonly int Mutations = Study.Of(300);
    private static readonly DocumentReader Reader = DocumentReader.Default.With(
        new HtmlFormat(),
        new PdfFormat()
    );

    [Theory]
    [InlineData("songjiang.doc")]
    [InlineData("songjiang.xls")]
    [InlineData("songjiang-hand.html")]
    [InlineData("songjiang.txt")]
    public void DamagedFile_IsReadOrRefused(string name)
    {
        var file = DocumentFixture.Bytes(name);
        var random = new Random(14);
        for (var i = 0; i < Mutations; i++)
        {
            var damaged = Damage(file, random);
            var before = GC.GetAllocatedBytesForCurrentThread();

            var read = Reader.ReadBlocks(damaged);

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
            Assert.True(
                read.Findings.All(said => said.Finding.Severity < Domain.Severity.Error)
                    || read.Blocks.IsEmpty,
                $"Mutation {i} is refused and read."
            );
        }
    }

    private static byte[] Damage(byte[] file, Random random)
    {
        var damaged = file[..(random.Next(4) == 0 ? random.Next(file.Length) : file.Length)];
        for (var times = 1 << random.Next(6); times > 0 && damaged.Length > SectorSize; times--)
        {
            var at = random.Next(
                random.Next(2) == 0 ? Math.Min(StructureBytes, damaged.Length) : damaged.Length
            );
            var length = Math.Min(random.Next(3) == 0 ? sizeof(int) : 1, damaged.Length - at);
            switch (random.Next(3))
            {
                case 0:
                    random.NextBytes(damaged.AsSpan(at, length));
                    break;
                case 1:
                    damaged.AsSpan(at, length).Fill(byte.MaxValue);
                    break;
                default:
                    var from = random.Next(damaged.Length - SectorSize);
                    damaged.AsSpan(from, length).CopyTo(damaged.AsSpan(at));
                    break;
            }
        }

        return damaged;
    }
}
