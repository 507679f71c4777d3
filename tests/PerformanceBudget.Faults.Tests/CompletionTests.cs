namespace PerformanceBudget.Faults.Tests;

/// <summary>The script for bash, in bash.</summary>
public sealed class CompletionTests : IDisposable
{
    // What bash does when somebody presses the key behind a line.
    private const string Complete = """
        source <("$PBUDGET" completion bash)
        complete() {
          COMP_LINE=$1 COMP_POINT=${#1}
          _pbudget "$PBUDGET"
          (IFS=' '; echo "${COMPREPLY[*]}")
        }
        """;

    private readonly Workplace _place = new();

    public CompletionTests()
    {
        Workplace.NeedLinux();
        Assert.SkipUnless(File.Exists("/bin/bash"), "there is no bash");
    }

    [Theory]
    [InlineData("che", "check")]
    [InlineData("check --lang ", "en zh")]
    [InlineData("check 申报.json --form", "--format")]
    [InlineData("explain PB600", "PB6001 PB6002")]
    [InlineData("check ", "")]
    public void Bash_CompletesALine(string line, string expected)
    {
        _ = _place.Write("script", $"{Complete}\ncomplete \"$PBUDGET {line}\"\n");

        var run = _place.Run("/bin/bash script");

        Assert.Empty(run.Error);
        Assert.Equal(expected + "\n", run.Output);
    }

    public void Dispose() => _place.Dispose();
}
