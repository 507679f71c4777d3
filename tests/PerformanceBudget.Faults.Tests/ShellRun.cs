namespace PerformanceBudget.Faults.Tests;

/// <summary>What one run of a script came to.</summary>
internal sealed record ShellRun(int ExitCode, string Output, string Error)
{
    /// <summary>The output with all blanks and line ends removed, for texts that may be broken anywhere.</summary>
    public string Unbroken => string.Concat(Output.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>That it could not run, and said why in one line in both languages.</summary>
    public void AssertCannotRun(string chinese, string english)
    {
        Assert.Equal(2, ExitCode);
        Assert.StartsWith("pbudget: ", Error, StringComparison.Ordinal);
        Assert.Contains(chinese, Error, StringComparison.Ordinal);
        Assert.Contains(english, Error, StringComparison.Ordinal);
        Assert.Equal(Error.Length - 1, Error.IndexOf('\n', StringComparison.Ordinal));
    }
}
