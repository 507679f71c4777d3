using System.Diagnostics;
using System.Text;
using PerformanceBudget.Testing;

namespace PerformanceBudget.Cookbook.Tests;

/// <summary>A program of a sample, run as a user runs it.</summary>
internal static class SampleProgram
{
    /// <summary>Starts it in the root of the repository.</summary>
    public static Process Start(string name, params string[] arguments) =>
        Process.Start(Command(name, arguments))!;

    /// <summary>What it prints, after it has ended well.</summary>
    public static Task<string> Run(string name, params string[] arguments) => Run(Command(name, arguments));

    /// <summary>What it prints with no more than so many bytes of memory for its objects.</summary>
    public static Task<string> RunInHeap(long bytes, string name, params string[] arguments)
    {
        var command = Command(name, arguments);
        command.Environment["DOTNET_GCHeapHardLimit"] = $"0x{bytes:x}";
        return Run(command);
    }

    private static async Task<string> Run(ProcessStartInfo command)
    {
        using var process = Process.Start(command)!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return printed.ReplaceLineEndings("\n");
    }

    private static ProcessStartInfo Command(string name, string[] arguments)
    {
        // Beside the folder of these tests, in the same configuration.
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(own.Parent!.Parent!.FullName, name, own.Name, $"{name}.dll");
        return new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["DOTNET_TieredPGO"] = "0" },
        };
    }
}
