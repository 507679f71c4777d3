namespace PerformanceBudget.Cookbook.Tests;

/// <summary>The recipe of many lines.</summary>
public sealed class LinesTests
{
    /// <summary>Whoever holds the reports runs out of it.</summary>
    private const long HeapOf24MiB = 24 << 20;

    [Fact]
    public async Task ManyLines_InASmallHeap_AreAllAudited()
    {
        var printed = await SampleProgram.RunInHeap(HeapOf24MiB, "PerformanceBudget.Lines", "20000");

        Assert.EndsWith("20000 declarations, 19980 acceptable\n", printed, StringComparison.Ordinal);
    }
}
