namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData(" ch", "check")]
    [InlineData(" check --lang ", "en,zh")]
    [InlineData(" check a.json --lang z", "zh")]
    [InlineData(" check --form", "--format")]
    [InlineData(" check --format s", "sarif")]
    [InlineData(" check --fail-on ", "error,information,warning")]
    [InlineData(" check --without PB600", "PB6001,PB6002")]
    [InlineData(" explain pb6001", "PB6001")]
    [InlineData(" explain PB1201", "PB1201")]
    [InlineData(" completion ", "bash,powershell,zsh")]
    public void Line_IsCompletedByWhatTheToolKnows(string line, string expected) =>
        Assert.Equal(expected, string.Join(',', Suggest(line).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData(" check ")]
    [InlineData(" check 20")]
    [InlineData(" check --previous ")]
    [InlineData(" check --no-such")]
    public void Line_ThatGoesOnWithAFile_IsLeftToTheShell(string line) => Assert.Empty(Suggest(line));

    [Fact]
    public void Commands_AreSuggestedToWhoeverHasTypedNothing() =>
        Assert.Equal(
            ["accept", "check", "completion", "explain", "formula", "read", "rules", "value"],
            Suggest(" ").Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Options_AreSuggestedBehindADash()
    {
        var options = Suggest(" check --");

        Assert.Contains("--lang", options);
        Assert.Contains("--severity", options);
        Assert.All(options, option => Assert.StartsWith("--", option, StringComparison.Ordinal));
    }

    private static string[] Suggest(string line)
    {
        var run = Tool.Run("[suggest]", line);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
