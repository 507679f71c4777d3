namespace PerformanceBudget.Cli.Console;

/// <summary>What the tool tells the script that called it.</summary>
internal static class ExitCode
{
    /// <summary>It did its work. Findings are its product and no failure.</summary>
    public const int Done = 0;

    /// <summary>It did its work, and there is a finding of the severity that <c>--fail-on</c> names, or a worse one.</summary>
    public const int FindingsReached = 1;

    /// <summary>It could not run; one line on standard error says why.</summary>
    public const int CannotRun = 2;

    /// <summary>Something of what was to be read could not be read, or is no declaration; the report is about the rest.</summary>
    public const int PartlyDone = 3;

    /// <summary>Whoever read the output has closed it, so the work was broken off: what a shell gives for SIGPIPE.</summary>
    public const int OutputClosed = 141;
}
