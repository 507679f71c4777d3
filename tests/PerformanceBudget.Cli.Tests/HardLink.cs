using System.Diagnostics;

namespace PerformanceBudget.Cli.Tests;

/// <summary>A second name of a file, where the system has a command for it.</summary>
internal static class HardLink
{
    public static bool TryCreate(string file, string link)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        using var process = Process.Start("ln", [file, link]);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
