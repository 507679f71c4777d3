using PerformanceBudget.Documents.Testing;
using PerformanceBudget.Documents.Tests.Formats;

namespace PerformanceBudget.Documents.Tests.Pdf;

/// <summary>What reading a page takes, and that twice the pages take twice of it.</summary>
public sealed class PdfGrowthTests
{
    private const int Megabyte = 1 << 20;
    private const int MostMegabytesAPage = 6;
    private const int Seed = 15;
    private static readonly int Many = Study.UpTo(20);

    [Theory]
    [InlineData("songjiang-writer.pdf", 36)]
    [InlineData("songjiang-chromium-hand.pdf", 24)]
    public void Page_TakesNoMoreMemoryThanPromised(string file, int pages)
    {
        var allocated = Allocated(DocumentFixture.Bytes(file));

        Assert.InRange(allocated, 0, (long)pages * MostMegabytesAPage * Megabyte);
    }

    [Theory]
    [InlineData(PrintCatalogue.Plain)]
    [InlineData(PrintCatalogue.WithoutRules)]
    [InlineData("dashed-in-pieces")]
    [InlineData("page-numbers")]
    public void Pages_TwiceAsMany_TakeTwiceTheMemory(string print)
    {
        var once = Allocated(Repeated(print, Many));
        var twice = Allocated(Repeated(print, 2 * Many));

        Assert.InRange((decimal)twice / once, 1.5m, 2.5m);
    }

    private static byte[] Repeated(string print, int times)
    {
        var options = PrintCatalogue.Of(print, Seed);
        var pages = SyntheticForm
            .Generate(LayoutCatalogue.Named.Single(layout => layout.Name == "national-6"), Seed)
            .Document.Print(options)
            .Pages;
        return PdfWriter.Write(
            new Printout([.. Enumerable.Repeat(pages, times).SelectMany(held => held)], []),
            options.Pdf
        );
    }

    private static long Allocated(byte[] file)
    {
        Assert.NotEmpty(PdfFixture.Reader.ReadBlocks(file).Blocks);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = PdfFixture.Reader.ReadBlocks(file);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
