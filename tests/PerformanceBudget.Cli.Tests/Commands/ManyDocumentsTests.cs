using System.Text;
using System.Text.Json.Nodes;
using PerformanceBudget.Cli.Commands;
using PerformanceBudget.Cli.Console;

namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class ManyDocumentsTests
{
    [Fact]
    public void Folder_Files_ComeInTheOrderOfTheirNames()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.json", Declarations.Clean("乙"));
        folder.Write("B.json", Declarations.Clean("大乙"));
        folder.Write("a/z.json", Declarations.Clean("甲下"));
        folder.Write("a.json", Declarations.Clean("甲"));
        folder.Write("a/下级/y.JSON", Declarations.Clean("最下"));
        folder.Write("notes.md", "no declaration");

        Assert.Equal(
            ["B.json", "a/z.json", "a/下级/y.JSON", "a.json", "b.json"],
            SourcesIn(folder.Path, "check", folder.Path, "--format", "ndjson")
        );
    }

    [Fact]
    public void CorrectSamples_OneAfterTheOther_GiveNothingToFailOn()
    {
        var run = Tool.Run(["check", .. Samples.Correct.Select(Samples.PathTo), "--fail-on", "information"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains(
            $"申报{Samples.Correct.Count}份（有错误的0份）",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Folder_OwnReportAndAcceptances_AreNoDeclarations()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Declarations.Clean());
        folder.Write(
            "a.accepted.json",
            "{\"format\":\"performance-budget-acceptances\",\"version\":\"1.0\",\"acceptances\":[]}"
        );
        var report = Path.Combine(folder.Path, "report.json");
        Assert.Equal(0, Tool.Run("check", folder.Path, "--format", "ndjson", "-o", report).ExitCode);

        var run = Tool.Run("check", folder.Path, "--format", "ndjson", "-o", report);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(1, Summary(File.ReadAllText(report))["documents"]!.GetValue<int>());
    }

    [Fact]
    public void Files_OnAllCores_GiveTheSameBytesInTheSameOrder()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 60; i++)
        {
            folder.Write($"{i:000}.json", i % 9 == 0 ? Sample.Json : Declarations.Wrong($"第{i}局"));
        }

        foreach (var format in new[] { "text", "csv", "json", "ndjson", "sarif" })
        {
            var first = Tool.Run("check", folder.Path, "--format", format).OutputBytes;
            Assert.Equal(first, Tool.Run("check", folder.Path, "--format", format).OutputBytes);
        }

        Assert.Equal(
            Enumerable.Range(0, 60).Select(i => $"{i:000}.json"),
            SourcesIn(folder.Path, "check", folder.Path, "--format", "ndjson")
        );
    }

    [Fact]
    public void BadFile_AmongMany_IsReportedAndTheOthersAreChecked()
    {
        using var folder = new TemporaryFolder();
        var good = folder.Write("good.json", Declarations.Wrong());
        var missing = Path.Combine(folder.Path, "missing.json");

        foreach (var format in new[] { "text", "csv", "json", "ndjson", "sarif" })
        {
            var run = Tool.Run("check", missing, good, "--format", format, "--fail-on", "error");

            Assert.Equal(3, run.ExitCode);
            Assert.Empty(run.Error);
            Assert.Contains("missing.json", run.Output, StringComparison.Ordinal);
            Assert.Contains("找不到文件", run.Unbroken, StringComparison.Ordinal);
            Assert.Contains("PB5001", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Ndjson_HasALineForWhatCannotBeReadInItsPlace()
    {
        using var folder = new TemporaryFolder();
        var good = folder.Write("good.json", Declarations.Clean());
        var missing = Path.Combine(folder.Path, "missing.json");

        var run = Tool.Run("check", missing, good, "--format", "ndjson");
        var lines = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToArray();

        Assert.Equal(3, lines.Length);
        Assert.Equal(lines[2]["summary"]!["unread"]![0]!.ToJsonString(), lines[0]["unread"]!.ToJsonString());
        Assert.EndsWith("good.json", lines[1]["source"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("sarif")]
    public void FailOn_LooksAtAllDocuments(string format)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Declarations.Clean());
        folder.Write("b.json", Declarations.Clean());

        Assert.Equal(
            0,
            Tool.Run("check", folder.Path, "--fail-on", "information", "--format", format).ExitCode
        );
        folder.Write("a-wrong.json", Declarations.Wrong());
        Assert.Equal(1, Tool.Run("check", folder.Path, "--fail-on", "error", "--format", format).ExitCode);
    }

    [Fact]
    public void StandardInput_HasADeclarationALine()
    {
        var input = $"{Declarations.Clean()}\r\n\n{Declarations.Wrong()}\n{{bad\n";

        var run = Tool.RunWith(input, "check", "-", "--format", "ndjson");
        var lines = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToArray();

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(4, lines.Length);
        Assert.Equal([1, 3, 4], lines[..3].Select(line => line["line"]!.GetValue<int>()));
        Assert.Empty(lines[0]["findings"]!.AsArray());
        Assert.Equal("PB5001", lines[1]["findings"]![0]!["code"]!.GetValue<string>());
        Assert.Equal(3, lines[1]["findings"]![0]!["place"]!["line"]!.GetValue<int>());
        Assert.Equal("PB1001", lines[2]["findings"]![0]!["code"]!.GetValue<string>());
        Assert.Equal(4, lines[2]["findings"]![0]!["place"]!["line"]!.GetValue<int>());
        Assert.Equal(3, lines[3]["summary"]!["documents"]!.GetValue<int>());
        Assert.Equal(2, lines[3]["summary"]!["documentsWithErrors"]!.GetValue<int>());
    }

    [Fact]
    public void StandardInput_IsNamedByLine()
    {
        var run = Tool.RunWith($"\n{Declarations.Wrong()}\n", "check", "-");

        Assert.Contains("标准输入第2行", run.Output, StringComparison.Ordinal);
        Assert.Contains("申报1份（有错误的1份）", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfMany_HasReportsAndSummary()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Declarations.Wrong());
        var single = folder.Write("b.json", Sample.Json);

        var batch = JsonNode.Parse(Tool.Run("check", folder.Path, "--format", "json").Output)!;
        var alone = JsonNode.Parse(Tool.Run("check", single, "--format", "json").Output)!;

        Assert.Equal(2, batch["reports"]!.AsArray().Count);
        Assert.Equal(alone["findings"]!.ToJsonString(), batch["reports"]![1]!["findings"]!.ToJsonString());
        Assert.Equal(
            alone["counts"]!["error"]!.GetValue<int>() + 1,
            batch["summary"]!["counts"]!["error"]!.GetValue<int>()
        );
        Assert.Equal(7_255_580m + 144_000m, batch["summary"]!["amount"]!.GetValue<decimal>());
    }

    [Fact]
    public void Output_ThatIsAnInput_IsRefused()
    {
        using var file = new TemporaryFile(Sample.Json);

        var run = Tool.Run("check", file.Path, "-o", file.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("would overwrite", run.Error, StringComparison.Ordinal);
        Assert.Equal(Sample.Json, File.ReadAllText(file.Path));
    }

    [Theory]
    [InlineData("--previous")]
    [InlineData("--accept")]
    public void Output_ThatIsReadBeside_IsRefused(string option)
    {
        using var file = new TemporaryFile(Sample.Json);

        var run = Tool.Run("check", Sample.Path, option, file.Path, "--as-of", "2026-03-01", "-o", file.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Sample.Json, File.ReadAllText(file.Path));
    }

    [Fact]
    public void Output_ThatALinkOfTheInputLeadsTo_IsRefused()
    {
        using var file = new TemporaryFile(Sample.Json);
        using var folder = new TemporaryFolder();
        var link = Path.Combine(folder.Path, "link.json");
        File.CreateSymbolicLink(link, file.Path);

        var run = Tool.Run("check", link, "-o", file.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("would overwrite", run.Error, StringComparison.Ordinal);
        Assert.Equal(Sample.Json, File.ReadAllText(file.Path));
    }

    [Fact]
    public void Folder_WithoutADeclaration_CannotRun()
    {
        using var folder = new TemporaryFolder();

        var run = Tool.Run("check", folder.Path, "--fail-on", "error");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no declaration", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_OfAFailedRun_IsNotThere()
    {
        using var folder = new TemporaryFolder();
        var report = Path.Combine(folder.Path, "report.html");

        Assert.Equal(2, Tool.Run("check", "no-such-file", "-o", report).ExitCode);
        Assert.False(File.Exists(report));
    }

    [Fact]
    public void Output_ThatCannotBeWritten_CannotRun()
    {
        using var folder = new TemporaryFolder();

        var run = Tool.Run("check", Sample.Path, "-o", Path.Combine(folder.Path, "none", "report.html"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_HasTheBytesOfStandardOutput()
    {
        using var folder = new TemporaryFolder();
        foreach (var format in new[] { "text", "html", "csv", "json", "ndjson", "sarif" })
        {
            var report = Path.Combine(folder.Path, format);
            var run = Tool.Run("check", Sample.Path, "--format", format, "--output", report);

            Assert.Equal(0, run.ExitCode);
            Assert.Empty(run.Output);
            Assert.Equal(
                Tool.Run("check", Sample.Path, "--format", format).OutputBytes,
                File.ReadAllBytes(report)
            );
        }
    }

    [Fact]
    public void Output_ThatNobodyReadsAnyMore_EndsTheRunQuietly()
    {
        using var input = new MemoryStream();
        using var output = new ClosedPipe();
        using var error = new MemoryStream();

        var exitCode = CommandLine.Run(["check", Sample.Path], new StandardStreams(input, output, error));

        Assert.Equal(141, exitCode);
        Assert.Empty(Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>The files of the reports, relative to a folder.</summary>
    private static string[] SourcesIn(string folder, params string[] args) =>
        [
            .. Tool.Run(args)
                .Output.TrimEnd('\n')
                .Split('\n')
                .Select(line => JsonNode.Parse(line)!["source"]?.GetValue<string>())
                .OfType<string>()
                .Select(source => source[(folder.Replace(Path.DirectorySeparatorChar, '/').Length + 1)..]),
        ];

    private static JsonNode Summary(string ndjson) =>
        JsonNode.Parse(ndjson.TrimEnd('\n').Split('\n')[^1])!["summary"]!;

    private sealed class ClosedPipe : MemoryStream
    {
        private const int BrokenPipe = 32;

        public override void Write(byte[] buffer, int offset, int count) => throw Closed();

        public override void Write(ReadOnlySpan<byte> buffer) => throw Closed();

        private static IOException Closed() => new("Broken pipe", BrokenPipe);
    }
}
