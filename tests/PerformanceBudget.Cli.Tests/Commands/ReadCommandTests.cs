using System.Text.Json.Nodes;

namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class ReadCommandTests
{
    public static TheoryData<string> Others { get; } = [.. DocumentFiles.Others.Keys];

    [Fact]
    public void File_WithoutOutput_GivesJsonAloneAndSaysTheRestBesideIt()
    {
        using var file = new TemporaryFile(DocumentFiles.Sample, "songjiang-2026.docx");

        var run = Tool.Run("read", file.Path, "--unread");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Sample.Json, run.Output);
        Assert.Contains("docx，7 个项目，109 项绩效指标", run.Error, StringComparison.Ordinal);
        Assert.Contains("未读入的文字", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void File_WithOutput_WritesTheJsonAndSaysTheRestOnStandardOutput()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("a.docx", DocumentFiles.Sample);
        var target = Path.Combine(folder.Path, "a.json");

        var run = Tool.Run("read", document, "-o", target, "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(Sample.Json, File.ReadAllText(target));
        Assert.Contains("docx, 7 projects, 109 indicators", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void FileWithoutDeclaration_WritesNothingAndSaysWhy(string name)
    {
        var (content, code, chinese, english) = DocumentFiles.Others[name];
        using var folder = new TemporaryFolder();
        var document = folder.Write(name, content);
        var target = Path.Combine(folder.Path, "out.json");

        var toFile = Tool.Run("read", document, "-o", target);
        var toOutput = Tool.Run("read", document, "--lang", "en");

        Assert.Equal(3, toFile.ExitCode);
        Assert.Equal(3, toOutput.ExitCode);
        Assert.False(File.Exists(target));
        Assert.Empty(toOutput.Output);
        Assert.Contains($"{name}  没有读到申报\n  错误    {code}", toFile.Output, StringComparison.Ordinal);
        Assert.Contains(chinese, toFile.Unbroken, StringComparison.Ordinal);
        Assert.DoesNotContain("整份申报", toFile.Output, StringComparison.Ordinal);
        Assert.Contains(
            string.Concat(english.Where(c => !char.IsWhiteSpace(c))),
            string.Concat(toOutput.Error.Where(c => !char.IsWhiteSpace(c))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void File_InPdf_IsWrittenAsJsonAndItsDoubtsHaveTheirPage()
    {
        using var file = new TemporaryFile(DocumentFiles.SampleInPdf, "songjiang-2026.pdf");

        var run = Tool.Run("read", file.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(7, JsonNode.Parse(run.Output)!["projects"]!.AsArray().Count);
        Assert.Contains("pdf，7 个项目，109 项绩效指标", run.Error, StringComparison.Ordinal);
        Assert.Contains("第30页", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void File_OfJson_IsSentToCheck()
    {
        using var file = new TemporaryFile(Sample.Json, "a.json");

        var run = Tool.Run("read", file.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("pbudget check", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void File_WithoutYearAndDepartment_WritesNothingAndSaysWhatToAdd()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("申报表.docx", DocumentFiles.Anonymous());
        var target = Path.Combine(folder.Path, "out.json");

        var run = Tool.Run("read", document, "-o", target);

        Assert.Equal(3, run.ExitCode);
        Assert.False(File.Exists(target));
        Assert.Contains("1 个项目", run.Output, StringComparison.Ordinal);
        Assert.Contains("没有写出", run.Output, StringComparison.Ordinal);
        Assert.Contains("--year 2026 --department", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_WithYearAndDepartmentOfTheCaller_IsWrittenDespiteItsDoubts()
    {
        using var file = new TemporaryFile(DocumentFiles.Anonymous(), "申报表.docx");

        var run = Tool.Run("read", file.Path, "--year", "2026", "--department", "某区民政局");
        var declaration = JsonNode.Parse(run.Output)!;

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2026, declaration["fiscalYear"]!.GetValue<int>());
        Assert.Equal("某区民政局", declaration["department"]!.GetValue<string>());
        Assert.Contains("PB1258", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--year", "26年")]
    [InlineData("--year", "1900")]
    public void Year_ThatIsNone_IsRefused(string option, string value)
    {
        var run = Tool.Run("read", "a.docx", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(value, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void File_ThatIsMissing_IsSaidOnStandardError()
    {
        var run = Tool.Run("read", "没有.docx");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("找不到文件“没有.docx”。", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("下级/../a.docx")]
    public void Output_TheDocumentItself_IsRefused(string name)
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("a.docx", DocumentFiles.Sample);
        _ = folder.Write("下级/b.txt", "b");

        AssertRefused(document, Path.Combine(folder.Path, name));
    }

    [Fact]
    public void Output_LinkToTheDocument_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("a.docx", DocumentFiles.Sample);
        var link = Path.Combine(folder.Path, "b.json");
        _ = File.CreateSymbolicLink(link, document);

        AssertRefused(document, link);
    }

    [Fact]
    public void Output_HardLinkToTheDocument_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("a.docx", DocumentFiles.Sample);
        var link = Path.Combine(folder.Path, "b.json");
        Assert.SkipUnless(HardLink.TryCreate(document, link), "no hard links here");

        AssertRefused(document, link);
    }

    [Fact]
    public void Output_AnotherFileOfTheSameBytes_IsWritten()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("a.docx", DocumentFiles.Sample);
        var copy = folder.Write("b.docx", DocumentFiles.Sample);

        Assert.Equal(0, Tool.Run("read", document, "-o", copy).ExitCode);
        Assert.Equal(Sample.Json, File.ReadAllText(copy));
    }

    [Theory]
    [InlineData("")]
    [InlineData("没有/a.json")]
    public void Output_ThatCannotBeWritten_IsRefused(string target)
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("a.docx", DocumentFiles.Sample);

        var run = Tool.Run(
            "read",
            document,
            "-o",
            target.Length == 0 ? target : Path.Combine(folder.Path, target)
        );

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("无法写入文件", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_Documents_KeepTheirNamesAndFolders()
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("in/a.docx", DocumentFiles.Sample);
        _ = folder.Write("in/a.txt", Samples.Read("songjiang-2026.txt"));
        _ = folder.Write("in/下级/b.docx", DocumentFiles.Sample);
        _ = folder.Write("in/下级/b.pdf", DocumentFiles.SampleInPdf);
        _ = folder.Write("in/c.json", Sample.Json);
        var target = Path.Combine(folder.Path, "新的", "out");

        var run = Tool.Run("read", Path.Combine(folder.Path, "in"), "-o", target);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(
            ["a.docx.json", "a.txt.json", "下级/b.docx.json", "下级/b.pdf.json"],
            Directory
                .GetFiles(target, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(target, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(Sample.Json, File.ReadAllText(Path.Combine(target, "下级", "b.docx.json")));
        Assert.Contains("文件4个，写出申报4份", run.Unbroken, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_WithFilesWithoutDeclaration_IsReadAndNamesThem()
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("in/a.docx", DocumentFiles.Sample);
        _ = folder.Write("in/发票.docx", DocumentFiles.Others["发票.docx"].Content);
        _ = folder.Write("in/申报表.docx", DocumentFiles.Anonymous());
        var target = Path.Combine(folder.Path, "out");

        var run = Tool.Run("read", Path.Combine(folder.Path, "in"), "-o", target, "--lang", "en");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["a.docx.json"], Directory.GetFiles(target).Select(Path.GetFileName));
        Assert.Contains("发票.docx  no declaration", run.Output, StringComparison.Ordinal);
        Assert.Contains("not written", run.Output, StringComparison.Ordinal);
        Assert.Contains("Documents: 3; declarations written", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_OutputInsideIt_IsNotReadTheNextTime()
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("a.docx", DocumentFiles.Sample);
        var target = Path.Combine(folder.Path, "out");

        Assert.Equal(0, Tool.Run("read", folder.Path, "-o", target).ExitCode);
        Assert.Equal(0, Tool.Run("read", folder.Path, "-o", target).ExitCode);

        Assert.Equal(
            ["a.docx.json"],
            Directory.GetFiles(target, "*", SearchOption.AllDirectories).Select(Path.GetFileName)
        );
    }

    [Fact]
    public void Folder_OutputLinkToADocument_IsRefused()
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("in/a.docx", DocumentFiles.Sample);
        var other = folder.Write("in/b.docx", DocumentFiles.Sample);
        var target = Path.Combine(folder.Path, "out");
        _ = Directory.CreateDirectory(target);
        _ = File.CreateSymbolicLink(Path.Combine(target, "a.docx.json"), other);

        var run = Tool.Run("read", Path.Combine(folder.Path, "in"), "-o", target);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(DocumentFiles.Sample, File.ReadAllBytes(other));
    }

    [Fact]
    public void Folder_FileThatMayNotBeRead_IsNamedAndTheOthersAreRead()
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("in/b.docx", DocumentFiles.Sample);
        _ = File.CreateSymbolicLink(
            Path.Combine(folder.Path, "in", "a.docx"),
            Path.Combine(folder.Path, "missing.docx")
        );
        var target = Path.Combine(folder.Path, "out");

        var run = Tool.Run("read", Path.Combine(folder.Path, "in"), "-o", target);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("a.docx  找不到文件", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(target, "b.docx.json")));
    }

    [Theory]
    [InlineData(null, "须用 -o 指明")]
    [InlineData("", "须用 -o 指明")]
    [InlineData("file", "须用 -o 指明")]
    [InlineData("file/below", "无法建立文件夹")]
    public void Folder_OutputThatIsNoFolder_IsRefused(string? output, string reason)
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("in/a.docx", DocumentFiles.Sample);
        _ = folder.Write("file", "file");
        string[] command = ["read", Path.Combine(folder.Path, "in")];

        var run = Tool.Run(
            output is null
                ? command
                : [.. command, "-o", output.Length == 0 ? output : Path.Combine(folder.Path, output)]
        );

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_WithoutDocuments_IsRefused()
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("in/a.json", Sample.Json);

        var run = Tool.Run("read", Path.Combine(folder.Path, "in"), "-o", Path.Combine(folder.Path, "out"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("没有可读取的文件", run.Error, StringComparison.Ordinal);
    }

    private static void AssertRefused(string document, string output)
    {
        var run = Tool.Run("read", document, "-o", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("不能写入所读取的文件", run.Error, StringComparison.Ordinal);
        Assert.Equal(DocumentFiles.Sample, File.ReadAllBytes(document));
    }
}
