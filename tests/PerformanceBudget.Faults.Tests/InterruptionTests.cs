using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Faults.Tests;

/// <summary>Whatever ends a run, and whenever: a file is the old one or the new one, and whole.</summary>
public sealed class InterruptionTests
{
    private const int Kills = 10;
    private const int Documents = 30;
    private const int Interrupt = 2;
    private const int Kill = 9;
    private const int Terminate = 15;
    private const string Old = "old\n";

    private static readonly int[] Signals = [Interrupt, Terminate, Kill];

    public InterruptionTests() => Workplace.NeedLinux();

    [Fact]
    public void Report_IsTheOldOneOrTheNewOne()
    {
        using var place = new Workplace();
        for (var i = 0; i < Documents; i++)
        {
            _ = place.Write($"in/{i}.json", Sample.Json);
        }

        KillAtRandom(place, "report", Old, "check", "in", "--format", "json", "-o", "report");
    }

    [Fact]
    public void Acceptances_AreTheOldOnesOrTheNewOnes()
    {
        using var place = new Workplace();
        _ = place.Write("a.json", Sample.Json);
        string[] accept =
        [
            "accept",
            "a.json",
            "--reason",
            "已核对",
            "--role",
            "预算审核岗",
            "--until",
            "2026-12-31",
        ];
        using (var first = place.StartTool([.. accept, "--code", "PB2003"]))
        {
            first.WaitForExit();
        }

        var old = File.ReadAllText(place.PathTo("a.accepted.json"));
        KillAtRandom(place, "a.accepted.json", old, [.. accept, "--code", "PB3001"]);
    }

    private static void KillAtRandom(Workplace place, string name, string old, params string[] args)
    {
        var path = place.PathTo(name);
        File.WriteAllText(path, old);
        var watch = Stopwatch.StartNew();
        using (var whole = place.StartTool(args))
        {
            whole.WaitForExit();
        }

        var duration = watch.Elapsed;
        var finished = File.ReadAllText(path);
        Assert.NotEqual(old, finished);
        var names = place.Names();
        var random = new Random(17);
        for (var i = 0; i < Kills * Study.Times; i++)
        {
            File.WriteAllText(path, old);
            var signal = Signals[i % Signals.Length];

            // Nearly all of the writing is at the end.
            var moment = duration * (0.3 + random.NextDouble() * 0.8);
            using var process = place.StartTool(args);
            Thread.Sleep(moment);
            if (!process.HasExited)
            {
                _ = SendSignal(process.Id, signal);
            }

            process.WaitForExit();

            Assert.Contains(File.ReadAllText(path), (string[])[old, finished]);
            Assert.Contains(process.ExitCode, (int[])[0, 128 + signal]);
            if (signal == Kill)
            {
                // Nobody can clean up behind it. The next run is not in the way of what it left.
                foreach (var left in Directory.GetFiles(place.Path, ".pbudget-*"))
                {
                    File.Delete(left);
                }
            }

            Assert.Equal(names, place.Names());
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
