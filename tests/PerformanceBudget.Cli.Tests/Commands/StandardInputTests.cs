using System.Text.Json.Nodes;

namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class StandardInputTests
{
    private static readonly byte[] Json = File.ReadAllBytes(Sample.Path);
    private static readonly string Line =
        JsonNode.Parse(Json)!.ToJsonString(new() { WriteIndented = false }) + "\n";

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\n\t")]
    [InlineData("\uFEFF\n")]
    public void Nothing_CannotRun(string input)
    {
        var run = Tool.RunWith(input, "check", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("标准输入为空", run.Error, StringComparison.Ordinal);
        Assert.Contains("Standard input is empty", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_BesideAFile_IsNamedAndTheFileIsChecked()
    {
        var run = Tool.RunWith(string.Empty, "check", Sample.Path, "-");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("标准输入为空", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void IndentedDocument_IsOneDocument()
    {
        var file = Tool.Run("check", Sample.Path, "--format", "json");

        var run = Tool.RunWith(Json, "check", "-", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            file.Output.Replace(
                "  \"source\": \"songjiang-2026.json\",\n",
                string.Empty,
                StringComparison.Ordinal
            ),
            run.Output
        );
        Assert.Contains(
            "文件  标准输入\n",
            Tool.RunWith(Json, "check", "-").Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("pdf")]
    public void PublishedDocument_IsOneDocument(string ending)
    {
        var path = ending switch
        {
            "docx" => Repository.PathTo("samples", "songjiang-2026.docx"),
            _ => Repository.PathTo("tests", "fixtures", "documents", $"songjiang-writer.{ending}"),
        };
        var file = Findings(Tool.Run("check", path, "--format", "json").Output);

        var run = Tool.RunWith(File.ReadAllBytes(path), "check", "-", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(file, Findings(run.Output));

        static string Findings(string report) => JsonNode.Parse(report)!["findings"]!.ToJsonString();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Lines_AreADocumentEach(int count)
    {
        var run = Tool.RunWith(
            string.Concat(Enumerable.Repeat(Line, count)),
            "check",
            "-",
            "--format",
            "ndjson"
        );

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(count + 1, run.Output.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("hello\n")]
    [InlineData("{\"format\":\"performance-budget-declaration\",\n")]
    public void Lines_OfWhichTheFirstIsBroken_AreLines(string first)
    {
        var run = Tool.RunWith(first + Line, "check", "-", "--format", "ndjson");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(3, run.Output.Count(c => c == '\n'));
    }

    [Fact]
    public void Text_WithoutAnyDeclaration_IsOneDocumentThatIsNone()
    {
        var run = Tool.RunWith("hello\nworld\n", "check", "-");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("PB1204", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TakesADocument()
    {
        var path = Repository.PathTo("samples", "songjiang-2026.docx");

        var run = Tool.RunWith(File.ReadAllBytes(path), "read", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Tool.Run("read", path).Output, run.Output);
        Assert.StartsWith("标准输入  docx", run.Error, StringComparison.Ordinal);
    }
}
