namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void Check_SampleWithFindings_DoesItsWork()
    {
        var run = Tool.Run("check", Sample.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains("干部工作经费", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error")]
    [InlineData("warning")]
    [InlineData("information")]
    public void Check_SampleWithErrors_ReachesEverySeverity(string severity) =>
        Assert.Equal(1, Tool.Run("check", Sample.Path, "--fail-on", severity).ExitCode);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Check_FailOn_HoldsInEveryFormat(string format) =>
        Assert.Equal(1, Tool.Run("check", Sample.Path, "--fail-on", "error", "--format", format).ExitCode);

    [Fact]
    public void Check_NothingOfThatSeverity_IsDone()
    {
        using var file = new TemporaryFile(Declarations.Clean());

        Assert.Equal(0, Tool.Run("check", file.Path, "--fail-on", "error").ExitCode);
    }

    [Fact]
    public void Check_MissingFile_CannotRun() =>
        AssertCannotRun("找不到", "does not exist", "check", "no-such-file");

    [Fact]
    public void Check_MissingDirectory_CannotRun() =>
        AssertCannotRun("找不到", "does not exist", "check", Path.Combine("no-such-directory", "a.json"));

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    public void Check_ImpossibleName_CannotRun(string name) => AssertCannotRun("文件", "file", "check", name);

    [Fact]
    public void Check_FileName_CannotMoveTheCursor()
    {
        var run = Tool.Run("check", "a\u001B[2J\nb");

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain('\u001B', run.Error);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("%PDF-1.4")]
    [InlineData("")]
    [InlineData("[1,2,3]")]
    [InlineData("null")]
    public void Check_NoDeclarationAtAll_IsAFinding(string content)
    {
        using var file = new TemporaryFile(content);

        var run = Tool.Run("check", file.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains("PB1", run.Output, StringComparison.Ordinal);
        Assert.Contains("因此没有审核", run.Output, StringComparison.Ordinal);
        Assert.Equal(3, Tool.Run("check", file.Path, "--fail-on", "error").ExitCode);
    }

    private static void AssertCannotRun(string chinese, string english, params string[] args)
    {
        var run = Tool.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("pbudget: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(chinese, run.Error, StringComparison.Ordinal);
        Assert.Contains(english, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }
}
