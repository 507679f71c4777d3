using PerformanceBudget.Documents.Testing;

namespace PerformanceBudget.Documents.Tests.Testing;

/// <summary>Files that LibreOffice Writer and Chromium printed.</summary>
public sealed class PrintedFileTests
{
    private static readonly string Folder = Repository.PathTo("tests", "fixtures", "documents", "printed");

    public static TheoryData<string> Files =>
        [.. PrintedFile.In(Folder).Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AFileOfAnotherProgram_SaysEverythingThatWasPrinted(string name)
    {
        var data = PrintedFile.Compare(Path.Combine(Folder, name + ".pdf")).Comparison.Data;

        Assert.NotEmpty(data);
        Assert.Empty(data.Where(datum => datum.Outcome != Outcome.Right));
    }
}
