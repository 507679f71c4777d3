using System.Runtime.InteropServices;

namespace PerformanceBudget.Cli.Console;

/// <summary>The streams that a process is started with, by their numbers.</summary>
internal static partial class Descriptor
{
    public const int Input = 0;

    public const int Output = 1;

    public const int Error = 2;

    // POSIX: fcntl.h.
    private const int GetFlags = 1;
    private const int CloseOnExec = 1;

    /// <summary>Whether whoever started the process gave it this stream.</summary>
    /// <remarks>
    /// Where it is closed (<c>pbudget … &gt;&amp;-</c>), .NET may have opened something of its own under the number, which must not be
    /// written to. Its own are closed in other programs, and what came from another program is not.
    /// </remarks>
    public static bool IsGiven(int descriptor)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        var flags = FileControl(descriptor, GetFlags);
        return flags >= 0 && (flags & CloseOnExec) == 0;
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int FileControl(int descriptor, int command);
}
