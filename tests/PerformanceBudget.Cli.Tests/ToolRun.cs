using System.Text;

namespace PerformanceBudget.Cli.Tests;

/// <summary>What one run of the tool came to.</summary>
internal sealed record ToolRun(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output { get; } = Encoding.UTF8.GetString(OutputBytes);

    public string[] Lines => Output.Split('\n');

    /// <summary>The output with all blanks and line ends removed, for texts that may be broken anywhere.</summary>
    public string Unbroken => string.Concat(Output.Where(c => !char.IsWhiteSpace(c)));
}
