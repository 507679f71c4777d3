using System.Security;

namespace PerformanceBudget.Cli.Console;

/// <summary>What goes wrong outside the tool: with files, disks and pipes.</summary>
internal static class SystemFailures
{
    // ENOSPC, EDQUOT; on Windows ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL.
    private static readonly int[] FullResults =
    [
        28,
        OperatingSystem.IsMacOS() ? 69 : 122,
        unchecked((int)0x80070070),
        unchecked((int)0x80070027),
    ];

    /// <summary>Whether it is one of these, and no mistake of the tool.</summary>
    public static bool IsOne(Exception failure) =>
        failure
            is IOException
                or UnauthorizedAccessException
                or SecurityException
                or ArgumentException
                or NotSupportedException;

    /// <summary>Whether there was no room left.</summary>
    public static bool IsFullDisk(Exception failure) => FullResults.Contains(failure.HResult);
}
