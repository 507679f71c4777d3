namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class NamedFilesTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("read")]
    [InlineData("accept")]
    public void NameThatBeginsWithADash_LooksLikeAnOption(string command)
    {
        var run = Tool.Run(command, "-no-such.json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("不认识的命令或参数“-no-such.json”", run.Error, StringComparison.Ordinal);
        Assert.Contains($"pbudget {command} --help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("read")]
    public void NameThatBeginsWithADash_BehindTwoDashes_IsAFile(string command)
    {
        var run = Tool.Run(command, "--", "-no-such.json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("找不到文件“-no-such.json”", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "samples/songjiang-2026.json")]
    [InlineData("read", "samples/songjiang-2026.docx")]
    public void Output_IntoADash_IsStandardOutput(string command, string file)
    {
        var path = Repository.PathTo(file.Split('/'));

        var run = Tool.Run(command, path, "-o", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Tool.Run(command, path).Output, run.Output);
        Assert.False(File.Exists("-"));
    }
}
