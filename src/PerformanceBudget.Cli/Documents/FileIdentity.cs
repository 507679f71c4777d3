namespace PerformanceBudget.Cli.Documents;

/// <summary>Which file it is, on this machine.</summary>
internal readonly record struct FileIdentity(ulong Device, ulong Inode);
