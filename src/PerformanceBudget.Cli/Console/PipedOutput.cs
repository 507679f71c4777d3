using Microsoft.Win32.SafeHandles;

namespace PerformanceBudget.Cli.Console;

/// <summary>Standard output where it is a pipe.</summary>
/// <remarks>
/// The stream that the console gives swallows the news that nobody reads any more, on Unix, so that <c>pbudget check … | head</c>
/// would go on for nothing. A stream of the pipe itself has it.
/// </remarks>
internal static class PipedOutput
{
    // EPIPE; on Windows ERROR_BROKEN_PIPE and ERROR_NO_DATA.
    private static readonly int[] ClosedResults =
    [
        32,
        unchecked((int)0x8007006D),
        unchecked((int)0x800700E8),
    ];

    /// <summary>The stream of standard output.</summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return System.Console.OpenStandardOutput();
        }

        var pipe = new FileStream(
            new SafeFileHandle(Descriptor.Output, ownsHandle: false),
            FileAccess.Write,
            bufferSize: 0
        );

        // In a file this stream would write at places of its own choice, and over what others append.
        return pipe.CanSeek ? System.Console.OpenStandardOutput() : pipe;
    }

    /// <summary>Whether writing failed because whoever read the output has closed it.</summary>
    public static bool IsClosed(IOException failure) => ClosedResults.Contains(failure.HResult);
}
