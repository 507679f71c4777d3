namespace PerformanceBudget.Cli.Tests.Documents;

/// <summary>No output goes onto a file that the run reads, whatever either of them is called.</summary>
public sealed class OverwritingTests
{
    [Fact]
    public void Report_OntoTheDocumentThroughALinkedFolder_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("a/2026.json", Sample.Json);
        _ = Directory.CreateSymbolicLink(Path.Combine(folder.Path, "b"), Path.Combine(folder.Path, "a"));

        AssertRefused(document, "check", document, "-o", Path.Combine(folder.Path, "b", "2026.json"));
    }

    [Fact]
    public void Report_OntoAnEmptyHardLinkOfTheDocument_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("a.json", string.Empty);
        var link = Path.Combine(folder.Path, "b.json");
        Assert.SkipUnless(HardLink.TryCreate(document, link), "no hard links here");

        AssertRefused(document, "check", document, "-o", link);
    }

    [Fact]
    public void Report_OntoAHardLinkOfADocumentInAFolder_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("documents/a.json", Declarations.Clean());
        var link = Path.Combine(folder.Path, "report.html");
        Assert.SkipUnless(HardLink.TryCreate(document, link), "no hard links here");

        AssertRefused(document, "check", Path.Combine(folder.Path, "documents"), "-o", link);
    }

    [Fact]
    public void Report_OntoADocumentOfTheFolder_IsRefused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Declarations.Clean());
        var document = folder.Write("b.json", Declarations.Wrong());

        AssertRefused(document, "check", folder.Path, "--format", "json", "-o", document);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Report_OntoTheAcceptancesBesideADocument_IsRefused(bool asFolder)
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("a.json", Declarations.Clean());
        var accepted = folder.Write("a.accepted.json", "{}");

        AssertRefused(accepted, "check", asFolder ? folder.Path : document, "-o", accepted);
    }

    [Fact]
    public void Report_WhereAcceptancesOfTheDocumentWouldBe_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("a.json", Declarations.Clean());

        Assert.Equal(
            2,
            Tool.Run("check", document, "-o", Path.Combine(folder.Path, "a.accepted.json")).ExitCode
        );
        Assert.Equal([document], Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("text", "report.txt")]
    [InlineData("html", "report.html")]
    [InlineData("json", "report.json")]
    [InlineData("ndjson", "report.json")]
    [InlineData("sarif", "report.json")]
    public void Report_OfAnEarlierRun_IsReplacedAndNotChecked(string format, string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Declarations.Wrong());
        folder.Write("b.json", Declarations.Wrong());
        var report = Path.Combine(folder.Path, name);

        foreach (var language in new[] { "zh", "en" })
        {
            string[] args =
            [
                "check",
                folder.Path,
                "--format",
                format,
                "--lang",
                language,
                "-o",
                report,
                .. format == "html" ? ["--summary"] : Array.Empty<string>(),
            ];
            Assert.Equal(0, Tool.Run(args).ExitCode);
            var first = File.ReadAllBytes(report);
            Assert.Equal(0, Tool.Run(args).ExitCode);
            Assert.Equal(first, File.ReadAllBytes(report));
        }
    }

    [Fact]
    public void Acceptances_OntoTheDocument_AreRefused()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("a.json", Declarations.Wrong());

        AssertRefused(
            document,
            "accept",
            document,
            "--code",
            "PB5001",
            "--reason",
            "已核对",
            "--role",
            "预算审核岗",
            "--until",
            "2026-12-31",
            "--to",
            document
        );
    }

    private static void AssertRefused(string file, params string[] args)
    {
        var before = File.ReadAllBytes(file);
        var run = Tool.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("不能写入所读取的文件", run.Error, StringComparison.Ordinal);
        Assert.Contains("would overwrite", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Equal(before, File.ReadAllBytes(file));
    }
}
