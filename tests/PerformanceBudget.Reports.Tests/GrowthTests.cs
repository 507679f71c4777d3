using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Tests;

/// <summary>A report on twice as large a declaration takes twice the memory in every format.</summary>
public sealed class GrowthTests
{
    private const decimal MostForTwice = 2.5m;

    public static MatrixTheoryData<string, string> Reports =>
        new(
            [.. ReportFormat.All.Select(format => format.Token)],
            ["one name, many times", "lines in a wrong unit", "lines that stand twice", "many small projects"]
        );

    [Theory]
    [MemberData(nameof(Reports))]
    public void Report_OnTwiceAsMuch_TakesTwiceTheMemory(string token, string name)
    {
        var format = ReportFormat.All.Single(one => one.Token == token);
        var hostile = HostileCases.All.Single(one => one.Name == name);
        var (once, twice) = (
            hostile.Document(Study.UpTo(hostile.Usual) / 2),
            hostile.Document(Study.UpTo(hostile.Usual))
        );
        // The first time allocates what is pooled, too.
        _ = Allocated(format, twice);
        var small = Allocated(format, once);
        var large = Allocated(format, twice);

        var ratio = (decimal)large / small;

        Assert.InRange(ratio, 0, MostForTwice);
    }

    // Of a report that was not written yet: messages are made once.
    private static long Allocated(ReportFormat format, byte[] document)
    {
        var report = DeclarationAudit.Run(document);
        var before = GC.GetAllocatedBytesForCurrentThread();
        format.Write(Stream.Null, report, DocumentName.OfFile("2026.json"));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
