using System.Diagnostics;
using System.Text.Json.Nodes;
using PerformanceBudget.Cli.Documents;

namespace PerformanceBudget.Cli.Tests.Documents;

public sealed class InputFileTests
{
    private const long ThreeGigabytes = 3L << 30;

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 10)]
    [InlineData(9, 10)]
    [InlineData(10, 10)]
    [InlineData(11, 10)]
    [InlineData(5_000, 10)]
    [InlineData(5_000, 4_095)]
    [InlineData(5_000, 4_096)]
    [InlineData(5_000, 4_999)]
    [InlineData(5_000, 5_000)]
    [InlineData(300_000, 1_000_000)]
    [InlineData(300_000, 200_000)]
    public void File_IsReadUpToOneByteMoreThanItMayHave(int length, int most)
    {
        var content = new byte[length];
        new Random(1).NextBytes(content);
        using var file = new TemporaryFile(content);

        var read = InputFile.Read(file.Path, _ => most);

        // The first few thousand are read before anybody knows how many there may be.
        var expected = Math.Min(length, Math.Max(most + 1, Math.Min(length, 4_096)));
        Assert.Equal(content[..expected], read);
    }

    [Theory]
    [InlineData("a.json", "PB1020")]
    [InlineData("a.docx", "PB1211")]
    public void FileOfThreeGigabytes_IsTooLarge(string name, string code)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, name);
        WriteSparse(path, name.EndsWith("json", StringComparison.Ordinal) ? "{"u8 : "PK\u0003\u0004"u8);

        var run = Tool.Run("check", path, "--format", "json");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            code,
            JsonNode.Parse(run.Output)!["findings"]!.AsArray().Single()!["code"]!.GetValue<string>()
        );
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/random")]
    public void Device_IsRefusedWhereItIsNamed(string device)
    {
        Assert.SkipUnless(File.Exists(device), "no such device here");

        foreach (var command in new[] { "check", "read" })
        {
            var run = Tool.Run(command, device);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("不是普通文件", run.Error, StringComparison.Ordinal);
            Assert.Contains("no regular file", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Pipe_IsRefusedWhereItIsNamed_AndPassedOverWithAWordInAFolder()
    {
        using var folder = new TemporaryFolder();
        var pipe = Path.Combine(folder.Path, "pipe.json");
        Assert.SkipUnless(TryMakePipe(pipe), "no named pipes here");
        folder.Write("a.json", Declarations.Clean());

        Assert.Equal(2, Tool.Run("check", pipe).ExitCode);
        AssertPassedOver(folder.Path, "pipe.json", "不是普通文件");
    }

    [Fact]
    public void LinkOutOfTheFolder_IsPassedOverWithAWord_AndReadWhereItIsNamed()
    {
        using var other = new TemporaryFile(Declarations.Wrong());
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Declarations.Clean());
        var link = Path.Combine(folder.Path, "link.json");
        _ = File.CreateSymbolicLink(link, other.Path);

        AssertPassedOver(folder.Path, "link.json", "指向该文件夹以外的链接");
        Assert.Contains("PB5001", Tool.Run("check", link).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void LinkToAFolderOutside_IsPassedOverWithAWord()
    {
        using var other = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        other.Write("b.json", Declarations.Wrong());
        folder.Write("a.json", Declarations.Clean());
        _ = Directory.CreateSymbolicLink(Path.Combine(folder.Path, "other"), other.Path);

        AssertPassedOver(folder.Path, "other", "指向该文件夹以外的链接");
    }

    [Fact]
    public void LinksWithinTheFolder_AreFollowedToFiles_AndNotToFolders()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/a.json", Declarations.Clean());
        _ = File.CreateSymbolicLink(Path.Combine(folder.Path, "b.json"), Path.Combine("a", "a.json"));
        _ = Directory.CreateSymbolicLink(Path.Combine(folder.Path, "c"), folder.Path);

        var run = Tool.Run("check", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("申报2份", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfAFolder_PassesOverWhatIsNoFile()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.docx", DocumentFiles.Sample);
        Assert.SkipUnless(TryMakePipe(Path.Combine(folder.Path, "in", "pipe.docx")), "no named pipes here");

        var run = Tool.Run("read", Path.Combine(folder.Path, "in"), "-o", Path.Combine(folder.Path, "out"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("不是普通文件", run.Unbroken, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "out", "a.docx.json")));
    }

    [Fact]
    public async Task FilesThatChangeAndVanish_AreReadOrNamed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Declarations.Clean());
        var changing = folder.Write("b.json", Declarations.Clean());
        using var stop = new CancellationTokenSource();
        var change = Task.Run(() =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                if (i % 3 == 0)
                {
                    File.Delete(changing);
                }
                else
                {
                    File.WriteAllText(changing, i % 3 == 1 ? Declarations.Wrong() : string.Empty);
                }
            }
        });

        for (var i = 0; i < 50; i++)
        {
            var run = Tool.Run("check", folder.Path, "--format", "json");
            Assert.True(run.ExitCode is 0 or 3, run.Error);
            Assert.NotNull(JsonNode.Parse(run.Output));
        }

        await stop.CancelAsync();
        await change;
    }

    private static void AssertPassedOver(string folder, string name, string reason)
    {
        var run = Tool.Run("check", folder);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(name, run.Output, StringComparison.Ordinal);
        Assert.Contains(reason, run.Unbroken, StringComparison.Ordinal);
        Assert.Contains("申报1份", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("有未能读取的内容，结论不完整。\n", run.Output, StringComparison.Ordinal);
    }

    private static bool TryMakePipe(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        using var process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private static void WriteSparse(string path, ReadOnlySpan<byte> start)
    {
        using var file = File.Create(path);
        file.Write(start);
        file.SetLength(ThreeGigabytes);
    }
}
