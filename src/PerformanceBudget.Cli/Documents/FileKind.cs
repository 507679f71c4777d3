namespace PerformanceBudget.Cli.Documents;

/// <summary>What there is behind a name.</summary>
internal enum FileKind
{
    /// <summary>A file of bytes.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A device, a pipe or a socket: it may have no end, or wait for somebody for ever.</summary>
    Special,
}
