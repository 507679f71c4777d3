namespace PerformanceBudget.Faults.Tests;

/// <summary>Faults of a disk of 64 KiB in memory, which only these processes see.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const string Mounting =
        "unshare --map-root-user --mount sh -c 'mkdir disk && mount -t tmpfs -o size=64k tmpfs disk && ";

    private readonly Workplace _place = new();

    public FullDiskTests()
    {
        Workplace.NeedLinux();
        Assert.SkipUnless(
            _place.Run("unshare --map-root-user --mount true").ExitCode == 0,
            "no disk of its own can be mounted here"
        );
    }

    [Theory]
    [InlineData("html", 1)]
    [InlineData("csv", 9)]
    [InlineData("json", 2)]
    [InlineData("sarif", 2)]
    public void Report_WithoutRoom_LeavesTheOldOneWhole(string format, int documents)
    {
        var run = _place.Run(
            Mounting
                + "echo old >disk/report && "
                + $"\"$PBUDGET\" check {Samples(documents)} --format {format} -o disk/report; "
                + "code=$?; cat disk/report; ls -A disk; exit $code'"
        );

        run.AssertCannotRun("磁盘空间不足，无法写入文件“disk/report”", "The disk is full");
        Assert.Equal("old\nreport\n", run.Output);
    }

    [Fact]
    public void FolderOfPages_WithoutRoom_LeavesTheOldIndexWhole()
    {
        var run = _place.Run(
            Mounting
                + "mkdir disk/report && echo old >disk/report/index.html && "
                + $"\"$PBUDGET\" check {Samples(2)} --format html -o disk/report; "
                + "code=$?; cat disk/report/index.html; ls -A disk/report disk/report/pages; exit $code'"
        );

        run.AssertCannotRun("磁盘空间不足，无法写入文件“disk/report/pages/", "The disk is full");
        Assert.Equal("old\ndisk/report:\nindex.html\npages\n\ndisk/report/pages:\n", run.Output);
    }

    [Fact]
    public void Acceptances_WithoutRoom_AreAsTheyWere()
    {
        const string Accept =
            "\"$PBUDGET\" accept disk/a.json --code PB5001 --reason r --role o --until 2026-12-31";
        _ = _place.Write("a.json", Declarations.Wrong());

        var run = _place.Run(
            Mounting
                + $"cp a.json disk && {Accept} >first && cp disk/a.accepted.json kept && "
                + "{ head -c 65536 /dev/zero >disk/filling || true; } 2>filling; "
                + $"{Accept}; code=$?; cmp kept disk/a.accepted.json && ls -A disk; exit $code'"
        );

        run.AssertCannotRun("磁盘空间不足，无法写入文件“disk/a.accepted.json”", "The disk is full");
        Assert.Equal("a.accepted.json\na.json\nfilling\n", run.Output);
    }

    [Fact]
    public void Declarations_WithoutRoom_AreNotHalfWritten()
    {
        File.Copy(Repository.PathTo("samples", "songjiang-2026.docx"), _place.PathTo("a.docx"));

        var run = _place.Run(
            Mounting
                + "echo old >disk/a.json && { head -c 65536 /dev/zero >disk/filling || true; } 2>filling; "
                + "\"$PBUDGET\" read a.docx -o disk/a.json; code=$?; cat disk/a.json; ls -A disk; exit $code'"
        );

        run.AssertCannotRun("磁盘空间不足，无法写入文件“disk/a.json”", "The disk is full");
        Assert.Equal("old\na.json\nfilling\n", run.Output);
    }

    private static string Samples(int documents) =>
        string.Join(' ', Enumerable.Repeat("\"$SAMPLE\"", documents));

    public void Dispose() => _place.Dispose();
}
