using System.Text.Json.Nodes;

namespace PerformanceBudget.Cli.Tests.Checking;

public sealed class PreviousYearTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PreviousYearTests()
    {
        // The same as the year before with other names of files, and a department that is new.
        _ = _folder.Write("2026/甲.json", Of("某局", 2026));
        _ = _folder.Write("2025/old/one.json", Of("某 局", 2025));
        _ = _folder.Write("2025/two.json", Of("另一局", 2025));
        _ = _folder.Write("2026/乙.json", Of("新局", 2026));
    }

    private string Now => Path.Combine(_folder.Path, "2026");

    private string Before => Path.Combine(_folder.Path, "2025");

    [Fact]
    public void Folder_IsMatchedByDepartmentAndYear_AndTheReportSaysHow()
    {
        var run = Tool.Run("check", Now, "--previous", Before);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PB5010", run.Output, StringComparison.Ordinal);
        Assert.Contains("找到1份，未找到1份", run.Output, StringComparison.Ordinal);
        Assert.Contains("没有新局2025年度的申报", run.Unbroken, StringComparison.Ordinal);
        Assert.Contains("甲.json←", run.Unbroken, StringComparison.Ordinal);
        Assert.Contains("one.json", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("two.json", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("html")]
    public void OneDocument_AgainstAFolder_HasTheReportOfItsPartner(string format)
    {
        var now = Path.Combine(Now, "甲.json");

        var found = Tool.Run("check", now, "--previous", Before, "--format", format);
        var named = Tool.Run(
            "check",
            now,
            "--previous",
            Path.Combine(Before, "old", "one.json"),
            "--format",
            format
        );

        Assert.Contains("PB5010", found.Output, StringComparison.Ordinal);
        Assert.Equal(named.Output, found.Output);
        Assert.Contains("found 1, not found 0", found.Error, StringComparison.Ordinal);
        Assert.Empty(named.Error);
    }

    [Fact]
    public void Lines_OfStandardInput_AreMatchedToo()
    {
        var run = Tool.RunWith(
            $"{Of("某局", 2026)}\n{Of("新局", 2026)}\n",
            "check",
            "-",
            "--previous",
            Before,
            "--format",
            "ndjson"
        );

        Assert.Contains("PB5010", run.Output.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("标准输入第2行：没有新局2025年度的申报", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralOfOneDepartmentAndYear_AreNoPartner()
    {
        _ = _folder.Write("2025/again.json", Of("某局", 2025));

        var run = Tool.Run("check", Now, "--previous", Before);

        Assert.Contains("某局2025年度的申报不止一份", run.Unbroken, StringComparison.Ordinal);
        Assert.DoesNotContain("PB5010", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_ThatIsNotThere_CannotRun()
    {
        var run = Tool.Run("check", Now, "--previous", Path.Combine(_folder.Path, "2024"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("does not exist", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_WithoutADeclaration_CannotRun()
    {
        using var empty = new TemporaryFolder();

        var run = Tool.Run("check", Now, "--previous", empty.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("the folder of the year before", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OntoADeclarationOfTheYearBefore_IsRefused()
    {
        var run = Tool.Run("check", Now, "--previous", Before, "-o", Path.Combine(Before, "two.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("would overwrite", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_NameTheYearBeforeFromWhereTheyAre()
    {
        _ = _folder.Write(
            "2026/pbudget.json",
            "{\"format\":\"performance-budget-settings\",\"version\":\"1.0\",\"previous\":\"../2025\"}"
        );

        Assert.Contains("找到1份，未找到1份", Tool.Run("check", Now).Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Of(string department, int year)
    {
        var declaration = JsonNode.Parse(
            File.ReadAllText(Fixtures.PathTo("PB5010", year == 2025 ? "bad.previous.json" : "bad.json"))
        )!;
        declaration["department"] = department;
        declaration["fiscalYear"] = year;
        return declaration.ToJsonString();
    }
}
