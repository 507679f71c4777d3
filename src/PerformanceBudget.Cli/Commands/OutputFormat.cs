namespace PerformanceBudget.Cli.Commands;

/// <summary>In which form a command gives its result.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}
