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

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void Run_InTheMiddleOfItsReport_SaysThatItEndsAndLeavesNothing(string signal, int code)
    {
        using var place = new Workplace();
        var report = place.Write("report", Old);
        _ = place.Write("lines", Declarations.Wrong() + "\n");

        var run = place.Run(
            "mkfifo pipe; \"$PBUDGET\" check - --format ndjson -o report <pipe & exec 3>pipe; for i in $(seq 200); do cat lines; done >&3; "
                + "until ls .pbudget-*.tmp; do sleep 0.05; done >seen 2>&1; "
                + $"kill -{signal} $!; wait $!"
        );

        Assert.Equal(code, run.ExitCode);

        // Behind it the shell may have a word of its own.
        Assert.StartsWith(
            "pbudget: 已中断；未完成的文件没有写入。 Interrupted; no unfinished file was written.\n",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(Old, File.ReadAllText(report));
        Assert.Equal(["lines", "pipe", "report", "seen"], place.Names());
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
        for (var i = 0; i < Study.Of(Kills); i++)
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
