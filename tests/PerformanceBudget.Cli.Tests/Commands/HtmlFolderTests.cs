namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class HtmlFolderTests
{
    [Fact]
    public void Folder_HasAnIndexAndAPageADocument_AndTheSameBytesEveryTime()
    {
        using var folder = Documents();
        var report = Path.Combine(folder.Path, "report");

        var run = Check(folder, report);
        var first = Content(report);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(
            ["index.html", "pages/b.json.html", "pages/下级-a.json.html"],
            first.Keys.Select(RelativeTo)
        );
        Assert.Equal(0, Check(folder, report).ExitCode);
        Assert.Equal(first, Content(report));

        string RelativeTo(string file) =>
            Path.GetRelativePath(report, file)
                .Replace('\\', '/')
                .Replace(Prefix(folder), string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_InTheFolderOfTheDocuments_IsNotChecked()
    {
        using var folder = Documents();
        Assert.Equal(0, Check(folder, folder.Path).ExitCode);
        var first = Content(folder.Path);

        Assert.Equal(0, Check(folder, folder.Path).ExitCode);

        Assert.Equal(first, Content(folder.Path));
    }

    [Fact]
    public void Pages_OfDocumentsThatAreGone_AreGone_AndOtherFilesStay()
    {
        using var folder = Documents();
        using var output = new TemporaryFolder();
        var other = output.Write("pages/notes.html", "<p>mine</p>");
        _ = Check(folder, output.Path);
        Assert.Equal(3, Directory.GetFiles(Path.Combine(output.Path, "pages")).Length);

        File.Delete(Path.Combine(folder.Path, "b.json"));
        Assert.Equal(0, Check(folder, output.Path).ExitCode);

        var left = Directory.GetFiles(Path.Combine(output.Path, "pages"));
        Assert.Equal(2, left.Length);
        Assert.Contains(other, left);
        Assert.Equal("<p>mine</p>", File.ReadAllText(other));
    }

    [Fact]
    public void Page_OntoADocument_IsRefused()
    {
        using var folder = Documents();
        var document = folder.Write("report/index.html", "<p>a document</p>");

        var run = Check(folder, Path.Combine(folder.Path, "report"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("would overwrite", run.Error, StringComparison.Ordinal);
        Assert.Equal("<p>a document</p>", File.ReadAllText(document));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("report.html")]
    [InlineData("b.json")]
    public void Output_ThatIsNoFolder_CannotRun(string? name)
    {
        using var folder = Documents();
        string[] output = name is null ? [] : ["-o", Path.Combine(folder.Path, name)];

        var run = Tool.Run(["check", folder.Path, "--format", "html", .. output]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("-o", run.Error, StringComparison.Ordinal);
        Assert.Contains("--summary", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.Path).Length);
    }

    [Fact]
    public void Folder_ThatCannotBeMade_CannotRun()
    {
        using var folder = Documents();
        var file = folder.Write("file.txt", "部门");

        var run = Check(folder, Path.Combine(file, "report"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Unread_IsInTheIndex_AndTheExitCodeIs3()
    {
        using var folder = Documents();
        var report = Path.Combine(folder.Path, "report");

        var run = Tool.Run(
            "check",
            folder.Path,
            Path.Combine(folder.Path, "missing.json"),
            "--format",
            "html",
            "-o",
            report
        );

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(
            "missing.json",
            File.ReadAllText(Path.Combine(report, "index.html")),
            StringComparison.Ordinal
        );
    }

    private static TemporaryFolder Documents()
    {
        var folder = new TemporaryFolder();
        folder.Write("b.json", Sample.Json);
        folder.Write("下级/a.json", Declarations.Wrong("甲局"));
        return folder;
    }

    private static ToolRun Check(TemporaryFolder folder, string report) =>
        Tool.Run("check", folder.Path, "--format", "html", "-o", report);

    private static SortedDictionary<string, string> Content(string folder) =>
        new(
            Directory
                .GetFiles(folder, "*.html", SearchOption.AllDirectories)
                .ToDictionary(file => file, File.ReadAllText, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>What the names of the pages begin with, since the documents are named by their whole paths.</summary>
    private static string Prefix(TemporaryFolder folder) =>
        folder.Path.Trim(Path.DirectorySeparatorChar).Replace(Path.DirectorySeparatorChar, '-') + "-";
}
