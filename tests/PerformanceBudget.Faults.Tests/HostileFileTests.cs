namespace PerformanceBudget.Faults.Tests;

public sealed class HostileFileTests : IDisposable
{
    private const string SmallHeap = "0x10000000";
    private const string Nobody = "setpriv --reuid 65534 --regid 65534 --clear-groups ";

    private readonly Workplace _place = new();

    public HostileFileTests() => Workplace.NeedLinux();

    [Fact]
    public void Names_OfEveryKind_AreReadAndShownWithoutControlCharacters()
    {
        string[] names =
        [
            "-o.json",
            "--help.json",
            "$(touch made).json",
            "a b'\"`.json",
            "行\n尾.json",
            "色\u001B[31m.json",
            "右\u202E左.json",
            "%s%n.json",
            "😀.json",
            new string('长', 83) + ".json",
        ];
        foreach (var name in names)
        {
            _ = _place.Write("in/" + name, Declarations.Clean());
        }

        var folder = _place.Run("\"$PBUDGET\" check in");
        Assert.Equal(0, folder.ExitCode);
        Assert.Contains($"申报{names.Length}份", folder.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', folder.Output);
        Assert.DoesNotContain('\u202E', folder.Output);
        Assert.Equal(["in"], _place.Names());

        foreach (var name in names)
        {
            using var process = _place.StartTool("check", "in/" + name, "-o", "in/" + name + "x");
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
    }

    [Fact]
    public void Name_ThatIsNoUtf8_IsSaidToBeOne()
    {
        _ = _place.Write("a.json", Declarations.Clean());
        const string Make =
            "mkdir in && cp a.json in/b.json && name=$(printf 'in/\\261\\355.json') && cp a.json \"$name\" && ";

        var named = _place.Run(Make + "\"$PBUDGET\" check \"$name\"");
        var folder = _place.Run("\"$PBUDGET\" check in");
        var output = _place.Run("\"$PBUDGET\" check a.json -o \"$(printf '\\261\\355.txt')\"");

        named.AssertCannotRun("不是 UTF-8 编码", "is not UTF-8");
        output.AssertCannotRun("不是 UTF-8 编码", "is not UTF-8");
        Assert.Equal(3, folder.ExitCode);
        Assert.Contains("不是UTF-8编码", folder.Unbroken, StringComparison.Ordinal);
        Assert.Contains("申报1份", folder.Output, StringComparison.Ordinal);
        Assert.Equal(["a.json", "in"], _place.Names());

        // .NET cannot remove it.
        Assert.Equal(0, _place.Run("rm -r in").ExitCode);
    }

    [Theory]
    [InlineData("large.json", "{", "PB1020")]
    [InlineData("large.json", "", "PB1020")]
    [InlineData("large.docx", "PK", "PB1211")]
    [InlineData("large.txt", "", "PB1211")]
    public void FileOfThreeHundredMegabytes_IsTooLargeUnderASmallHeap(string name, string start, string code)
    {
        using (var file = File.Create(_place.PathTo(name)))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(start));
            file.SetLength(300 << 20);
        }

        _ = _place.Write("a.json", Declarations.Clean());

        var run = _place.Run("\"$PBUDGET\" check .", ("DOTNET_GCHeapHardLimit", SmallHeap));

        Assert.Empty(run.Error);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("申报1份", run.Output, StringComparison.Ordinal);
        Assert.Contains(code, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pipe_AmongOthers_DoesNotHang()
    {
        _ = _place.Write("a.json", Declarations.Clean());

        var run = _place.Run("mkfifo b.json && \"$PBUDGET\" check .");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("不是普通文件", run.Unbroken, StringComparison.Ordinal);
    }

    [Fact]
    public void FilesThatMayNotBeRead_AreNamedAndTheOthersAreChecked()
    {
        var user = UserWithoutRights();
        _ = _place.Write("a.json", Declarations.Clean());
        _ = _place.Write("b.json", Declarations.Clean());
        _ = _place.Write("c/c.json", Declarations.Clean());

        var run = _place.Run(
            $"chmod 755 . && chmod 000 b.json c && {user}\"$PBUDGET\" check .; code=$?; chmod 755 c; exit $code"
        );

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("申报1份", run.Output, StringComparison.Ordinal);
        Assert.Contains("没有读取“./b.json”的权限", run.Unbroken, StringComparison.Ordinal);
        Assert.Contains("没有读取“./c”的权限", run.Unbroken, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatMayNotBeChanged_IsNotReplaced()
    {
        var user = UserWithoutRights();
        var report = _place.Write("report", "old");

        _place
            .Run($"chmod 777 . && chmod 444 report && {user}\"$PBUDGET\" check \"$SAMPLE\" -o report")
            .AssertCannotRun("无法写入文件", "cannot be written");

        Assert.Equal("old", File.ReadAllText(report));
        Assert.Equal(["report"], _place.Names());
    }

    public void Dispose() => _place.Dispose();

    /// <summary>How to run the tool as somebody whom permissions stop: nothing stops the administrator.</summary>
    private string UserWithoutRights()
    {
        if (!string.Equals(Environment.UserName, "root", StringComparison.Ordinal))
        {
            return string.Empty;
        }

        Assert.SkipUnless(
            _place.Run(Nobody + "\"$PBUDGET\" value 1").ExitCode == 0,
            "nothing stops the administrator, and the tool cannot be run as somebody else here"
        );
        return Nobody;
    }
}
