using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;

namespace PerformanceBudget.Cli.Tests.Documents;

public sealed class OutputFileTests
{
    [Fact]
    public void File_UntilItIsKept_IsAsItWas()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("report.txt", "old");

        using (var file = OutputFile.Create(path))
        {
            file.Stream.Write("new"u8);
            file.Stream.Flush();
            Assert.Equal("old", File.ReadAllText(path));
            file.Keep();
        }

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void File_ThatIsNotKept_LeavesNothing()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "report.txt");

        using (var file = OutputFile.Create(path))
        {
            file.Stream.Write("new"u8);
        }

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Link_StaysALink_AndItsFileIsReplaced()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a/report.txt", "old");
        var link = Path.Combine(folder.Path, "link.txt");
        _ = File.CreateSymbolicLink(link, Path.Combine("a", "report.txt"));

        Write(link, "new");

        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void LinkToNothing_IsFilled()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "report.txt");
        var link = Path.Combine(folder.Path, "link.txt");
        _ = File.CreateSymbolicLink(link, path);

        Write(link, "new");

        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void Permissions_AreKept()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("no Unix permissions here");
            return;
        }

        using var folder = new TemporaryFolder();
        var path = folder.Write("report.txt", "old");
        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.SetUnixFileMode(path, Own);

        Write(path, "new");

        Assert.Equal(Own, File.GetUnixFileMode(path));
    }

    [Fact]
    public void Name_AsLongAsTheSystemAllows_CanBeWritten()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, new string('长', 83) + ".json");

        Write(path, "new");

        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void Folder_CannotBeWritten()
    {
        using var folder = new TemporaryFolder();

        var refused = Assert.Throws<CannotRunException>(() => OutputFile.Create(folder.Path));

        Assert.Contains("cannot be written", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FullDevice_SaysThatTheDiskIsFull()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no /dev/full here");
        using var folder = new TemporaryFolder();

        var run = Tool.Run("check", Sample.Path, "-o", "/dev/full");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("磁盘空间不足", run.Error, StringComparison.Ordinal);
        Assert.Contains("The disk is full", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [Fact]
    public void Device_IsWrittenToAndNotReplaced()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "no /dev/null here");

        Assert.Equal(0, Tool.Run("check", Sample.Path, "-o", "/dev/null").ExitCode);

        Assert.Equal(FileKind.Special, FileStatus.Of("/dev/null")!.Value.Kind);
    }

    private static void Write(string path, string text)
    {
        using var file = OutputFile.Create(path);
        file.Stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Keep();
    }
}
