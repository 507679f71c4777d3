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

    /// <summary>Looks at an input that was tried. Where the clock says that it is the slowest one, it is tried three times more, and the least time of the processor counts.</summary>
    public void Look(int bytes, TimeSpan elapsed, Action tryAgain)
    {
        var megabytes = Math.Max(bytes, LeastBytes) / Megabyte;
        if (elapsed.TotalSeconds / megabytes <= SecondsPerMegabyte)
        {
            return;
        }

        var least = double.MaxValue;
        for (var i = 0; i < Tries; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            tryAgain();
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        SecondsPerMegabyte = Math.Max(SecondsPerMegabyte, least / megabytes);
    }
}
