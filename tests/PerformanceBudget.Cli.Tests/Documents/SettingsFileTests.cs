namespace PerformanceBudget.Cli.Tests.Documents;

public sealed class SettingsFileTests : IDisposable
{
    private const string Head = "\"format\": \"performance-budget-settings\", \"version\": \"1.0\"";

    private readonly TemporaryFolder _folder = new();
    private readonly string _declaration;

    public SettingsFileTests() => _declaration = _folder.Write("a.json", Sample.Json);

    [Theory]
    [InlineData("\"without\": [\"PB2003\", \"PB4004\"]", "--without", "PB2003", "--without", "PB4004")]
    [InlineData(
        "\"severities\": {\"PB4004\": \"error\", \"PB2003\": \"information\"}",
        "--severity",
        "PB4004=error",
        "--severity",
        "PB2003=information"
    )]
    [InlineData("\"lumpSumThreshold\": 100000", "--lump-sum", "10万元")]
    [InlineData("\"slackCeilingFactor\": 1.5", "--slack-ceiling", "1.5")]
    [InlineData("\"minNumericShare\": 0.9", "--numeric-share", "0.9")]
    [InlineData("\"language\": \"en\"", "--lang", "en")]
    public void Property_IsTheOptionOfItsName(string property, params string[] option)
    {
        var typed = Check(option).Output;

        Write(property);
        var run = Check();

        Assert.Equal(0, run.ExitCode);
        Assert.NotEqual(typed, run.Output);
        Assert.StartsWith(typed, run.Output, StringComparison.Ordinal);
        Assert.Contains(
            property.Contains("\"en\"", StringComparison.Ordinal) ? "Settings: " : "设置：",
            run.Output[typed.Length..],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("\"severities\": {\"PB2003\": \"information\"}", "--severity", "PB2003=warning")]
    [InlineData("\"lumpSumThreshold\": 100000", "--lump-sum", "90万元")]
    [InlineData("\"slackCeilingFactor\": 1.5", "--slack-ceiling", "3")]
    [InlineData("\"minNumericShare\": 0.9", "--numeric-share", "0.1")]
    [InlineData("\"language\": \"en\"", "--lang", "zh")]
    [InlineData("\"without\": [\"PB2003\"]", "--without", "PB2003")]
    public void CommandLine_Wins(string property, params string[] option)
    {
        var typed = Check(option).Output;

        Write(property);

        Assert.StartsWith(typed, Check(option).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"wthout\": []", "PB1002", "wthout")]
    [InlineData("\"without\": [\"PB9999\"]", "PB1011", "PB9999")]
    [InlineData("\"without\": [\"PB6001\", 3]", "PB1005", "数字3")]
    [InlineData("\"severities\": {\"PB9999\": \"error\"}", "PB1002", "PB9999")]
    [InlineData("\"severities\": {\"PB2003\": \"bad\"}", "PB1011", "bad")]
    [InlineData("\"language\": \"fr\"", "PB1011", "fr")]
    [InlineData("\"lumpSumThreshold\": -1", "PB1016", "-1")]
    [InlineData("\"slackCeilingFactor\": 0.5", "PB1016", "0.5")]
    [InlineData("\"minNumericShare\": 1.5", "PB1016", "1.5")]
    [InlineData("\"asOf\": \"2026-02-30\"", "PB1009", "2026-02-30")]
    [InlineData("\"previous\": 1", "PB1005", "数字1")]
    [InlineData("\"accepted\": null", "PB1006", "null")]
    [InlineData("\"asOf\": \"2026-03-01\", \"asOf\": \"2026-03-01\"", "PB1003", "asOf")]
    public void Problem_IsSaidWithItsPlace(string property, string code, string actual)
    {
        var path = Write(property);

        var run = Check();

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith($"pbudget: {path}:2:", run.Error, StringComparison.Ordinal);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Contains(actual, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("{", "PB1001")]
    [InlineData("{\"format\": \"performance-budget-settings\", \"version\": \"2.0\"}", "PB1027")]
    [InlineData("{\"version\": \"1.0\"}", "PB1004")]
    public void File_ThatIsNone_IsRefused(string content, string code)
    {
        _ = _folder.Write("pbudget.json", content);

        var run = Check();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void File_IsNoDeclarationOfItsFolderAndNeverOverwritten()
    {
        var path = Write("\"language\": \"zh\"");

        var run = Tool.Run("check", _folder.Path);
        var overwriting = Tool.Run("check", _folder.Path, "-o", path);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("没有读到申报", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, overwriting.ExitCode);
        Assert.Contains("would overwrite", overwriting.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Inputs_InSeveralFolders_NeedTheSettingsToBeNamed()
    {
        var path = Write("\"without\": [\"PB2003\"]");
        using var other = new TemporaryFile(Sample.Json);

        var unclear = Tool.Run("check", _declaration, other.Path);
        var named = Tool.Run("check", _declaration, other.Path, "--settings", path);

        Assert.Equal(2, unclear.ExitCode);
        Assert.Contains("--settings", unclear.Error, StringComparison.Ordinal);
        Assert.Equal(0, named.ExitCode);
        Assert.DoesNotContain("PB2003", named.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_BelowTheOneThatIsChecked_HasNoSay()
    {
        _ = _folder.Write("below/pbudget.json", $"{{ {Head}, \"language\": \"en\" }}");

        Assert.DoesNotContain("设置：", Tool.Run("check", _folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ReportsForPrograms_HaveTheSettingsBesideThem()
    {
        var path = Write("\"without\": [\"PB2003\"]");

        var run = Check("--format", "json");

        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
        Assert.Equal($"pbudget: 设置：{path} Settings: {path}\n", run.Error);
    }

    [Fact]
    public void Accept_ReviewsByTheSettings()
    {
        _ = Write("\"lumpSumThreshold\": 1000");

        var run = Tool.Run(
            "accept",
            _declaration,
            "--code",
            "PB2013",
            "--reason",
            "已核实",
            "--role",
            "预算审核岗",
            "--until",
            "2026-12-31"
        );

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PB2013  /projects/", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private ToolRun Check(params string[] options) => Tool.Run(["check", _declaration, .. options]);

    private string Write(string property) => _folder.Write("pbudget.json", $"{{ {Head},\n  {property}\n}}\n");
}
