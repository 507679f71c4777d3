using System.Diagnostics;
using System.Text;

namespace PerformanceBudget.Faults.Tests;

/// <summary>A folder in which the tool is run, and that is gone after the test.</summary>
internal sealed class Workplace : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The tool as a program.</summary>
    public static string Tool { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "pbudget");

    public string Path { get; } = Directory.CreateTempSubdirectory("pbudget-").FullName;

    /// <summary>Says that a test cannot run where its faults cannot be made.</summary>
    public static void NeedLinux() =>
        Assert.SkipUnless(OperatingSystem.IsLinux(), "these faults are made with the means of Linux");

    public string PathTo(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string content)
    {
        var path = PathTo(name);
        _ = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>What is in the folder, by name.</summary>
    public string[] Names() =>
        [
            .. Directory
                .GetFileSystemEntries(Path)
                .Select(entry => System.IO.Path.GetFileName(entry))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Runs a script of the shell, in which <c>$PBUDGET</c> is the tool and <c>$SAMPLE</c> a declaration.</summary>
    public ShellRun Run(string script, params (string Name, string? Value)[] environment)
    {
        using var process = Start("/bin/sh", ["-c", script], environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"It hangs: {script}");
        }

        process.WaitForExit();
#pragma warning disable xUnit1031 // The process has ended, and so have its streams.
        return new ShellRun(process.ExitCode, output.Result, error.Result);
#pragma warning restore xUnit1031
    }

    /// <summary>Starts the tool itself.</summary>
    public Process StartTool(params string[] args) => Start(Tool, args, []);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private Process Start(string program, string[] args, (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["PBUDGET"] = Tool;
        start.Environment["SAMPLE"] = Sample.Path;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
