namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class CompletionCommandTests
{
    [Theory]
    [InlineData("bash", "complete -o default -F _pbudget pbudget")]
    [InlineData("zsh", "compdef _pbudget pbudget")]
    [InlineData("powershell", "Register-ArgumentCompleter -Native -CommandName pbudget")]
    public void Script_AsksTheToolForSuggestions(string shell, string registration)
    {
        var run = Tool.Run("completion", shell);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(registration, run.Output, StringComparison.Ordinal);
        Assert.Contains("'[suggest]'", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public void AnotherShell_IsRefused()
    {
        var run = Tool.Run("completion", "fish");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("不能取“fish”", run.Error, StringComparison.Ordinal);
        Assert.Contains("cannot be 'fish'", run.Error, StringComparison.Ordinal);
    }
}
