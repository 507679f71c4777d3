using System.Diagnostics;

namespace PerformanceBudget.Package.Tests.Shared;

/// <summary>A program that runs in a folder, with what a machine of continuous integration sets.</summary>
internal sealed record Command(string Folder, string Program, params string[] Arguments)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    /// <summary>What it finds in its environment beside that.</summary>
    public Dictionary<string, string> Environment { get; init; } = [];

    /// <summary>Runs it and expects it to succeed.</summary>
    public string Output()
    {
        var run = Run();
        Assert.True(run.ExitCode == 0, $"{this} exits with {run.ExitCode}.\n{run.Output}\n{run.Errors}");
        return run.Output;
    }

    public CommandRun Run()
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the build and the run of these tests have set for themselves is not for programs that they start.
        foreach (
            var name in start
                .Environment.Keys.Where(name =>
                    name.StartsWith("MSBuild", StringComparison.Ordinal)
                    || name.StartsWith("TESTINGPLATFORM_", StringComparison.Ordinal)
                )
                .ToArray()
        )
        {
            _ = start.Environment.Remove(name);
        }

        var always = new Dictionary<string, string>
        {
            ["CI"] = "true",
            ["NO_COLOR"] = "1",
            ["LC_ALL"] = "C.UTF-8",
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["UseSharedCompilation"] = "false",
        };
        foreach (var (name, value) in always.Concat(Environment))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{this} does not end.");
        }

        return new CommandRun(
            process.ExitCode,
            output.GetAwaiter().GetResult(),
            errors.GetAwaiter().GetResult()
        );
    }

    public override string ToString() => $"{Program} {string.Join(' ', Arguments)}";
}
