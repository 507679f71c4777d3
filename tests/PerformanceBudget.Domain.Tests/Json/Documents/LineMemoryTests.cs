using System.Text;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>A file of lines is read in memory that does not depend on its length.</summary>
[Collection(nameof(Alone))]
public sealed class LineMemoryTests
{
    // A hundred thousand lines would be 200 MB; what holds for twenty holds for more.
    private const long FileSize = 20_000_000;
    private const long AllowedGrowth = 1_000_000;

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task LongFile_Read_HoldsNoMoreAtItsEndThanAtItsStart(int degree)
    {
        var line = Encoding.UTF8.GetBytes(ProjectJson.ToJson(Sample.Project) + "\n");
        var lines = FileSize / line.Length;
        using var file = new RepeatingStream(line, lines);
        var options = ReadingOptions.Default.WithDegreeOfParallelism(degree);

        var held = new List<long>();
        var read = 0;
        await foreach (var reading in ProjectJson.ReadLinesAsync(file, options))
        {
            Assert.True(reading.IsComplete);
            if (read++ % (lines / 8) == lines / 16)
            {
                held.Add(GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        Assert.Equal(lines, read);
        Assert.All(held, bytes => Assert.InRange(bytes, 0, held[0] + AllowedGrowth));
    }

    [Fact]
    public async Task OneEndlessLine_Read_HoldsNoMoreThanTheLimit()
    {
        const int Limit = 100_000;
        var options = ReadingOptions.Default.WithMaxBytes(Limit);
        var least = long.MaxValue;

        // The least of several runs: the first one rents buffers that are new, and other threads allocate too.
        for (var run = 0; run < 5; run++)
        {
            using var file = new RepeatingStream("[[[[[[["u8.ToArray(), FileSize / 7);
            var before = GC.GetTotalAllocatedBytes(precise: true);
            await foreach (var reading in ProjectJson.ReadLinesAsync(file, options))
            {
                Assert.Equal("PB1020", Assert.Single(reading.Findings).Finding.Code.ToString());
            }

            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        Assert.InRange(least, 0, 2 * Limit);
    }

    /// <summary>What measures the memory of the process runs while nothing else does.</summary>
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;
}
