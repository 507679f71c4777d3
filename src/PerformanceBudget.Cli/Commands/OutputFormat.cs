namespace PerformanceBudget.Cli.Commands;

/// <summary>In which form a command gives its result.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For people, to open, print and click.</summary>
    Html,

    /// <summary>For programs, a line for each document.</summary>
    Ndjson,

    /// <summary>For systems of code review.</summary>
    Sarif,
}
