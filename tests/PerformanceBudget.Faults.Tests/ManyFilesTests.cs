using System.Globalization;

namespace PerformanceBudget.Faults.Tests;

/// <summary>A folder of many documents takes the memory of one, whatever the report.</summary>
public sealed class ManyFilesTests : IDisposable
{
    // One file needs no more than half of it, whatever the report; the bytes of all files alone nearly fill it.
    private const string HeapOfAFewFiles = "0x1000000";
    private const int Files = 150;

    private readonly Workplace _place = new();

    public ManyFilesTests() => Workplace.NeedLinux();

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("html")]
    public void Folder_InAnyFormat_IsCheckedInTheMemoryOfAFewFiles(string format)
    {
        _ = Directory.CreateDirectory(_place.PathTo("in"));
        for (var file = 0; file < Files; file++)
        {
            File.Copy(Sample.Path, _place.PathTo($"in/{file}.json"));
        }

        var run = _place.Run(
            $"\"$PBUDGET\" check in --format {format} -o out && find out -type f -size +0 | wc -l",
            ("DOTNET_GCHeapHardLimit", HeapOfAFewFiles)
        );

        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            format == "html" ? Files + 1 : 1,
            int.Parse(run.Output.Trim().Split('\n')[^1], CultureInfo.InvariantCulture)
        );
    }

    public void Dispose() => _place.Dispose();
}
