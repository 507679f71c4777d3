using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Settings;

/// <summary>What a folder of declarations has for everybody who checks it: options that nobody types twice.</summary>
/// <remarks>Whatever is null or empty is left to the command line, and to what holds where that says nothing.</remarks>
internal sealed class ToolSettings
{
    /// <summary>Of a folder that has none.</summary>
    public static ToolSettings None { get; } = new();

    /// <summary>The file in which they are, as people call it; null where there is none.</summary>
    public string? File { get; init; }

    public Language? Language { get; set; }

    /// <summary>The codes of rules that are left out.</summary>
    public ImmutableArray<string> Without { get; set; } = [];

    /// <summary>The severities of rules by their codes.</summary>
    public Dictionary<string, Severity> Severities { get; } = new(StringComparer.Ordinal);

    public Money? LumpSumThreshold { get; set; }

    public decimal? SlackCeilingFactor { get; set; }

    public decimal? MinNumericShare { get; set; }

    /// <summary>The declarations of the year before, a file or a folder, from where the file of settings lies.</summary>
    public string? Previous { get; set; }

    /// <summary>Where acceptances are, a file or a folder, from where the file of settings lies.</summary>
    public string? Accepted { get; set; }

    public DateOnly? AsOf { get; set; }

    /// <summary>A path that the file says, from where the tool runs.</summary>
    public string? Resolve(string? path) =>
        path is null || Path.IsPathRooted(path)
            ? path
            : Path.GetRelativePath(
                Environment.CurrentDirectory,
                Path.Combine(Path.GetDirectoryName(Path.GetFullPath(File!))!, path)
            );
}
