using PerformanceBudget.Documents.Tests.Formats;

namespace PerformanceBudget.Documents.Tests.Pdf;

/// <summary>Small PDFs that take minutes or gigabytes where nothing bounds them.</summary>
public sealed class PdfHostileTests
{
    private const long MostBytes = 300L << 20;

    /// <summary>Two seconds on an idle core; tests have none for themselves.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    public static TheoryData<string> All =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathTo("tests", "fixtures", "documents", "hostile"), "*.pdf")
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(All))]
    public void HostileFile_IsReadOrRefusedWithOneFindingAtBoundedCost(string name)
    {
        var file = DocumentFixture.Bytes("hostile", name);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var begin = TimeProvider.System.GetTimestamp();

        var read = PdfFixture.Reader.ReadBlocks(file);

        Assert.True(TimeProvider.System.GetElapsedTime(begin) < Soon, "It is slow.");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, MostBytes);
        Assert.True(read.Findings.Length <= 1);
        Assert.True(read.Findings.IsEmpty || read.Blocks.IsEmpty);
    }

    [Theory]
    [InlineData("flate-300MB.pdf", "PB1213")]
    [InlineData("letters-10M.pdf", "PB1227")]
    [InlineData("paths-2M.pdf", "PB1227")]
    [InlineData("forms-10^9.pdf", "PB1226")]
    [InlineData("nested-content.pdf", "PB1202")]
    [InlineData("nested-trailer.pdf", "PB1202")]
    [InlineData("truncated.pdf", "PB1202")]
    [InlineData("empty.pdf", "PB1205")]
    public void HostileFile_IsRefusedForWhatItIs(string name, string code) =>
        Assert.Equal(
            code,
            Assert.Single(PdfFixture.ReadBlocks("hostile", name).Findings).Finding.Code.ToString()
        );
}
