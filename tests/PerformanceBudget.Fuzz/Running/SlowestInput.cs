using System.Diagnostics;

namespace PerformanceBudget.Fuzz.Running;

/// <summary>How long the slowest input took for its size.</summary>
internal sealed class SlowestInput
{
    // What takes its time whatever the size, the clock among it, counts as that many bytes.
    private const int LeastBytes = 1 << 14;
    private const double Megabyte = 1 << 20;
    private const int Tries = 3;

    /// <summary>The most seconds of processor time a megabyte.</summary>
    public double SecondsPerMegabyte { get; private set; }

    /// <summary>Tries an input. Where the clock says that it is the slowest one, it is tried three times more, and the least time of the processor counts.</summary>
    public T Measure<T>(int bytes, Func<T> attempt)
    {
        var megabytes = Math.Max(bytes, LeastBytes) / Megabyte;
        var start = Stopwatch.GetTimestamp();
        var result = attempt();
        if (Stopwatch.GetElapsedTime(start).TotalSeconds / megabytes > SecondsPerMegabyte)
        {
            var least = double.MaxValue;
            for (var i = 0; i < Tries; i++)
            {
                var before = Environment.CpuUsage.TotalTime;
                _ = attempt();
                least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            }

            SecondsPerMegabyte = Math.Max(SecondsPerMegabyte, least / megabytes);
        }

        return result;
    }
}
